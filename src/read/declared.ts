/** What is declared by a file that declares nothing. */
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
