#!/usr/bin/env node
/** The entry of the command: connects it with the process, and sets the exit status. */
import { Ahead } from './ahead.js';
import { run } from './run.js';
import { thisTerminal } from './terminal.js';

/** The program that reads our output may stop early, as `head` does. That is not an error, and a message could not be read. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const argv = process.argv.slice(2);
const ahead = new Ahead(argv);
process.exitCode = await run(argv, thisTerminal(), ahead);
