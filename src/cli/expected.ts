/** `--expect FILE`: the authorities and files that should be among the inputs. */
import { linesOfList } from './lists.js';

/** One line of the list. */
export interface Expected {
  /** As the list has it. */
  readonly name: string;
  /** The codes of the authority that it names. "Leeds City Council" and "Leeds" give the same code. */
  readonly codes: readonly string[];
}

/** Reads the list. Throws `UsageError` where it cannot be read. */
export async function expectedIn(path: string): Promise<readonly Expected[]> {
  return expectedOf(await linesOfList(path, '--expect'));
}

export async function expectedOf(names: readonly string[]): Promise<readonly Expected[]> {
  // Loaded only where a list is given: the table of authorities takes time to load.
  const { named } = await import('../facts/names.js');
  return names.map((name) => {
    const entries = named(name)?.entries ?? [];
    return { name, codes: entries.length === 1 ? entries.map(({ code }) => code) : [] };
  });
}
