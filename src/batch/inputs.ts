/** Turns what the user names (files, folders, patterns, lists) into inputs. */
import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, normalize, relative, sep } from 'node:path';
import type { ErrorCode } from '../model/errors.js';
import { byCodeUnit, type FolderEntries, walkFolder } from './walk.js';

/** One input, in the order in which it was named or found. */
export interface Input {
  /**
   * The path as the user gave it. For a file in a folder: the folder as given, joined with the path inside it. '-'
   * for standard input.
   */
  readonly name: string;
  /** Where the output goes within an output folder, before its extension is changed; '/' between the parts. */
  readonly place: string;
  /** Why the input cannot be read at all; `null` where it can be tried. */
  readonly trouble: Trouble | null;
}

export interface Trouble {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  /**
   * Whether the user may have meant several files. The shape of the output depends on this, not on how many files
   * were found.
   */
  readonly many: boolean;
  /** One line for each thing in a folder that was passed over. */
  readonly notes: readonly string[];
}

export interface InputQuery {
  readonly operands: readonly string[];
  /** The names in the list of `--files-from`. They are names of files, never patterns. */
  readonly listed: readonly string[] | null;
  /** Folders that this run writes into. They are not read, even where they lie inside an input folder. */
  readonly outputs: readonly string[];
  /** Whether reports in folders, written by an earlier run, are inputs too. */
  readonly withReports?: boolean;
}

/**
 * Finds all inputs that the operands name. A name that leads to no file becomes an input whose `trouble` says why.
 */
export async function findInputs(query: InputQuery): Promise<Inputs> {
  const { operands, listed } = query;
  const found = await Promise.all(operands.map((operand) => fromOperand(operand, query)));
  const fromList = (listed ?? []).map((name) => fileInput(name, placeOfListed(name)));
  return {
    inputs: [...found.flatMap(({ inputs }) => inputs), ...fromList],
    many: listed !== null || operands.length > 1 || found.some(({ many }) => many),
    notes: found.flatMap(({ notes }) => notes),
  };
}

async function fromOperand(operand: string, { outputs, withReports }: InputQuery): Promise<Inputs> {
  if (operand === '-') return one(fileInput('-', 'stdin'));
  if (ADDRESS.test(operand)) return one(fileInput(operand, basename(operand)));
  const kind = await kindOf(operand);
  if (kind === 'folder')
    return fromFolder(operand, await walkFolder(operand, outputs, withReports));
  if (kind === 'none' && MAGIC.test(operand)) return fromPattern(operand);
  return one(fileInput(operand, basename(operand)));
}

const MAGIC = /[*?[{]/;

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

function one(input: Input): Inputs {
  return { inputs: [input], many: false, notes: [] };
}

function fileInput(name: string, place: string): Input {
  return { name, place, trouble: ADDRESS.test(name) ? addressTrouble(name) : null };
}

const ADDRESS = /^(?:https?|ftp):\/\//i;

function addressTrouble(address: string): Trouble {
  return {
    code: 'not-found',
    message: 'this is an address; files are read, and nothing is fetched',
    remedy: `save it first (curl -LO '${address}'), or read it from a pipe (curl -sL '${address}' | ofsted-parse -)`,
  };
}

function fromFolder(folder: string, { files, notes, links }: FolderEntries): Inputs {
  const root = folder.replace(/(?<=[^/\\])[/\\]+$/, '');
  const inputs = files.map((file) =>
    fileInput(root.endsWith('/') ? root + file : `${root}/${file}`, file),
  );
  if (inputs.length > 0) return { inputs, many: true, notes };
  const trouble: Trouble = {
    code: 'not-found',
    message: `the folder holds no file to read${links === 0 ? '' : `: ${linkWords(links)} left out`}`,
    remedy:
      links === 0
        ? 'name a folder with PDF, HTML or text files; hidden files are left out'
        : 'name the files or the folder that they lead to',
  };
  return { inputs: [{ name: folder, place: basename(folder), trouble }], many: true, notes };
}

function linkWords(links: number): string {
  return links === 1 ? 'a symbolic link out of it is' : `${links} symbolic links out of it are`;
}

async function fromPattern(pattern: string): Promise<Inputs> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const inputs = files
    .sort(byCodeUnit)
    .map((file) => fileInput(file, placeOf(file, baseOf(pattern))));
  if (inputs.length > 0) return { inputs, many: true, notes: [] };
  const trouble: Trouble = {
    code: 'not-found',
    message: 'no file matches this pattern',
    remedy: 'check the pattern, and quote it so that the shell leaves it alone',
  };
  return { inputs: [{ name: pattern, place: basename(pattern), trouble }], many: true, notes: [] };
}

/** The part of a pattern before its first special character, as a folder. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  return parts.slice(0, first).join('/');
}

function placeOf(file: string, base: string): string {
  const inside = relative(base, file).split(sep).join('/');
  return inside.startsWith('..') ? basename(file) : inside;
}

/**
 * A listed path keeps its folders in the output, so that the tree is mirrored. Paths that lead out of the tree lose
 * them.
 */
function placeOfListed(name: string): string {
  const path = normalize(name).split(sep).join('/');
  return isAbsolute(name) || path.startsWith('..') ? basename(name) : path;
}

/** The names in a list. They end in a line feed, or in NUL as `find -print0` writes them. */
export function namesInList(text: string): readonly string[] {
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return names.filter((name) => name !== '');
}

/** The text of a list that the user names; '-' is standard input. */
export async function readList(path: string, stdin: () => Promise<Uint8Array>): Promise<string> {
  return new TextDecoder().decode(path === '-' ? await stdin() : await readFile(path));
}
