/** PDF.js's worker part, which the package gives no types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Serves the documents that the other end of the port opens. */
    initializeFromPort(port: import('./ports.js').Port): void;
  };
}
