/** Words and signs of a sentence that tell whether the next sentence continues it. */

export interface Mark {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
}

export const MARKS: readonly Mark[] = [
  {
    name: 'however',
    pattern: /\bhowever\b/i,
    example: 'Visits are timely; however, few are alone.',
  },
  { name: 'also', pattern: /\balso\b/i, example: 'Carers are also trained.' },
  { name: 'colon', pattern: /:/, example: 'Two things stand out: speed and care.' },
  {
    name: 'consequence',
    pattern: /^(?:this|these|they|it)\b.*\b(?:means?|result)/i,
    example: 'This means that children are safe.',
  },
  { name: 'figure', pattern: /\d/, example: 'In 2023, visits were late.' },
  { name: 'example', pattern: /\bexample/i, example: 'Inspectors saw an example of good work.' },
  {
    name: 'reason',
    pattern: /\b(?:because|due to)\b/i,
    example: 'Plans drift because of high caseloads.',
  },
  { name: 'which', pattern: /\bwhich\b/i, example: 'Plans are clear, which helps families.' },
  {
    name: 'extent',
    pattern: /\b(?:some|most|many|few|range|number of|several)\b/i,
    example: 'Some children wait.',
  },
  { name: 'negation', pattern: /\b(?:not|no|too)\b/i, example: 'Plans are not clear.' },
  {
    name: 'verdict',
    pattern:
      /\b(?:good|strong|effective|robust|well|inconsistent|weak|poor|variable|inadequate|inspiring)\b/i,
    example: 'The response is robust.',
  },
  { name: 'semicolon', pattern: /;/, example: 'Visits are timely; plans are clear.' },
  {
    name: 'voice',
    pattern: /\b(?:said|told|spoke|report|describ|feel|felt)/i,
    example: 'Carers told inspectors that they are glad.',
  },
];
