/** Words that deny what follows them, or say that there is little of it. */
export const DENIALS: ReadonlySet<string> = new Set(
  'not no never nor neither without cannot hardly lack lacks little few less'.split(' '),
);
