/** The small DOM that comes with Readability. It has no types, and reads only well-formed markup. */
declare module '@mozilla/readability/JSDOMParser.js' {
  import type { Readability } from '@mozilla/readability';

  export default class JSDOMParser {
    parse(markup: string, url?: string): ConstructorParameters<typeof Readability>[0];
  }
}
