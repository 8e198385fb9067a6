#!/usr/bin/env node
/** The command's entry: what the process is, and the exit status that it ends with. */
import { Ahead } from './ahead.js';
import { run } from './run.js';
import { thisTerminal } from './terminal.js';

/** The program that reads our output may stop early, as `head` does. That is no error, and no message could reach it. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const argv = process.argv.slice(2);
const ahead = new Ahead(argv);
process.exitCode = await run(argv, thisTerminal(), ahead);
