/** Words before quotation marks that announce a name or a term and not speech. */

/** Words before quotation marks that announce a name or a term: "a plan called ‘…’". */
export const NAMING_WORDS: readonly { readonly word: string; readonly example: string }[] = [
  'called',
  'titled',
  'entitled',
  'named',
  'known as',
  'such as',
  'slogan',
  'theme',
  'initiative',
  'scheme',
  'book',
  'song',
  'programme',
  'campaign',
  'guidance',
  'booklet',
  'project',
  'strategy',
  'document',
].map((word) => ({
  word,
  example: `Leaders spoke of the ${word} ‘right help at the right time’.`,
}));

/**
 * Words after which quotation marks belong to a noun phrase. In the inspectors' own documents such marks enclose a
 * term.
 */
export const TERM_WORDS: readonly string[] = (
  "the a an of in and or with from on by to for their its his her our this that's these like as through " +
  'under at all new local recent'
).split(' ');
