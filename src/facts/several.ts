/** Warns where an article is about several councils, because its findings are not told apart by council. */
import type { Reading } from '../lines/reading.js';
import type { Warning } from '../model/document.js';
import { isArticle, type Kind } from '../model/vocabulary.js';

/** In lines: an article that is about several councils says so in its headline or opening. */
const OPENING = 6;

const COUNCILS = '(?:councils|authorities|boroughs|counties|cities)';
/** "Three councils have …", "Tale of two councils". "One of six councils" does not begin so. */
const COUNTED = new RegExp(
  `^(?:a )?(?:tale of )?(?:both|two|three|four|five|six|seven|eight|nine|ten|trio|pair|\\d{1,2})(?: of)?(?: \\p{L}+)? ${COUNCILS}\\b`,
  'iu',
);
/** "Ashmere Council and Brook Borough Council". */
const JOINED = /\bCouncil and (?:the )?\p{Lu}[\p{L}' -]{0,40}? Council\b(?!\p{L})/u;
/** A forum of parents is called a council, too. */
const OTHER_COUNCILS = /\b(?:parent|carer|youth|children|care|full|parish|town) council\b/i;

/** The warning of an article whose opening says that it is about several councils. */
export function severalAuthorities(kind: Kind, reading: Reading, kept: string | null): Warning[] {
  if (!isArticle(kind)) return [];
  const line = reading.lines.slice(0, OPENING).find(({ text }) => isOfSeveral(text));
  if (line === undefined) return [];
  const first = kept === null ? '' : `; kept ${kept}`;
  const message = `the article is about several councils, and its findings are not told apart by council: "${line.text.slice(0, 120)}"${first}`;
  return [{ code: 'several:authorities', message, page: line.page }];
}

function isOfSeveral(text: string): boolean {
  const joined = JOINED.exec(text)?.[0];
  return COUNTED.test(text) || (joined !== undefined && !OTHER_COUNCILS.test(joined));
}
