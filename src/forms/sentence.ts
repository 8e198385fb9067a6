/** How sentences begin and end in print. Quotation marks and brackets may stand around them. */

const END = /[.!?]["'”’)\]]*\s*$/;
const END_OR_COLON = /[.!?…:;]["'”’)\]]*\s*$/;
const LOWER_CASE = /^["'“‘(]?\p{Ll}/u;

/** Whether a text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return END.test(text);
}

/** Whether a text ends like a sentence, like an item of a list ("; "), or like the introduction of a list (": "). */
export function endsStatement(text: string): boolean {
  return END_OR_COLON.test(text);
}

/** Whether a text begins in lower case, so that it continues what stands before it. */
export function beginsInLowerCase(text: string): boolean {
  return LOWER_CASE.test(text);
}
