/**
 * PDFium, compiled to WebAssembly, as one instance with its own memory. The package's loader is told where the code
 * lies, and writes nothing to the console.
 *
 * Whatever a document makes PDFium do stays inside the instance. An instance in which PDFium gave up (it ran out of
 * memory, or ended itself at a fault) is never used again. The next document gets a new one, made from the same
 * compiled code.
 */
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';
import { dataFile } from '../../../model/data-file.js';
import type { Functions, Pointer } from './functions.js';

/** In bytes: the most memory that PDFium may take, including the bytes of the file. */
const MOST_MEMORY = 256 * 1024 * 1024;
/** In bytes: memory never shrinks, so an instance that took more than this for one document is dropped after it. */
const USUAL_MEMORY = 64 * 1024 * 1024;
/** In bytes: a longer text of PDFium is cut. */
const TEXT_BYTES = 4096;

/** PDFium gave up on a document: it ran out of memory, or failed. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

let compiled: WebAssembly.Module | undefined;
let current: Engine | undefined;

/** An instance of PDFium that works. */
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

/** Where the code lies: beside this module in `dist/`, or in its package when running from source. */
function codePath(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
    : new URL('./pdfium.wasm', import.meta.url);
}

/** The functions that PDFium imports. One is replaced, so that its memory grows to the limit and no further. */
function bounded(imports: WebAssembly.Imports): WebAssembly.Imports {
  const { env = {} } = imports;
  const grow = env.emscripten_resize_heap as (bytes: number) => number | boolean;
  const emscripten_resize_heap = (bytes: number): number | boolean =>
    bytes >>> 0 > MOST_MEMORY ? 0 : grow(bytes);
  return { ...imports, env: { ...env, emscripten_resize_heap } };
}

/** An instance: its functions and its memory. */
export class Engine {
  /** Space for the results of one call: numbers and short texts. */
  readonly scratch: Pointer;
  #broken = false;
  #bytes = new DataView(new ArrayBuffer(0));

  constructor(
    readonly call: Functions,
    private readonly memory: WebAssembly.Memory,
  ) {
    this.scratch = call.malloc(TEXT_BYTES);
  }

  /** Whether the instance may read another document. */
  get usable(): boolean {
    return !this.#broken && this.memory.buffer.byteLength <= USUAL_MEMORY;
  }

  /** The memory as it is now. Its address changes when it grows. */
  get view(): DataView {
    if (this.#bytes.buffer !== this.memory.buffer) this.#bytes = new DataView(this.memory.buffer);
    return this.#bytes;
  }

  /** Bytes of the memory as it is now. */
  bytes(from: Pointer, length: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, from, length);
  }

  /** Calls `work`. Where PDFium throws, the instance is no longer usable and an `EngineError` is thrown. */
  attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!isFault(error)) throw error;
      this.#broken = true;
      throw new EngineError(`PDFium gave up: ${error.message}`, { cause: error });
    }
  }

  /** Calls `use` and then `giveBack`, also after an error. `giveBack` is not called on an instance that is broken. */
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

  /**
   * Calls `use` with bytes in PDFium's memory.
   *
   * @throws EngineError where there is no room for them
   */
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

  /**
   * The text that a function of PDFium writes into a buffer. The function is told the buffer's size and gives the
   * number of bytes.
   */
  text(write: (buffer: Pointer, bytes: number) => number): string {
    const bytes = Math.min(write(this.scratch, TEXT_BYTES), TEXT_BYTES);
    const units = new Uint16Array(this.memory.buffer, this.scratch, Math.max(0, bytes >> 1));
    return upToZero(units);
  }

  /** The same for a function that writes UTF-8. */
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

/** Whether an error is a trap of WebAssembly, a stack that is too deep, or PDFium ending itself. */
function isFault(error: unknown): error is Error {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
