/** Names as they are compared. */

/** A name without capitals and needless spaces, and with "and" for "&". Names that agree in this are the same. */
export function foldedName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll('&', 'and').replace(/\s+/g, ' ');
}
