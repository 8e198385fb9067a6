/** Replaces the drawing classes that PDF.js needs to be loaded. Reading text does not use them. */
export class DOMMatrix {}
export class ImageData {}
export class Path2D {}
