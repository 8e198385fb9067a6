/** Sentences that give a judgement. The grade follows the match. Matched on folded text. */
import type { JudgementArea } from '../model/vocabulary.js';

export interface JudgementSentence {
  readonly area: JudgementArea;
  readonly pattern: RegExp;
  readonly example: string;
}

const IS =
  '(?:is that (?:it|they) )?(?:(?:is|are|was|were)(?: judged(?: to be)?)? )?(?:that (?:it|they) (?:is|are) )?';

export const JUDGEMENT_SENTENCES: readonly JudgementSentence[] = [
  {
    area: 'overall-effectiveness',
    pattern:
      /^(?:the )?overall judge?ment\b[^.]{0,90}?(?=\b(?:requires? improvement|good|inadequate|outstanding)\b)/i,
    example: "The overall judgement is that children's services are inadequate",
  },
  {
    area: 'overall-effectiveness',
    pattern:
      /^(?!not\b|some\b|most\b|few\b|many\b|all\b|when\b|while\b|although\b|if\b|where\b)(?:overall,? )?(?:(?:the )?[A-Z][\w',& -]{2,60} )?(?:children's (?:social care )?services|services for children(?: and families)?) (?:(?:in|at|across|for|provided by) (?!need\b|care\b)[^.]{2,70}? )?(?:are |is )?(?=(?:requires?|good|inadequate|outstanding)\b)/i,
    example: "Children's services in Ashmere are inadequate",
  },
  {
    area: 'overall-effectiveness',
    pattern:
      /^(?:the )?(?:judge?ment (?:for|of|on) )?overall effectiveness(?: of [^.]{2,60}?)? (?:is|was|are|were)(?: judged(?: to be)?)? /i,
    example: 'The judgement for overall effectiveness is inadequate.',
  },
  {
    area: 'safeguarding-board',
    pattern:
      /^(?:the )?(?:judge?ment (?:for|of|on) )?(?:the )?(?:effectiveness of )?(?:the |[\w' -]{2,50} )?(?:local )?safeguarding children(?:'s)? board(?: \([A-Z]+\))?(?: in [\w' -]{2,50})? (?:is |are )?(?:judged (?:to be )?)?(?=(?:requires?|good|inadequate|outstanding)\b)/i,
    example: 'The Local Safeguarding Children Board (LSCB) is good',
  },
  {
    area: 'safeguarding-board',
    pattern:
      /^(?:the )?(?:judge?ment (?:for|of|on) )?(?:the )?effectiveness of the (?:LSCB|board) (?:is |are )?(?=(?:requires?|good|inadequate|outstanding)\b)/i,
    example: 'The effectiveness of the LSCB is good',
  },
  {
    area: 'safeguarding-board',
    pattern: /^(?:[Tt]he )?LSCB (?:is |are )?(?=(?:requires?|good|inadequate|outstanding)\b)/,
    example: 'The LSCB requires improvement',
  },
  {
    area: 'adoption',
    pattern: new RegExp(
      `^(?:the )?(?:graded judge?ment (?:for|about|of|on) )?adoption(?: performance)? ${IS}`,
      'i',
    ),
    example: 'The graded judgement for adoption performance is that it is good',
  },
  {
    area: 'care-leavers',
    pattern: new RegExp(
      `^(?:the )?(?:graded judge?ment (?:for|about|of|on) )?(?:the )?(?:experiences? and progress of )?care leavers ${IS}`,
      'i',
    ),
    example:
      'The graded judgement about the experience and progress of care leavers is that it requires improvement',
  },
];
