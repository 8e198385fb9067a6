/** The names that a page gives to its elements. */
import type { Element } from 'domhandler';

/** The class and id of an element, cut into words: " newsletter signup form ". */
export function nameOf(element: Element): string {
  const { class: classes = '', id = '' } = element.attribs;
  const words =
    `${classes} ${id} ${element.attribs['data-component'] ?? ''} ${element.attribs['data-within'] ?? ''}`
      .slice(0, 600)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  return ` ${words} `;
}
