/** The closed lists of words of the report. The types and the schema are both made from them. */

export const KINDS = [
  'monitoring-visit',
  'focused-visit',
  'ilacs-inspection',
  'sif-inspection',
  'protection-arrangements-inspection',
  'jtai',
  'area-send-inspection',
  'lscb-review',
  'press-release',
  'news-article',
  'other',
] as const;
/** The kind of a document. */
export type Kind = (typeof KINDS)[number];

/** The kinds that others than the inspectors write about an inspection. */
export const ARTICLES: readonly Kind[] = ['press-release', 'news-article'];

export function isArticle(kind: Kind): boolean {
  return ARTICLES.includes(kind);
}

/** Whether a document is the inspectors' own letter or report. A document of kind `other` is neither that nor an article. */
export function isInspection(kind: Kind): boolean {
  return kind !== 'other' && !isArticle(kind);
}

export const FRAMEWORKS = ['ilacs', 'sif', 'jtai', 'area-send', 'other'] as const;
/** The inspection framework under which a document reports. */
export type Framework = (typeof FRAMEWORKS)[number];

export const GRADES = [
  'outstanding',
  'good',
  'requires-improvement',
  'inadequate',
  'not-judged',
  'typically-positive',
  'inconsistent',
  'widespread-failings',
] as const;
/** The grade of a judgement. The last three are the outcomes of an area SEND inspection. */
export type Grade = (typeof GRADES)[number];

export const JUDGEMENT_AREAS = [
  'overall-effectiveness',
  'leadership',
  'help-and-protection',
  'children-in-care',
  'care-leavers',
  'children-in-care-and-care-leavers',
  'looked-after-and-permanence',
  'adoption',
  'safeguarding-board',
  'area-partnership',
] as const;
/** The area that a judgement is about. */
export type JudgementArea = (typeof JUDGEMENT_AREAS)[number];

export const POLARITIES = ['strength', 'improvement', 'mixed', 'neutral'] as const;
/** What a finding says of the service. */
export type Polarity = (typeof POLARITIES)[number];

export const SECTION_ROLES = [
  'title', // title page and heading of the document
  'addressee', // whom a letter is written to
  'introduction', // opening paragraphs of a letter or report before any named part
  'focus', // "Areas covered by the visit"
  'method', // how the inspection was done, what evidence was looked at
  'context', // facts about the area and its children
  'judgements', // the table or list of grades
  'headline-findings', // the summary: headline findings, overview, executive summary
  'improvement', // what needs to improve, recommendations, areas for improvement
  'priority-action', // areas for priority action
  'strengths', // strengths listed as such
  'findings', // the body: what inspectors found
  'case-study', // boxes inside a JTAI report
  'next-steps', // what happens after the inspection
  'sign-off', // yours sincerely, copies, team
  'about', // about the inspection, the inspectorates, how to complain
  'article', // the body of an article or press release
  'other',
] as const;
/** What a section is for. */
export type SectionRole = (typeof SECTION_ROLES)[number];

export const STATED_NONE = ['areas-for-priority-action', 'areas-for-improvement'] as const;
/** A list of the document that the document itself may say is empty. */
export type StatedNone = (typeof STATED_NONE)[number];

export const CONTEXT_KINDS = ['lead-in', 'sentence'] as const;
/** What the context of a finding is: the words that introduce its list, or an earlier sentence. */
export type ContextKind = (typeof CONTEXT_KINDS)[number];

export const VOICES = ['inspectors', 'council', 'other'] as const;
/** Who says something. */
export type Voice = (typeof VOICES)[number];

export const BODIES = ['authority', 'safeguarding-board', 'partnership'] as const;
/** The body that a finding judges, in a document that judges several. */
export type Body = (typeof BODIES)[number];

/** Warnings about one field of the report. Their codes end in the field's name: `not-found:authority`. */
export const FIELD_WARNINGS = ['not-found', 'differs'] as const;

export const WARNINGS = [
  'ambiguous:authority',
  'several:authorities',
  'unlisted:grade',
  'further:inspection',
  'year-inferred:inspection',
  'no-year:inspection',
  'kind-unknown',
  'kind-signs-disagree',
  'off-subject',
  'format-mismatch',
  'page-unreadable',
  'text-cut',
  'plain-text-only',
  'pages-not-drawn',
  'broken-characters',
  'filtered:only',
  'filtered:min-confidence',
] as const;
/** The code of a warning. docs/output.md explains each. */
export type WarningCode =
  | (typeof WARNINGS)[number]
  | `${(typeof FIELD_WARNINGS)[number]}:${string}`;

export const TRACK_STATUSES = ['again', 'better', 'mixed', 'absent'] as const;
/** What a later document says of a matter: that it is weak again, good now, or both; or nothing. */
export type TrackStatus = (typeof TRACK_STATUSES)[number];

export const MATTER_BASES = ['priority-action', 'listed', 'headline', 'sentence'] as const;
/**
 * Where a weakness stands: among the priority actions, in the document's own list, in its summary, or in its text.
 */
export type MatterBasis = (typeof MATTER_BASES)[number];

export const QUOTE_STATUSES = ['exact', 'altered', 'absent'] as const;
/** How a quotation stands in the letter: word for word, with other words, or not at all. */
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

export const CLAIM_STATUSES = ['supported', 'not-found', 'opposed'] as const;
/** How the letter relates to a statement of the release about what inspectors found. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
