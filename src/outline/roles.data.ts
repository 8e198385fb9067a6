/**
 * The roles of sections by their headings. The patterns match the headings that the frameworks prescribe; the first
 * that matches is taken.
 */
import type { SectionRole } from '../model/vocabulary.js';

export interface RoleEntry {
  readonly role: SectionRole;
  /**
   * Matched against the heading in lower case, with straight quotation marks, without numbering and without the digit
   * of a footnote.
   */
  readonly pattern: RegExp;
  /** A heading that no other entry matches. */
  readonly example: string;
}

export const ROLES: readonly RoleEntry[] = [
  {
    role: 'priority-action',
    pattern: /^areas? for priority action/,
    example: 'Area for priority action',
  },
  {
    role: 'priority-action',
    pattern: /^(?:areas? for )?priority and immediate action|^immediate and priority action/,
    example: 'Priority and immediate action',
  },
  {
    role: 'case-study',
    pattern: /^(?:case|practice) stud(?:y|ies)\b/,
    example: 'Case study: effective practice',
  },
  {
    role: 'improvement',
    pattern: /^what needs to (?:improve|be improved)/,
    example: 'What needs to improve in this area of social work practice',
  },
  {
    role: 'improvement',
    pattern:
      /^(?:key |main )?areas? (?:for|of|requiring|in need of) (?:further )?(?:improvement|development)\b/,
    example: 'Areas for improvement',
  },
  {
    role: 'improvement',
    pattern: /^what do(?:es)? .{2,60} need to (?:improve|do better)/,
    example: 'What does the local authority need to improve?',
  },
  {
    role: 'improvement',
    pattern: /^(?:key |summary of )?recommendations?\b/,
    example: 'Recommendations',
  },
  {
    role: 'improvement',
    pattern:
      /^(?:immediately|within (?:one|two|three|four|six|nine|twelve|\d+) (?:weeks?|months?))$/,
    example: 'Within three months:',
  },
  {
    role: 'strengths',
    pattern: /^(?:key |main |multi-agency )*strengths$/,
    example: 'Key strengths',
  },
  {
    role: 'strengths',
    pattern: /^the (?:local authority|lscb|board)(?:'s| has the following)(?: key)? strengths$/,
    example: 'The local authority has the following strengths',
  },
  {
    role: 'strengths',
    pattern: /^what (?:is|are) .{2,60} doing (?:that is effective|well)/,
    example: 'What is the area partnership doing that is effective?',
  },
  {
    role: 'headline-findings',
    pattern: /^headline findings?\b/,
    example: 'Headline findings',
  },
  { role: 'headline-findings', pattern: /^overview\b/, example: 'Overview' },
  {
    role: 'headline-findings',
    pattern: /^executive summary\b/,
    example: 'Executive summary',
  },
  {
    role: 'headline-findings',
    pattern: /^(?:section \d+: .{2,60} ?[-–:] ?)?summary(?: of (?:the )?(?:key |main )?findings)?$/,
    example: 'Summary of findings',
  },
  {
    role: 'headline-findings',
    pattern: /^inspection outcome$/,
    example: 'Inspection outcome',
  },
  {
    role: 'headline-findings',
    pattern: /^overall effectiveness\b/,
    example: 'Overall effectiveness of services for looked after children and young people',
  },
  {
    role: 'headline-findings',
    pattern: /\b(?:is|are|requires?|improvement|good|inadequate|outstanding) because$/,
    example: 'This local authority is good because',
  },
  {
    role: 'focus',
    pattern:
      /^(?:areas? (?:covered|reviewed)|focus|scope)(?: (?:by|of|in|during) (?:the|this) (?:monitoring |focused )?(?:visit|inspection))?$/,
    example: 'Areas covered by the visit',
  },
  {
    role: 'next-steps',
    pattern: /^(?:next steps?|what happens next|action following this (?:inspection|visit))\b/,
    example: 'Next steps',
  },
  {
    role: 'about',
    pattern:
      /^(?:information about|about|how we carried out) (?:this|the) (?:joint )?(?:inspection|review|visit)/,
    example: 'Information about this inspection',
  },
  {
    role: 'about',
    pattern:
      /^(?:what )?the (?:local authority |lscb )?inspection judge?ments (?:and what they )?mean/,
    example: 'What the inspection judgements mean',
  },
  {
    role: 'about',
    pattern: /^(?:the )?(?:joint )?inspection (?:and review )?team$/,
    example: 'The inspection team',
  },
  {
    role: 'about',
    pattern: /^(?:glossary|complaints|how to complain|further information|contact details)\b/,
    example: 'Glossary of terms',
  },
  {
    role: 'about',
    pattern: /^local area partnership details$/,
    example: 'Local area partnership details',
  },
  {
    role: 'method',
    pattern:
      /^(?:method|methodology|evidence|how (?:the|this) (?:visit|inspection) was (?:done|carried out))\b/,
    example: 'Methodology',
  },
  {
    role: 'context',
    pattern:
      /^(?:children|child protection|(?:children )?looked after children|looked after)\b.{0,30} (?:in|living in) this area$/,
    example: 'Child protection in this area',
  },
  {
    role: 'context',
    pattern: /^(?:children living|child protection|children looked after) in (?!need\b)/,
    example: 'Children living in Ashmere',
  },
  {
    role: 'context',
    pattern:
      /^(?:other )?information about (?:this|the) .{0,40}(?:area|partnership|authority|council)\b/,
    example: 'Information about this local authority area',
  },
  {
    role: 'context',
    pattern: /^(?:previous|other) ofsted inspections?$/,
    example: 'Previous Ofsted inspections',
  },
  {
    role: 'context',
    pattern:
      /^(?:the local authority|local authority context|local leadership|(?:the )?local (?:area|context)|service information|context|background)$/,
    example: 'Local leadership',
  },
  {
    role: 'context',
    pattern: /^the (?:casework|social work|practice) (?:model|framework)\b/,
    example: 'The casework model used in this area',
  },
  {
    role: 'findings',
    pattern: /^inspection judge?ments? about the (?:lscb|local safeguarding|board)/,
    example: 'Inspection judgement about the LSCB',
  },
  {
    role: 'judgements',
    pattern:
      /^the (?:effectiveness of the )?(?:local safeguarding children board|lscb)(?: \(lscb\))? (?:is|requires)\b/,
    example: 'The effectiveness of the Local Safeguarding Children Board (LSCB) is good',
  },
  {
    role: 'judgements',
    pattern: /^(?:record of main findings|inspection judge?ments? about)\b/,
    example: 'Inspection judgements about the local authority',
  },
  {
    role: 'judgements',
    pattern: /^children's services in .{2,60} (?:are|is|requires?)\b/,
    example: 'Children’s services in Ashmere require improvement',
  },
  {
    role: 'findings',
    pattern: /^section \d+\b/,
    example: 'Section 2: The effectiveness of the safeguarding board',
  },
  {
    role: 'judgements',
    pattern: /^the overall judge?ment is\b/,
    example: 'The overall judgement is that children’s services require improvement',
  },
  {
    role: 'findings',
    pattern: /^(?:main |key |detailed |inspection )?findings\b/,
    example: 'Main findings',
  },
  {
    role: 'findings',
    pattern: /^the (?:experiences?|impact|effectiveness|quality|graded judge?ment)\b/,
    example: 'The impact of leaders on social work practice: good',
  },
  {
    role: 'findings',
    pattern: /^(?:leadership|outcomes|quality of|capacity to|services for|summary for children)\b/,
    example: 'Leadership, management and governance',
  },
  {
    role: 'findings',
    pattern: /^what is it like to be a child\b/,
    example: 'What is it like to be a child or young person with SEND in this area?',
  },
  {
    role: 'findings',
    pattern: /^(?:the (?:local safeguarding children board|lscb)|key strengths and weaknesses)\b/,
    example: 'The Local Safeguarding Children Board (LSCB)',
  },
  {
    role: 'findings',
    pattern:
      /^(?:children (?:in need|looked after|who need|in care|with)|care leavers|disabled children|vulnerable|adoption|fostering|achieving permanence|early help|front door|missing|private fostering)\b/,
    example: 'Children in need of help and protection',
  },
  {
    role: 'findings',
    pattern: /^progress (?:since|(?:on|against) (?:the )?areas? for)\b/,
    example: 'Progress on area for priority action 1',
  },
];
