import type { PageContent } from './content.js';
import type { Piece } from './piece.js';
export function untaggedPieces(_content: PageContent): Piece[] {
  return [];
}
