/** Loads and runs what was asked for. It does not touch the process: streams and environment are given as a `Terminal`. */
import type { ReaderSource } from './ahead.js';
import type { DocumentsCommand } from './documents.data.js';
import { Ending, endingOf, makeMessages } from './errors.js';
import type { Request } from './program.js';
import type { Terminal } from './terminal.js';

/** Runs a command line and gives its exit status. Errors are printed to `terminal.err`. */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  source: ReaderSource,
): Promise<number> {
  try {
    // Loaded while the worker starts.
    const { parseArguments } = await import('./program.js');
    return await answer(parseArguments(argv, terminal.out), { terminal, source });
  } catch (error) {
    if (error instanceof Ending) return 0;
    const { notice, status } = endingOf(error);
    const manners = { quiet: false, jsonErrors: argv.includes('--json-errors') };
    messagesFor(manners, terminal).error(notice);
    return status;
  } finally {
    await source.close();
  }
}

interface Surroundings {
  readonly terminal: Terminal;
  readonly source: ReaderSource;
}

async function answer(request: Request, around: Surroundings): Promise<number> {
  const { operands } = request;
  switch (request.command) {
    case 'schema':
      return (await import('./schema.js')).printSchema(operands, around.terminal);
    case 'validate':
      return (await import('./validate.js')).validateFile(operands, around.terminal);
    case 'completion':
      return (await import('./completion.js')).printCompletion(operands, around.terminal);
    case 'track':
    case 'check':
    case 'compare':
      return runDocuments(request, request.command, around);
    case 'explain':
    case 'read':
      return runReading(request, around);
  }
}

/** The commands that read a document, with the settings for that. */
async function runReading(request: Request, { terminal, source }: Surroundings): Promise<number> {
  // Both imports begin at once, so that the waits for the disk overlap.
  const command = request.command === 'read' ? import('./read.js') : import('./explain.js');
  const [{ withConfig }, { settingsOf }] = await Promise.all([
    import('./config.js'),
    import('./settings.js'),
    command,
  ]);
  const settings = settingsOf(await withConfig(request, terminal.home));
  const loaded = await command;
  if ('explain' in loaded) return loaded.explain(request.operands, settings, terminal, source);
  return loaded.readAll(settings, terminal, messagesFor(settings, terminal), source);
}

/** The commands over several documents. */
async function runDocuments(
  request: Request,
  command: DocumentsCommand,
  { terminal, source }: Surroundings,
): Promise<number> {
  const [{ withConfig }, { documentsSettingsOf }, { runOver }] = await Promise.all([
    import('./config.js'),
    import('./documents-settings.js'),
    import('./documents.js'),
  ]);
  const settings = documentsSettingsOf(await withConfig(request, terminal.home));
  return runOver(command, settings, {
    terminal,
    messages: messagesFor(settings.reading, terminal),
    source,
  });
}

interface Manners {
  readonly quiet: boolean;
  readonly jsonErrors: boolean;
}

function messagesFor(
  { quiet, jsonErrors }: Manners,
  { env, err }: Terminal,
): ReturnType<typeof makeMessages> {
  const debug = (env.DEBUG ?? '') !== '';
  const write = (text: string) => err.write(text);
  return makeMessages({ quiet, json: jsonErrors, debug, write });
}
