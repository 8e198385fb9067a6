/** Stands for the drawing that PDF.js names as it is loaded, and that reading text has no use for. */
export class DOMMatrix {}
export class ImageData {}
export class Path2D {}
