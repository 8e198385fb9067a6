/** The text of nodes, and of attribute values that hold markup. */
import { type AnyNode, isTag, isText } from 'domhandler';
import { limitsWith } from '../limits.js';
import { clean } from '../normalise.js';
import { parseTree } from './tree.js';

/** The words of a value that may contain entities or tags ("Council&#39;s <b>plan</b>"). */
export function plainText(value: string): string {
  if (!/[&<]/.test(value)) return clean(value);
  return clean(rawText(parseTree(value.slice(0, 20_000), limitsWith())));
}

/** All text under `node` as it stands in the source, including white space. A line break becomes a space. */
export function rawText(node: AnyNode): string {
  const parts: string[] = [];
  gather(node, parts);
  return parts.join('');
}

function gather(node: AnyNode, parts: string[]): void {
  if (isText(node)) parts.push(node.data);
  if (isTag(node) && node.name === 'br') parts.push(' ');
  if ('children' in node) for (const child of node.children) gather(child, parts);
}

/** The text under `node` that stands in links. */
export function linkedText(node: AnyNode): string {
  if (isTag(node) && node.name === 'a') return rawText(node);
  return 'children' in node ? node.children.map(linkedText).join('') : '';
}
