/**
 * The only module of natural that is used. It is imported by its own path, because the root of the package has side
 * effects.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(token: string): string };
  export default stemmer;
}
