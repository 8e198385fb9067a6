/**
 * PDFium, compiled to WebAssembly, as one instance with a memory of its own. The package's loader
 * is given the place of the code and says nothing on the console.
 *
 * Whatever a document makes PDFium do stays in the instance. An instance in which PDFium gave up
 * (it ran out of memory, or ended itself at a fault) is never used again: the next document has a new
 * one, made of the same compiled code.
 */
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';
import { dataFile } from '../../../model/data-file.js';
import type { Functions, Pointer } from './functions.js';

/** The most memory that PDFium may take, in bytes. Bytes of a file are a part of it. */
const MOST_MEMORY = 256 * 1024 * 1024;
/** Memory never shrinks: an instance that took more than this for one document is let go after it. */
const USUAL_MEMORY = 64 * 1024 * 1024;
/** What a text of PDFium's takes at most, in bytes; longer ones are cut. */
const TEXT_BYTES = 4096;

/** PDFium gave up on a document: out of memory, or a fault inside it. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

let compiled: WebAssembly.Module | undefined;
let current: Engine | undefined;

/** An instance of PDFium that is in order. */
export async function engine(): Promise<Engine> {
  current = current?.usable ? current : await start();
  return current;
}

async function start(): Promise<Engine> {
  compiled ??= new WebAssembly.Module(dataFile(codePath()));
  const code = compiled;
  let functions: Functions | undefined;
  let memory: WebAssembly.Memory | undefined;
  const options = {
    print: () => {},
    printErr: () => {},
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: never) => void) {
      const instance = new WebAssembly.Instance(code, bounded(imports));
      const { exports } = instance;
      functions = exports as unknown as Functions;
      memory = exports.memory as WebAssembly.Memory;
      done(instance as never);
      return exports;
    },
  };
  await PDFiumModule(options);
  if (!functions || !memory) throw new EngineError('PDFium did not start');
  functions.FPDF_InitLibrary();
  return new Engine(functions, memory);
}

/** Beside this module in `dist/`; from source, in its package. */
function codePath(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
    : new URL('./pdfium.wasm', import.meta.url);
}

/** The functions that PDFium imports, with one changed: memory grows to its limit and no further. */
function bounded(imports: WebAssembly.Imports): WebAssembly.Imports {
  const { env = {} } = imports;
  const grow = env.emscripten_resize_heap as (bytes: number) => number | boolean;
  const emscripten_resize_heap = (bytes: number): number | boolean =>
    bytes >>> 0 > MOST_MEMORY ? 0 : grow(bytes);
  return { ...imports, env: { ...env, emscripten_resize_heap } };
}

/** An instance: its functions and its memory. */
export class Engine {
  /** Room for the results of one call: numbers and short texts. */
  readonly scratch: Pointer;
  #broken = false;
  #bytes = new DataView(new ArrayBuffer(0));

  constructor(
    readonly call: Functions,
    private readonly memory: WebAssembly.Memory,
  ) {
    this.scratch = call.malloc(TEXT_BYTES);
  }

  /** Whether another document may be read with it. */
  get usable(): boolean {
    return !this.#broken && this.memory.buffer.byteLength <= USUAL_MEMORY;
  }

  /** The memory as it is now: it moves when it grows. */
  get view(): DataView {
    if (this.#bytes.buffer !== this.memory.buffer) this.#bytes = new DataView(this.memory.buffer);
    return this.#bytes;
  }

  /** Bytes of the memory as it is now. */
  bytes(from: Pointer, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, from, length);
  }

  /** Does something with the instance. What PDFium throws is an `EngineError`, and the end of the instance. */
  attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!isFault(error)) throw error;
      this.#broken = true;
      throw new EngineError(`PDFium gave up: ${error.message}`, { cause: error });
    }
  }

  /** Uses what has to be given back, and gives it back, also on errors; not to an instance that is broken. */
  using<T>(use: () => T, giveBack: () => void): T {
    let result: T;
    try {
      result = this.attempt(use);
    } catch (error) {
      if (!this.#broken) giveBack();
      throw error;
    }
    giveBack();
    return result;
  }

  /** Does something with bytes in PDFium's memory. Throws `EngineError` where there is no room for them. */
  with<T>(bytes: Uint8Array, use: (pointer: Pointer) => T): T {
    const { call } = this;
    const pointer = this.attempt(() => call.malloc(Math.max(1, bytes.length)));
    if (pointer === 0) throw new EngineError('PDFium has no room for the file');
    new Uint8Array(this.memory.buffer).set(bytes, pointer);
    return this.using(
      () => use(pointer),
      () => call.free(pointer),
    );
  }

  /** The text that a function writes into the buffer that it is given, when it says how many bytes it has. */
  text(write: (buffer: Pointer, bytes: number) => number): string {
    const bytes = Math.min(write(this.scratch, TEXT_BYTES), TEXT_BYTES);
    const units = new Uint16Array(this.memory.buffer, this.scratch, Math.max(0, bytes >> 1));
    return upToZero(units);
  }

  /** The same of a function that writes bytes. */
  cText(write: (buffer: Pointer, bytes: number) => number): string {
    const bytes = Math.min(write(this.scratch, TEXT_BYTES), TEXT_BYTES);
    return upToZero(new Uint8Array(this.memory.buffer, this.scratch, Math.max(0, bytes)));
  }
}

function upToZero(units: Iterable<number>): string {
  let text = '';
  for (const unit of units) {
    if (unit === 0) break;
    text += String.fromCharCode(unit);
  }
  return text;
}

/** A trap of WebAssembly, the end of its stack, or PDFium's own end. */
function isFault(error: unknown): error is Error {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
