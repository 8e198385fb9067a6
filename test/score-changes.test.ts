/** What `npm run score` says of a change: the misses that are new, and those that are gone. */
import { describe, expect, it } from 'vitest';
import { changesOf, kept, markOf } from '../scripts/score/changes.js';

const score = (...misses: (readonly [document: string, line: string])[]) => ({
  figures: ['2 documents'],
  misses: misses.map(([document, line]) => ({ document, line })),
});

describe('changes since the kept figures', () => {
  const before = kept(score(['a', 'dates: 1'], ['a', 'kind: 2'], ['b', 'dates: 3']));

  it('keeps marks and no words', () => {
    expect(before.misses).toEqual({
      a: [markOf('dates: 1'), markOf('kind: 2')].sort().join(' '),
      b: markOf('dates: 3'),
    });
  });

  it('says nothing where nothing changed, in whatever order the misses come', () => {
    const same = score(['b', 'dates: 3'], ['a', 'kind: 2'], ['a', 'dates: 1']);
    expect(changesOf(same, before)).toEqual([]);
  });

  it('names the document of what is lost and of what is gained', () => {
    const now = score(['a', 'dates: 1'], ['b', 'dates: 3'], ['c', 'title: 4']);
    expect(changesOf(now, before)).toEqual([
      { document: 'a', lost: [], gained: [markOf('kind: 2')] },
      { document: 'c', lost: ['title: 4'], gained: [] },
    ]);
  });
});
