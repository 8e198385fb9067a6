/** Where the pages of a PDF cannot be drawn, the review page shows the text and says why. */
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { WHOLE_REPORT } from '../src/batch/task.js';
import readOne from '../src/batch/worker.js';
import { picturesOf } from '../src/read/index.js';
import { FIXTURES } from './command.js';

vi.mock('../src/read/index.js', async (original) => ({
  ...(await original<object>()),
  picturesOf: vi.fn(() => Promise.reject(new Error('PDFium has no room for the picture'))),
}));

it('the text replaces pages that cannot be drawn, with a warning', async () => {
  const input = join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');
  const recipe = { ...WHOLE_REPORT, format: 'html', pictures: true } as const;
  const outcome = await readOne({ name: 'letter.pdf', input, recipe });
  expect(picturesOf).toHaveBeenCalledOnce();
  if (outcome.status !== 'read') throw new Error(outcome.message);
  expect(outcome.text).toContain('<mark');
  expect(outcome.text).not.toContain('<img');
  expect(outcome.text).toContain('<code>pages-not-drawn</code>');
  expect(outcome.warnings.map(({ code }) => code)).toContain('pages-not-drawn');
});
