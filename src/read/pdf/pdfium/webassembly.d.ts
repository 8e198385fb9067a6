/** The types of WebAssembly that we use. Node's types have none, and those of browsers have much more. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;

  interface Memory {
    readonly buffer: ArrayBuffer;
  }

  class Module {
    constructor(code: Uint8Array);
  }

  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Record<string, unknown>;
  }

  class RuntimeError extends Error {}
}
