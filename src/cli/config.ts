/**
 * Reads defaults from a file: the one that `--config` names, otherwise `.ofsted-parserc` in the current folder or in
 * the home folder.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './errors.js';
import { OPTIONS, type OptionEntry } from './options.data.js';
import type { Request } from './program.js';
import { ValueError } from './values.js';

const CONFIG_NAME = '.ofsted-parserc';

/**
 * The request with the defaults of the file in place of the program's. Options on the command line have priority over
 * both.
 */
export async function withConfig(request: Request, home: string): Promise<Request> {
  const named = request.values.config;
  const found = typeof named === 'string' ? await readNamed(named) : await readUsual(home);
  if (found === null) return request;
  const values: Record<string, unknown> = { ...request.values };
  for (const [key, value] of Object.entries(contentOf(found))) {
    const [name, parsed] = setting(key, value, found.path);
    if (!request.given.has(name)) values[name] = parsed;
  }
  return { ...request, values };
}

interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

async function readNamed(path: string): Promise<ConfigFile> {
  try {
    return { path, text: await readFile(path, 'utf8') };
  } catch {
    throw new UsageError(`${path}: this configuration file cannot be read`, 'check --config');
  }
}

async function readUsual(home: string): Promise<ConfigFile | null> {
  for (const path of [CONFIG_NAME, join(home, CONFIG_NAME)]) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return { path, text };
  }
  return null;
}

function contentOf({ path, text }: ConfigFile): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // The message is made below, because it must make sense to someone who wrote the file by hand.
  }
  throw new UsageError(
    `${path}: not a JSON object`,
    'write it as {"format": "md", "group": "topic"}',
  );
}

/** The name of an option in camel case, and its value as commander would have given it. */
function setting(key: string, value: unknown, path: string): readonly [string, unknown] {
  const entry = OPTIONS.find(({ flags }) => longName(flags) === key);
  if (entry === undefined || entry.configurable === false) {
    throw new UsageError(
      `${path}: '${key}' is no setting`,
      `use one of: ${settingNames().join(', ')}`,
    );
  }
  const isSwitch = !entry.flags.includes('<');
  if (isSwitch && typeof value !== 'boolean') {
    throw new UsageError(`${path}: '${key}' must be true or false`, 'correct the file');
  }
  return isSwitch
    ? switched(key, value === true)
    : [camel(key), valueFrom(entry, String(value), path)];
}

/** `no-color: true` in the file is `color: false` for commander. */
function switched(key: string, value: boolean): readonly [string, unknown] {
  return key.startsWith('no-') ? [camel(key.slice(3)), !value] : [camel(key), value];
}

function valueFrom({ flags, choices, parse }: OptionEntry, value: string, path: string): unknown {
  const key = longName(flags);
  if (choices !== undefined && !choices.includes(value)) {
    throw new UsageError(
      `${path}: '${key}' must be one of ${choices.join(', ')}`,
      'correct the file',
    );
  }
  try {
    return parse === undefined ? value : parse(value);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new UsageError(`${path}: '${key}' ${error.message}`, 'correct the file');
  }
}

function settingNames(): readonly string[] {
  return OPTIONS.filter(({ configurable }) => configurable !== false).map(({ flags }) =>
    longName(flags),
  );
}

/** '-o, --output <path>' as 'output'. */
function longName(flags: string): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? '';
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}
