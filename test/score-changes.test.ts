/** What `npm run score` says about a change: which misses are new, and which are gone. */
import { describe, expect, it } from 'vitest';
import { changesOf, kept, markOf } from '../scripts/score/changes.js';

const score = (...misses: (readonly [document: string, line: string])[]) => ({
  figures: ['2 documents'],
  misses: misses.map(([document, line]) => ({ document, line })),
});

describe('changes since the kept figures', () => {
  const before = kept(score(['a', 'dates: 1'], ['a', 'kind: 2'], ['b', 'dates: 3']));

  it('keeps marks of misses, and not their words', () => {
    expect(before.misses).toEqual({
      a: [markOf('dates: 1'), markOf('kind: 2')].sort().join(' '),
      b: markOf('dates: 3'),
    });
  });

  it('says nothing where only the order of misses changed', () => {
    const same = score(['b', 'dates: 3'], ['a', 'kind: 2'], ['a', 'dates: 1']);
    expect(changesOf(same, before)).toEqual([]);
  });

  it('names the documents in which something was lost or gained', () => {
    const now = score(['a', 'dates: 1'], ['b', 'dates: 3'], ['c', 'title: 4']);
    expect(changesOf(now, before)).toEqual([
      { document: 'a', lost: [], gained: [markOf('kind: 2')] },
      { document: 'c', lost: ['title: 4'], gained: [] },
    ]);
  });
});
