/**
 * The signs that tell what a document is. They come from independent sources, so that one misleading title or one
 * quoted phrase cannot decide alone. Patterns are matched on folded text (see `fold`). Each has an example that it
 * must match.
 */
import { SALUTATION } from '../forms/letter.js';
import { ARTICLES, type Kind } from '../model/vocabulary.js';

export type Source = 'title' | 'phrases' | 'layout' | 'publisher';

/**
 * Where a sign is looked for:
 * - `title`: in the short blocks of the opening, and in the declared title;
 * - `opening`: in all blocks of the opening;
 * - `text`: in all blocks, including footnotes and furniture;
 * - `heading`: in headings and other short blocks anywhere;
 * - `row`: in table rows and blocks that could be rows;
 * - `publisher`: in the publisher and the site that the file declares;
 * - `declared`: in a line made of "published" or "author" and what the file declares;
 * - `format`: in the name of the file's format.
 */
export type SignPlace =
  | 'title'
  | 'opening'
  | 'text'
  | 'heading'
  | 'row'
  | 'publisher'
  | 'declared'
  | 'format';

export interface Sign {
  readonly kinds: readonly Kind[];
  readonly source: Source;
  readonly place: SignPlace;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly example: string;
}

const LETTERS: readonly Kind[] = [
  'monitoring-visit',
  'focused-visit',
  'jtai',
  'area-send-inspection',
];
const REPORTS: readonly Kind[] = [
  'ilacs-inspection',
  'sif-inspection',
  'protection-arrangements-inspection',
  'lscb-review',
  'area-send-inspection',
];
/**
 * Both kinds of article. Where no sign decides between them, the first is taken: news, because most articles are not
 * written by the council.
 */
const NEWS_FIRST: readonly Kind[] = [...ARTICLES].reverse();

function sign(
  kinds: Kind | readonly Kind[],
  place: SignPlace,
  weight: number,
  pattern: RegExp,
  example: string,
): Sign {
  const source = SOURCES[place];
  return {
    kinds: typeof kinds === 'string' ? [kinds] : kinds,
    source,
    place,
    pattern,
    weight,
    example,
  };
}

const SOURCES: Readonly<Record<SignPlace, Source>> = {
  title: 'title',
  opening: 'phrases',
  text: 'phrases',
  heading: 'layout',
  row: 'layout',
  publisher: 'publisher',
  declared: 'publisher',
  format: 'layout',
};

