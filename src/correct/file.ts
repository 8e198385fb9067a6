/** The file of corrections that the review page saves. */
import type { CorrectionsFile } from '../model/corrections.js';
import { CorrectionsError } from '../model/errors.js';

/**
 * Reads the text of a corrections file.
 *
 * @throws CorrectionsError where the text is not a corrections file
 */
export async function readCorrections(text: string): Promise<CorrectionsFile> {
  const { correctionsFileSchema } = await import('../model/corrections.js');
  const checked = correctionsFileSchema.safeParse(parsed(text));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new CorrectionsError(
    `this is no file of corrections: ${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new CorrectionsError('this is no file of corrections: it is not JSON');
  }
}
