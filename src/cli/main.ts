#!/usr/bin/env node
/** The command's entry: what was asked for is loaded and run, and the exit status set. */
import { Ahead } from './ahead.js';
import type { DocumentsCommand } from './documents.data.js';
import { Ending, endingOf, makeVoice } from './errors.js';
import type { Request } from './program.js';

async function run(request: Request, ahead: Ahead): Promise<number> {
  switch (request.command) {
    case 'schema':
      return (await import('./schema.js')).printSchema(request.operands);
    case 'validate':
      return (await import('./validate.js')).validateFile(request.operands);
    case 'completion':
      return (await import('./completion.js')).printCompletion(request.operands);
    case 'track':
    case 'check':
    case 'compare':
      return runDocuments(request, request.command, ahead);
    case 'explain':
    case 'read':
      return runReading(request, ahead);
  }
}

/** The commands that read a document, with the settings for that. */
async function runReading(request: Request, ahead: Ahead): Promise<number> {
  // Loaded at once, so that the waits for the disk overlap.
  const command = request.command === 'read' ? import('./read.js') : import('./explain.js');
  const [{ withConfig }, { settingsOf }, { thisTerminal }] = await Promise.all([
    import('./config.js'),
    import('./settings.js'),
    import('./terminal.js'),
    command,
  ]);
  const settings = settingsOf(await withConfig(request));
  const loaded = await command;
  if ('explain' in loaded) return loaded.explain(request.operands, settings, thisTerminal());
  return loaded.readAll(settings, thisTerminal(), voiceFor(settings), ahead);
}

/** The commands over several documents. */
async function runDocuments(
  request: Request,
  command: DocumentsCommand,
  ahead: Ahead,
): Promise<number> {
  const [{ withConfig }, { documentsSettingsOf }, { thisTerminal }, { runOver }] =
    await Promise.all([
      import('./config.js'),
      import('./documents-settings.js'),
      import('./terminal.js'),
      import('./documents.js'),
    ]);
  const settings = documentsSettingsOf(await withConfig(request));
  return runOver(command, settings, {
    terminal: thisTerminal(),
    voice: voiceFor(settings.reading),
    ahead,
  });
}

interface Manners {
  readonly quiet: boolean;
  readonly jsonErrors: boolean;
}

function voiceFor({ quiet, jsonErrors }: Manners): ReturnType<typeof makeVoice> {
  const debug = (process.env.DEBUG ?? '') !== '';
  const write = (text: string) => process.stderr.write(text);
  return makeVoice({ quiet, json: jsonErrors, debug, write });
}

async function main(argv: readonly string[]): Promise<number> {
  const ahead = new Ahead(argv);
  try {
    // Loaded while the worker starts.
    const { parseArguments } = await import('./program.js');
    return await run(parseArguments(argv), ahead);
  } catch (error) {
    if (error instanceof Ending) return 0;
    const { notice, status } = endingOf(error);
    voiceFor({ quiet: false, jsonErrors: argv.includes('--json-errors') }).error(notice);
    return status;
  } finally {
    await ahead.close();
  }
}

/** The program that reads our output may stop early, as `head` does. That is no error, and no message could reach it. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