export const SIGNS: readonly Sign[] = [
  // Monitoring visits
  sign(
    'monitoring-visit',
    'title',
    5,
    /^(?:ofsted )?monitoring visit (?:of|to|report)\b/i,
    "Monitoring visit of Ashmere children's services",
  ),
  sign(
    'monitoring-visit',
    'opening',
    4,
    /\b(?:findings|outcome) of (?:the|your|our|a|this)(?: recent| [a-z]+(?:th|rd|st|nd))? monitoring visit\b/i,
    'This letter summarises the findings of the monitoring visit to Ashmere',
  ),
  sign(
    'monitoring-visit',
    'opening',
    2,
    /\bmonitoring visit since\b/i,
    'This was the third monitoring visit since the local authority was judged inadequate',
  ),
  sign(
    'monitoring-visit',
    'heading',
    2,
    /^areas covered by the visit\b/i,
    'Areas covered by the visit',
  ),
  sign(
    'monitoring-visit',
    'heading',
    2,
    /^(?:summary of )?findings and evaluation of progress\b|^evaluation of progress\b/i,
    'Findings and evaluation of progress',
  ),
  // Focused and assurance visits
  sign(
    'focused-visit',
    'title',
    5,
    /^(?:ofsted )?focus+ed visit (?:of|to|report)\b/i,
    "Focused visit to Brackenford children's services",
  ),
  sign(
    'focused-visit',
    'title',
    5,
    /^(?:ofsted )?(?:covid-19 )?assurance visit (?:of|to|report)\b/i,
    "Assurance visit to Eldermoor children's services",
  ),
  sign(
    'focused-visit',
    'opening',
    4,
    /\b(?:findings|outcome) of (?:the|your|our|a|this)(?: recent)? (?:focus+ed|assurance) visit\b/i,
    'This letter summarises the findings of the focused visit to Brackenford',
  ),
  sign(
    'focused-visit',
    'opening',
    2,
    /\binspectors (?:looked at|evaluated|reviewed|considered) the local authority's arrangements for\b/i,
    "Inspectors looked at the local authority's arrangements for children in care",
  ),
  sign(
    'focused-visit',
    'text',
    3,
    /\bfindings from this (?:focus+ed )?visit into account\b/i,
    'Ofsted will take the findings from this focused visit into account when planning',
  ),
  sign(
    'focused-visit',
    'heading',
    2,
    /\bwhat needs to improve in (?:this area of|relation to) (?:social work )?practice\b/i,
    'What needs to improve in this area of social work practice',
  ),
  // Inspections of local authority children's services (ILACS)
  sign(
    'ilacs-inspection',
    'title',
    5,
    /^inspection of (?:local authority children's services|children's (?:social care )?services)\b/i,
    "Inspection of children's social care services",
  ),
  sign(
    'ilacs-inspection',
    'title',
    5,
    /^inspection of (?!services).{2,80}? children's (?:social care )?(?:services|trust)\b/i,
    "Inspection of Ashmere local authority children's services",
  ),
  sign(
    'ilacs-inspection',
    'row',
    3,
    /^the impact of leaders on (?:social work )?practice\b/i,
    'The impact of leaders on social work practice Good',
  ),
  sign(
    'ilacs-inspection',
    'row',
    2,
    /^the experiences and progress of children who need help and protection\b/i,
    'The experiences and progress of children who need help and protection Good',
  ),
  // The single inspection framework
  sign(
    'sif-inspection',
    'title',
    6,
    /^(?:re-?inspection|inspection) of (?:services for )?children in need of help and protection\b/i,
    'Inspection of services for children in need of help and protection',
  ),
  sign(
    'sif-inspection',
    'row',
    4,
    /^(?:\d\.? )?children looked after and achieving permanence\b/i,
    '2. Children looked after and achieving permanence Good',
  ),
  sign(
    'sif-inspection',
    'row',
    2,
    /^(?:\d\.\d )?adoption performance\b/i,
    '2.1 Adoption performance Good',
  ),
  sign(
    'sif-inspection',
    'text',
    3,
    /\bits power to combine reports in accordance with section 152\b/i,
    'Ofsted produces this report under its power to combine reports in accordance with section 152',
  ),
  // Protection arrangements and looked after children, 2009 to 2013
  sign(
    'protection-arrangements-inspection',
    'title',
    6,
    /^inspection of (?:local authority )?arrangements for the protection of children\b/i,
    'Inspection of local authority arrangements for the protection of children',
  ),
  sign(
    'protection-arrangements-inspection',
    'title',
    6,
    /^inspection of (?:safeguarding and )?looked[- ]after children(?:'s)? services\b/i,
    'Inspection of looked after children services',
  ),
  sign(
    'protection-arrangements-inspection',
    'title',
    5,
    /^(?:un)?announced inspection of contact, referral and assessment\b/i,
    'Unannounced inspection of contact, referral and assessment arrangements',
  ),
  sign(
    'protection-arrangements-inspection',
    'text',
    3,
    /\binspection judgements are made using the following four[- ]point scale\b/i,
    'All inspection judgements are made using the following four point scale.',
  ),
  sign(
    'protection-arrangements-inspection',
    'heading',
    2,
    /^(?:record of main findings|capacity to improve|age group: ?all)\b/i,
    'Record of main findings',
  ),
  // Reviews of local safeguarding children boards on their own
  sign(
    'lscb-review',
    'title',
    4,
    /^review of the effectiveness of the local safeguarding children board\b/i,
    'Review of the effectiveness of the Local Safeguarding Children Board',
  ),
  sign(
    'lscb-review',
    'title',
    3,
    /^[\w' -]{3,50} safeguarding children board$/i,
    'Ashmere Safeguarding Children Board',
  ),
  sign(
    'lscb-review',
    'text',
    2,
    /\breview was (?:carried out|conducted) under section 15A\b/i,
    'This review was carried out under section 15A of the Children Act 2004',
  ),
  // Joint targeted area inspections
  sign(
    'jtai',
    'title',
    6,
    /^joint targeted area inspection\b/i,
    'Joint targeted area inspection of Ashmere',
  ),
  sign(
    'jtai',
    'opening',
    3,
    /\bjoint targeted area inspection \(JTAI\)/i,
    'a joint targeted area inspection (JTAI)',
  ),
  sign(
    'jtai',
    'opening',
    2,
    /^dear (?:local partnership|.{2,70} safeguarding (?:children(?:'s)? )?partnership)\b/i,
    'Dear Ashmere Local Safeguarding Partnership',
  ),
  sign(
    'jtai',
    'text',
    2,
    /\bwritten statement of proposed action responding to the findings\b/i,
    'should prepare a written statement of proposed action responding to the findings outlined in this letter',
  ),
  // Area SEND inspections
  sign(
    'area-send-inspection',
    'title',
    6,
    /^area SEND (?:full |monitoring |re-?)?inspection of\b/i,
    'Area SEND inspection of Ashmere Local Area Partnership',
  ),
  sign(
    'area-send-inspection',
    'title',
    6,
    /^(?:joint )?(?:local )?area (?:special educational needs|SEND) (?:and\/or disabilities )?(?:inspection|re-?visit)\b/i,
    'Joint local area SEND inspection in Ashmere',
  ),
  sign(
    'area-send-inspection',
    'title',
    6,
    /^joint area SEND re-?visit in\b/i,
    'Joint area SEND revisit in Ashmere',
  ),
  sign(
    'area-send-inspection',
    'opening',
    4,
    /\blocal area partnership's .{0,60}arrangements .{0,20}lead to\b|\bwhich the local area partnership must address urgently\b/i,
    "the local area partnership's arrangements lead to good",
  ),
  sign(
    'area-send-inspection',
    'heading',
    3,
    /^what is it like to be a child or young person\b/i,
    'What is it like to be a child or young person with SEND in this area?',
  ),
  sign(
    'area-send-inspection',
    'text',
    2,
    /\bjoint inspection of the local area of .{2,60} to judge the effectiveness\b/i,
    'conducted a joint inspection of the local area of Ashmere to judge the effectiveness of the area',
  ),
  // Reports of any kind
  sign(
    REPORTS,
    'text',
    3,
    /\bregulates and inspects to achieve excellence in the care of children\b/i,
    'Ofsted regulates and inspects to achieve excellence in the care of children and young people',
  ),
  // Letters of any kind
  sign(LETTERS, 'opening', 1, SALUTATION, 'Dear Ms Hollis'),
  sign(LETTERS, 'heading', 1, /^yours? sincerely\b/i, 'Yours sincerely'),
  sign(
    ['monitoring-visit', 'focused-visit'],
    'text',
    1,
    /\bI am copying this letter to the Department for Education\b/i,
    'I am copying this letter to the Department for Education.',
  ),
  // Articles: how others write about an inspection
  sign(
    NEWS_FIRST,
    'text',
    2,
    /["'] ?(?:said|says|added|adds|told|explained|commented)\b|\b(?:said|says|added|adds|commented|stated|told [^:"]{2,40}): ?["']/i,
    'Cllr Reyes, cabinet member, said: "We are pleased"',
  ),
  sign(NEWS_FIRST, 'text', 1, /\b(?:[Cc]ouncillor|[Cc]llr) [A-Z]/, 'Councillor Ana Reyes'),
  sign(
    NEWS_FIRST,
    'text',
    1.5,
    /\b(?:(?:cabinet|executive|lead) member|portfolio holder|director of children's services|council leader|leader of the council|chief executive)\b.{0,80}\b(?:said|says|added|commented)\b/i,
    'Kim Lake, cabinet member for children, said',
  ),
  // Inspectors' own documents do not report what inspectors or their letters say.
  sign(
    ARTICLES,
    'text',
    2.5,
    /\b(?:it|they|the (?:report|letter|watchdog|regulator)|ofsted|(?:ofsted )?inspectors)(?: has| have| also)? (?:says?|said|adds?|added|noted|warned|concluded|goes on|went on|wrote|write)\b/i,
    'The letter said that plans were late',
  ),
  // Inspectors' own documents do not print a grade in quotation marks.
  sign(
    NEWS_FIRST,
    'text',
    1.5,
    /\b(?:rated|rating|judged|deemed|graded|ranked|branded)\b.{0,40}["'](?:good|outstanding|inadequate|requires improvement)\b|["'](?:good|outstanding|inadequate|requires improvement)["'] (?:rating|judgement|grade|by ofsted)\b/i,
    "services were rated as 'inadequate' last year",
  ),
  sign(
    NEWS_FIRST,
    'opening',
    2,
    /\b(?:recent|latest|following an?|report by|rated|watchdog)\b.{0,60}\b(?:ofsted|inspectors)\b|\b(?:ofsted|inspectors)\b.{0,60}\b(?:says?|said|praised?|rated)\b/i,
    'services are improving, according to a recent Ofsted monitoring visit',
  ),
  sign(
    NEWS_FIRST,
    'text',
    1,
    /\bread more\b|^share this\b|\bskip to (?:main )?content\b|^related\b/i,
    'READ MORE: another story',
  ),
  // Letters and reports are published as PDF. A web page with a date and an author is an article.
  sign(NEWS_FIRST, 'format', 2, /^html$/, 'html'),
  sign(NEWS_FIRST, 'declared', 2, /^published \d/, 'published 2025-03-07'),
  sign('news-article', 'declared', 1, /^author \S/, 'author Kim Lake'),
  // An article that gives no sign of its author is taken to be written by others than the council.
  sign('news-article', 'opening', 0.5, /\b(?:ofsted|inspectors)\b/i, 'an Ofsted monitoring visit'),
  sign(
    'press-release',
    'text',
    3,
    /\bnotes? (?:to|for) editors?\b|\bmedia enquiries\b|\bpress (?:office|release)\b|^-?\s*ends?\s*-?$/i,
    'Notes to editors',
  ),
  // A writer who says "our services" outside quotation marks runs them, or speaks for those who do.
  sign(
    'press-release',
    'opening',
    1,
    /^[^"']*\b(?:[Oo]ur|[Ww]e|us) (?!(?:social affairs|patch|reporter))[a-z]+|^(?:dear )?(?:colleagues?|all)\b,?$/,
    'Inspectors said that our services have improved',
  ),
  // Councils write the offices of their members with capitals; newspapers do not.
  sign(
    'press-release',
    'text',
    1,
    /\b(?:Cabinet|Executive|Lead|Portfolio) (?:Member|Holder)\b|\bDirector of Children's Services\b/,
    'Councillor Ana Reyes, Cabinet Member for Children',
  ),
  sign(
    'press-release',
    'title',
    2,
    /^statement\b|\b(?:statement from|responds to|welcomes?|welcomed|recognised by ofsted)\b/i,
    'Ashmere Council responds to its latest inspection',
  ),
  sign(
    'press-release',
    'opening',
    1,
    /\b(?:has|have) (?:today )?(?:welcomed|thanked|responded|issued)\b|\bis (?:pleased|delighted|proud)\b|^(?:release )?date(?: released)?\b/i,
    'Ashmere Council has welcomed the letter',
  ),
  sign(
    'press-release',
    'text',
    2,
    /\b(?:you can )?(?:read|view|see|find) the (?:full )?(?:ofsted |inspection )?(?:report|letter)s? (?:here|on)\b|\bfull (?:inspection |ofsted )?(?:report|letter) (?:is|can be) (?:available|read|found|viewed)\b/i,
    'You can read the full inspection report here.',
  ),
  sign(
    'press-release',
    'text',
    1,
    /\blast updated:? \d|^(?:page )?last (?:updated|reviewed)\b/i,
    'Last updated: 14 August 2025',
  ),
  sign(
    'press-release',
    'publisher',
    5,
    /\b(?:council|borough|county|city of|children's (?:services )?trust|local authority|children first|\.gov\.uk|government)\b/i,
    'Ashmere County Council',
  ),
  sign(
    'news-article',
    'text',
    2,
    /\b(?:local democracy report|daily newsletter|sign up (?:to|for) (?:our|the)|hide ad\b|advertisement|ad-lite|subscription|paywall|cookies)/i,
    'Sign up to our daily newsletter',
  ),
  sign(
    'news-article',
    'text',
    1.5,
    /\b(?:slam(?:med|s)?|blast(?:ed|s)?|damning|scathing|bosses|hits? out|branded|stumbles|yesterday|last night|a (?:council )?spokes(?:man|woman|person)|hit by)\b/i,
    'Council bosses were slammed in a damning report',
  ),
  sign(
    'news-article',
    'opening',
    1.5,
    /^(?:exclusive )?by (?!ofsted)\p{Lu}|\breporter\b|\bour (?:social affairs|patch)\b/iu,
    'By Kim Lake, local reporter',
  ),
  sign(
    'news-article',
    'text',
    1,
    /\bread more:|\b(?:told|tells) (?:the )?(?:bbc|press|guardian|telegraph|gazette|echo|mail|post|news|times|chronicle|herald|local democracy)\b/i,
    'READ MORE: another story',
  ),
  sign(
    'news-article',
    'publisher',
    4,
    /\b(?:news|bbc|telegraph|gazette|echo|mail|post|times|chronicle|herald|express|guardian|independent|mirror|standard|observer|examiner|argus|star|live|today|matters|journal|courier|press|radio|fm|itv|sky|online|community care|magazine|tv)\b/i,
    'Ashmere Gazette',
  ),
];
