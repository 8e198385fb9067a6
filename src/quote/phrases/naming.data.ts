/** Words in front of quotation marks that set off a name or a term instead of speech. Data only. */

/**
 * Words in front of marks that set off a name or a term and no speech: "a plan called ‘…’".
 */
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

/** Words in front of marks that make them part of a noun phrase: in the inspectors' own documents a term. */
export const TERM_WORDS: readonly string[] = (
  "the a an of in and or with from on by to for their its his her our this that's these like as through " +
  'under at all new local recent'
).split(' ');
