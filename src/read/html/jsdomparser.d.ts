/** Readability ships its own light DOM, which reads well-formed markup only and has no types. */
declare module '@mozilla/readability/JSDOMParser.js' {
  import type { Readability } from '@mozilla/readability';

  export default class JSDOMParser {
    parse(markup: string, url?: string): ConstructorParameters<typeof Readability>[0];
  }
}
