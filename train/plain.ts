/** The words of a text, for comparing texts without their typography. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’“”'"`´]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
