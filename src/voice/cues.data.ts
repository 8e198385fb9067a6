/**
 * Words that tell who says a statement, and whether it praises or criticises. Each entry has an example that it must
 * match.
 */

import { FULL_MONTH } from '../dates/calendar.js';

export interface Cue {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const cue = (name: string, pattern: RegExp, example: string): Cue => ({ name, pattern, example });

export const CUES: readonly Cue[] = [
  // Who says it
  cue(
    'inspectors',
    /\b(?:inspectors?|ofsted|watchdog|regulator|inspectorate|cqc|care quality commission)\b/i,
    'Inspectors saw it',
  ),
  cue('paper', /\b(?:reports?|letter|findings|verdict|inspection)\b/i, 'The report is long'),
  cue(
    'inspectors-find',
    /\b(?:inspectors?|ofsted|watchdog|regulator|report|letter|they|it)(?: \w+){0,3} (?:found|find|finds|says?|said|saw|see|sees|noted?|praised?|recogni[sz]ed?|warn(?:ed|s)?|identif(?:y|ied)|highlight(?:ed|s)?|conclude[ds]?|describe[ds]?|criticised?|judged|rated|graded|told us|credit(?:ed|s)|commend(?:ed|s)?|adds|added|heard|want|asked|recommend(?:ed|s)?|liked|acknowledged?|reported|notes|accept|wrote|observed)\b/i,
    'The report also found',
  ),
  cue(
    'found-passive',
    /\b(?:was|were|is|are|been)(?: \w+)? (?:found|judged|rated|graded|described|praised|criticised|commended|told|named|singled out|called|deemed|marked|branded|blamed|urged|said to)\b/i,
    'Leaders were found wanting',
  ),
  cue(
    'according-to-them',
    /\b(?:according to|in the words of) (?:\w+ ){0,4}?(?:ofsted|inspect\w+|reports?|letter|watchdog|regulator|visit)\b/i,
    'according to a recent monitoring visit',
  ),
  cue(
    'saying',
    /\b(?:said|says|added|adds|told|commented|stated|insisted|claimed|admitted|wrote|explained)\b/i,
    'she said',
  ),
  cue('we', /\b(?:we|we've|we're|we'll|we'd|our|ours|us)\b/i, 'our staff'),
  cue('i', /\b(?:i|i'm|i've|i'd|i'll|my|me)\b/i, 'I am glad'),
  cue(
    'councillor',
    /\b(?:cllr|councillor|cabinet member|portfolio holder|leader of the council|council leader|mayor|lead member|director|chief executive|spokes\w+)\b/i,
    'Cllr Reyes',
  ),
  cue('council', /\b(?:council|authority|borough|county|trust)\b/i, 'the council'),
  cue(
    'others',
    /\b(?:union|unison|opposition|labour|conservatives?|tory|lib dem\w*|liberal democrats?|green|reform uk|campaign\w*|charity|mp|minister|government|department for education|dfe|police|nhs|school|parents?|mum|mother|father|review|coroner|judge)\b/i,
    'the union',
  ),
  // What kind of statement
  cue(
    'thanks',
    /\b(?:thank(?:s|ed|ful)?|grateful|proud|pride|delighted|pleased|thrilled|welcom(?:e|ed|es|ing)|heartened|congratulat\w+|tribute|well done|glad|happy|honoured|credit to|hats? off)\b/i,
    'I want to thank you',
  ),
  cue(
    'feeling',
    /\b(?:disappoint\w+|sorry|apologi\w+|regret\w*|accept(?:ed|s)?|ashamed|concerned|blow|bitter)\b/i,
    'We are sorry',
  ),
  cue(
    'plan',
    new RegExp(
      String.raw`\b(?:will|we'll|would|going to|plans? to|aims?|intend\w*|next steps?|action plan|promise\w*|pledge\w*|commit\w*|determined|continue to|keep|shall|look forward|hope|expected|due|by ${FULL_MONTH})\b`,
      'i',
    ),
    'We will go on',
  ),
  cue(
    'process',
    /\b(?:visit(?:ed|s)? (?:the|took|was|on|in|looked)|took place|carried out|published|spent|came (?:in|to|out)|looked at|met with|talked to|inspected|the inspection(?: was| took)?|full report|read the|available|website|more information|monitoring visits?|framework|inspects?|commissioner|appointed|action plan)\b/i,
    'The visit took place in May',
  ),
  cue(
    'numbers',
    /(?:£\s?\d|\b\d+(?:\.\d+)?(?: ?%| per ?cent)|\b(?:\d{2,}|dozens|hundreds|twenty|thirty|forty) (?:\w+ )?(?:social workers|staff|posts|families|children|homes|carers|foster))/i,
    'an extra £2m',
  ),
  cue('date', /\b(?:19|20)\d\d\b|\b(?:years?|months?|weeks?) ago\b/i, 'since 2022'),
  cue(
    'before',
    /\b(?:previous(?:ly)?|last (?:inspection|time|full)|since (?:then|the|19|20)|in (?:19|20)\d\d|had been|at the time|years? ago|when it was|then)\b/i,
    'previously good',
  ),
  cue('turn', /\b(?:but|however|although|though|while|despite|yet|nevertheless|still)\b/i, 'but'),
  cue(
    'should',
    /\b(?:should|must|needs? to|need(?:s|ed)? to be|ought to|has to|have to|to improve|to do|required to|more help|called? for|recommend\w*)\b/i,
    'plans should be clear',
  ),
  cue(
    'deed',
    /\b(?:have|has|we've|had|already)(?: \w+){0,2} (?:invested|recruited|hired|appointed|set up|put|brought|cut|doubled|halved|trained|opened|launched|taken on|created|strengthened|rewritten|introduced|built|spent|protected)\b/i,
    'We have recruited 40 social workers',
  ),
  cue(
    'figures-moved',
    /\bfrom \S+(?: \S+){0,3} to \S*\d|\b(?:fallen|risen|dropped|gone up|gone down|come down|doubled|halved|fell|rose)\b/i,
    'turnover has fallen',
  ),
  cue(
    'since-grade',
    /\b(?:since|after|when|in|until|following|once)\b[^,.;]{0,60}\b(?:inadequate|good|outstanding|requires? improvement)\b[^,.;]{0,25}\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b[^,.;]{0,40}\b(?:inadequate|outstanding|requires? improvement)\b/i,
    'since services were rated inadequate in 2021',
  ),
  cue(
    'grades-listed',
    /\bgrades?\b[^.]{0,40}\b(?:run|are|range)\b|\b(?:one of|there are) (?:four|three)\b|\bresult in (?:a )?grade/i,
    'The grades run from inadequate to outstanding',
  ),
  cue(
    'wants-better',
    /\b(?:wants?|wanted|would like|like to see|asks?|asked|needs?|must|should|has to|have to|recommend\w*|called? for)\b[^.;]{0,60}\b(?:better|more|sooner|improve\w*|stronger|quicker|faster|earlier|clearer|higher)\b/i,
    'They would like health checks to be done sooner',
  ),
  cue(
    'less',
    /\b(?:fewer|less|down|reduced|cut|dropped|fallen|lower|halved)\b/i,
    'There is less agency staff',
  ),
  cue(
    'left-behind',
    /\b(?:no longer|leaves? behind|left behind|lifted|out of|rid of|ended|end of)\b/i,
    'The council is no longer inadequate',
  ),
  cue('nobody', /\b(?:nobody|no one|nothing|never|none)\b/i, 'Nobody was told'),
  cue('you', /\b(?:you|your|you're)\b/i, 'you can read it'),
  // Whether it praises or criticises
  cue(
    'grade-good',
    /["'‘“]?\b(?:rated|graded|judged|grade of|rating of|now|is|are|as|–|-|:|received|remains?)\b[^.]{0,40}\b(?:good|outstanding)\b|\b(?:good|outstanding)["'’”]?[.]?$|["'‘“](?:good|outstanding)["'’”]/i,
    'rated as good',
  ),
  cue(
    'grade-bad',
    /\b(?:inadequate|requir(?:e|es|ed|ing) improvement|lowest (?:grade|rating|mark)|worst (?:grade|rating|mark|possible))\b/i,
    'now inadequate',
  ),
  cue(
    'praise',
    /\b(?:prais(?:e|ed|es|ing)|hail(?:ed|s)?|commend(?:ed|s)?|applaud\w*|turnaround|top marks?|complimentary|strengths?|strong(?:er|ly)?|excellent|effective(?:ly)?|positive|progress|improv(?:ed|ement|ements|ing)|better|well|stable|settled|kept safe|safe(?:r|ly)?|thorough|skilled|warm|clear|quick(?:ly)?|prompt(?:ly)?|robust|ambitious|impressive|first[- ]class|inspirational|superb|exceptional|committed|dedicated|high[- ]quality|timely|thriv\w+|flourish\w*|model of)\b/i,
    'praised for its work',
  ),
  cue(
    'blame',
    /\b(?:slam(?:med|s)?|damning|blistering|scathing|fail(?:s|ed|ing|ings|ure|ures)?|weak(?:ness|nesses)?|poor(?:ly)?|concerns?|worr(?:y|ied|ying)|criticis\w+|too (?:many|few|long|slow\w*|often|late|little|much)|not (?:good enough|always|yet|consistently|enough)|delay(?:s|ed)?|drift|inconsistent|variable|var(?:y|ies)|unsafe|danger|risk of|at risk|harm|shortcomings?|shortage|lack(?:s|ed|ing)?|slow(?:ly)?|miss(?:ed|ing)|unassessed|unmanage\w*|high caseloads?|turnover|overdue|late|limited|gaps?|stuck|chaotic|neglected|broken|ignored|struggl\w+|worse(?:ned)?|slipped|backlog|wait(?:s|ed|ing)?)\b/i,
    'a damning report',
  ),
];

/** The pattern of the entry of CUES with this name. */
export const patternOf = (name: string): RegExp =>
  (CUES.find((one) => one.name === name) as Cue).pattern;

/** The first of these words early in a statement tells what kind of subject it has. */
export const SUBJECTS: readonly Cue[] = [
  cue('we', /^(?:we|we've|we're|we'll|our)$/, 'we'),
  cue('i', /^(?:i|i'm|i've|my)$/, 'i'),
  cue('they', /^(?:they|them|their)$/, 'they'),
  cue('person', /^(?:he|she|his|her)$/, 'she'),
  cue('it', /^(?:it|its|this|that)$/, 'it'),
  cue('inspectors', /^(?:inspectors?|ofsted|watchdog|regulator|report|letter|findings)$/, 'report'),
  cue('council', /^(?:council|authority|trust|council's)$/, 'council'),
  cue('leaders', /^(?:leaders|managers|director|chief|councillor|cllr|bosses)$/, 'managers'),
  cue('staff', /^(?:staff|workers|practitioners|teams?|workforce)$/, 'staff'),
  cue('families', /^(?:children|families|young|carers|pupils|parents|leavers)$/, 'children'),
  cue('number', /^\d/, '41'),
  cue('there', /^there$/, 'there'),
];

/** Headings and lead-ins that tell whether the items below them praise or criticise, and who says them. */
export const LEADS: readonly Cue[] = [
  cue(
    'good',
    /\b(?:prais\w*|strengths?|positives?|good|liked?|well|pleased|impressed|recognis\w+|highlight\w*|commend\w*)\b/i,
    'What inspectors liked',
  ),
  cue(
    'bad',
    /\b(?:improve\w*|put right|wrong|concern\w*|criticis\w+|fall short|weak\w*|fail\w*|must|should|need\w*|recommend\w*|gaps?|worr\w+|worse|areas for|points? to|did ?n[o']t)\b/i,
    'What we have to put right',
  ),
  cue(
    'found',
    /\b(?:inspectors?|ofsted|report|letter|found|findings|grades?|says?|noted)\b/i,
    'Inspectors found that:',
  ),
  cue(
    'ours',
    /\b(?:we|our|us|council|leader|said|response|react\w*|apologi\w+|who:|plans?|doing about|next|actions?)\b/i,
    'What we are doing about it',
  ),
  cue(
    'others',
    /\b(?:union|minister|opposition|campaign\w*|parents?|calls? for)\b/i,
    'Union reacts',
  ),
];
