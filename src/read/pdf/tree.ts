/** The structure tree of a tagged page. */

/** An element with its standard role, and its children. */
export interface TreeElement {
  readonly role: string;
  readonly children: readonly TreeNode[];
}

/** An element, or marked content by its number on the page. */
export type TreeNode = TreeElement | { readonly content: number };
