/** PDF.js's worker part: importing it registers it with the main part in the same thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
