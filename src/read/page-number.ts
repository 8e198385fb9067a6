/** Recognises page numbers as PDF and text files print them. */

/** "3", "Page 3 of 12", "- 3 -". */
const PAGE_NUMBER = /^(?:page\s+)?[-–]?\s?\d{1,3}\s?[-–]?(?:\s+(?:of|\/)\s+\d{1,3})?$/i;

/** Whether a line is only the number of its page. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}
