/** What is known of a file that says nothing of itself. */
import type { Declared } from '../model/document.js';

export const NOTHING_DECLARED: Declared = {
  title: null,
  authors: [],
  publisher: null,
  site: null,
  description: null,
  published: null,
  updated: null,
};
