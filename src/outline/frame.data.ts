/** Lines of the frame around a document's text. */

/** A pattern for a line, with an example. */
export interface LinePattern {
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * Closing text that says what the publisher does and where to find the report. It is kept as text about the report.
 */
export const CLOSING: readonly LinePattern[] = [
  {
    pattern:
      /^The Office for Standards in Education, Children[’']s Services and Skills(?: \(Ofsted\))? (?:regulates|inspects)/,
    example:
      'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects',
  },
  {
    pattern: /^If you would like a copy of this (?:document|report|publication)/,
    example: 'If you would like a copy of this document in a different format',
  },
  {
    pattern: /^(?:This|The) (?:publication|report|document|letter) is available (?:at|from|on)\b/,
    example: 'This report is available at www.gov.uk/ofsted',
  },
];

/** The licence and the line about the newsletter. They stand in no section. */
export const COLOPHON: readonly LinePattern[] = [
  {
    pattern: /^You may (?:re-?use|copy) (?:all or parts of )?this (?:information|document)/,
    example: 'You may reuse this information (not including logos) free of charge',
  },
  {
    pattern: /^You may copy all or parts/,
    example: 'You may copy all or parts',
  },
  {
    pattern: /^To (?:view this licen[cs]e|receive regular email alerts)\b/,
    example: 'To view this licence, visit the National Archives',
  },
  {
    pattern: /^Interested in our work\?/,
    example: 'Interested in our work? You can subscribe to our monthly newsletter',
  },
  {
    pattern: /^(?:©|\(c\)) ?Crown copyright/i,
    example: '© Crown copyright 2024',
  },
];

/** The publisher's address and telephone numbers, line by line or as one paragraph. */
export const PUBLISHER: readonly LinePattern[] = [
  {
    pattern:
      /^(?:Ofsted\s+)?(?:Piccadilly Gate|Aviation House|Clive House|Royal Exchange Buildings|Freshford House)\b/,
    example: 'Piccadilly Gate',
  },
  {
    pattern:
      /^(?:Ofsted\s+)?(?:Store St(?:reet)?|125 Kingsway|St Ann[’']?s? Square|Redcliffe Way|70 Petty France)\b/,
    example: 'Store Street',
  },
  {
    pattern:
      /^(?:T|Tel|Telephone|Textphone|E|Email|W|Web|Direct (?:T|F|tel)|F)\b\s*:?\s*(?:\+?[\d(]|\S+@|www\.|https?:)/i,
    example: 'T: 0300 123 1231',
  },
  {
    pattern: /^(?:enquiries@\S+|www\.\S*ofsted\S*|www\.gov\.uk\/ofsted)$/i,
    example: 'www.gov.uk/ofsted',
  },
  {
    pattern: /^(?:Manchester|London|Bristol|Nottingham)(?:\s+[A-Z]{1,2}\d\w?\s*\d[A-Z]{2})?$/,
    example: 'Manchester',
  },
  {
    pattern: /^[A-Z]{1,2}\d\w?\s+\d[A-Z]{2}$/,
    example: 'M1 2WD',
  },
];
