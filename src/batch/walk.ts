/** Finds the files of a folder, in an order that is the same on every machine. */

import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { beginsAsReports } from './saved.js';

export interface FolderEntries {
  /** Paths inside the folder, '/' between parts. */
  readonly files: readonly string[];
  /** What was passed over, in words. */
  readonly notes: readonly string[];
  /** How many symbolic links were not followed. */
  readonly links: number;
}

/**
 * Extensions of files that this tool and others write, and in which no letter is published. Such files in a folder
 * are not read.
 */
const NO_LETTERS: ReadonlySet<string> = new Set(['.json', '.jsonl', '.ndjson', '.csv', '.part']);
/** The extensions that are passed over where reports written before are wanted too. */
const NO_REPORTS: ReadonlySet<string> = new Set(['.csv', '.part', '.svg']);

/** The extensions of saved reports, under which folders hold much else. A file that the user names is always tried. */
const SAVED: ReadonlySet<string> = new Set(['.json', '.jsonl', '.ndjson']);
const CORRECTIONS = /\.corrections\.json$/i;

interface Walk {
  /** The folder's real path: no link may lead out of it. */
  readonly root: string;
  readonly excluded: readonly string[];
  /** The extensions that are passed over. */
  readonly unread: ReadonlySet<string>;
  readonly files: string[];
  readonly outside: string[];
  /** Folders in which a browser has put the pictures and scripts of a page that it saved. */
  readonly pageParts: string[];
  readonly passedOver: Set<string>;
  /** JSON files that hold no reports. */
  readonly otherData: string[];
}

/**
 * All files in a folder and below it. Hidden files, links that lead out of the folder, and the `excluded` folders are
 * left out. `withReports`: files of written reports are included.
 */
export async function walkFolder(
  folder: string,
  excluded: readonly string[],
  withReports = false,
): Promise<FolderEntries> {
  const walk: Walk = {
    root: await realpath(folder),
    excluded: excluded.map((path) => resolve(path)),
    unread: withReports ? NO_REPORTS : NO_LETTERS,
    files: [],
    outside: [],
    pageParts: [],
    passedOver: new Set(),
    otherData: [],
  };
  await visit(folder, '', walk);
  return { files: walk.files, notes: notesOf(folder, walk), links: walk.outside.length };
}

async function visit(folder: string, inside: string, walk: Walk): Promise<void> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  entries.sort((a, b) => byCodeUnit(a.name, b.name));
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory() && isPartOfPage(entry.name, names)) walk.pageParts.push(path);
    else await visitEntry(folder, path, entry, walk);
  }
}

/** Whether a folder holds the parts of a saved page: "news_files" beside "news.html". Its files are no documents. */
function isPartOfPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/i.exec(folder)?.[1]?.toLowerCase();
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((end) => names.has(page + end));
}

async function visitEntry(folder: string, path: string, entry: Dirent, walk: Walk): Promise<void> {
  const full = join(folder, path);
  if (walk.excluded.includes(resolve(full))) return;
  if (entry.isDirectory()) return visit(folder, path, walk);
  if (entry.isSymbolicLink()) {
    if (!(await leadsToFileWithin(full, walk.root))) walk.outside.push(path);
    else await visitFile(full, path, walk);
  } else if (entry.isFile()) {
    await visitFile(full, path, walk);
  }
}

async function visitFile(full: string, path: string, walk: Walk): Promise<void> {
  if (!mayBeRead(path, walk)) return;
  const list = (await isOtherData(full)) ? walk.otherData : walk.files;
  list.push(path);
}

/** Whether a file is JSON by its name but holds no reports. */
async function isOtherData(path: string): Promise<boolean> {
  if (!SAVED.has(extname(path).toLowerCase())) return false;
  return CORRECTIONS.test(path) || !(await beginsAsReports(path));
}

/** Whether a file may be a document, by its extension. Files of other types are noted. */
function mayBeRead(path: string, { passedOver, unread }: Walk): boolean {
  const extension = extname(path).toLowerCase();
  if (!unread.has(extension)) return true;
  passedOver.add(extension);
  return false;
}

/**
 * Whether a link leads to a file within the folder. Links to folders are never followed: their files are found by
 * their own path, and such links may form a circle.
 */
async function leadsToFileWithin(link: string, root: string): Promise<boolean> {
  try {
    const inside = relative(root, await realpath(link));
    return !inside.startsWith(`..${sep}`) && inside !== '..' && (await stat(link)).isFile();
  } catch {
    return false;
  }
}

function notesOf(
  folder: string,
  { outside, pageParts, passedOver, otherData }: Walk,
): readonly string[] {
  const extensions = [...passedOver].sort(byCodeUnit).join(', ');
  return [
    ...pageParts.map((path) => `${join(folder, path)}: parts of a saved page, left out`),
    ...outside.map((path) => `${join(folder, path)}: a symbolic link, not followed`),
    ...otherDataNote(folder, otherData),
    ...(extensions === '' ? [] : [`${folder}: files of these types are left out: ${extensions}`]),
  ];
}

function otherDataNote(folder: string, [first, ...more]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return [`${join(folder, first)}${others}: JSON without reports of this tool, left out`];
}

/** The order of code units: the same on every machine and in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
