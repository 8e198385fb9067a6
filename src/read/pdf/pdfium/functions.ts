/**
 * The functions of PDFium's C interface that we call. Pointers are numbers, 0 for none. Texts are UTF-16,
 * little-endian, and end with a zero. Booleans are 0 or 1. PDFium's headers (`fpdfview.h`, `fpdf_text.h`,
 * `fpdf_edit.h`, `fpdf_structtree.h`) say more.
 */

/** An address in PDFium's memory. */
export type Pointer = number;

export interface Functions {
  malloc(bytes: number): Pointer;
  free(pointer: Pointer): void;

  FPDF_InitLibrary(): void;
  FPDF_LoadMemDocument(bytes: Pointer, length: number, password: Pointer): Pointer;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(document: Pointer): number;
  FPDF_GetMetaText(document: Pointer, tag: Pointer, buffer: Pointer, bytes: number): number;
  FPDF_CloseDocument(document: Pointer): void;

  FPDF_LoadPage(document: Pointer, index: number): Pointer;
  FPDF_GetPageWidthF(page: Pointer): number;
  FPDF_GetPageHeightF(page: Pointer): number;
  /** Writes left, top, right and bottom as floats: the part of the page that is shown. */
  FPDF_GetPageBoundingBox(page: Pointer, box: Pointer): number;
  /** The number of quarter turns, clockwise. */
  FPDFPage_GetRotation(page: Pointer): number;
  FPDF_ClosePage(page: Pointer): void;

  /** A `format` of 3 has four bytes for a pixel. Where no memory is given, PDFium takes its own. */
  FPDFBitmap_CreateEx(
    width: number,
    height: number,
    format: number,
    memory: Pointer,
    stride: number,
  ): Pointer;
  FPDFBitmap_FillRect(
    bitmap: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): void;
  FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    turns: number,
    flags: number,
  ): void;
  FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  FPDFBitmap_Destroy(bitmap: Pointer): void;

  FPDFPage_CountObjects(page: Pointer): number;
  FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  FPDFFormObj_CountObjects(form: Pointer): number;
  FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  FPDFPageObj_GetType(object: Pointer): number;
  /** An object that is not active is neither drawn nor read. */
  FPDFPageObj_SetIsActive(object: Pointer, active: number): number;
  FPDFPageObj_GetMarkedContentID(object: Pointer): number;
  FPDFPageObj_CountMarks(object: Pointer): number;
  FPDFPageObj_GetMark(object: Pointer, index: number): Pointer;
  FPDFPageObjMark_GetName(mark: Pointer, buffer: Pointer, bytes: number, length: Pointer): number;

  FPDFText_LoadPage(page: Pointer): Pointer;
  FPDFText_CountChars(text: Pointer): number;
  FPDFText_GetUnicode(text: Pointer, index: number): number;
  /** 1 where the file does not say which character it is. */
  FPDFText_HasUnicodeMapError(text: Pointer, index: number): number;
  /** 0 for a character that PDFium inserted: a space, or the end of a line. */
  FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  FPDFText_GetFontSize(text: Pointer, index: number): number;
  /** Writes two doubles: where the character stands on its baseline. */
  FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
  /**
   * Writes left, top, right and bottom as floats. They come from the advance of the character and the height of its
   * font.
   */
  FPDFText_GetLooseCharBox(text: Pointer, index: number, box: Pointer): number;
  /** Writes six floats. */
  FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number;
  FPDFText_ClosePage(text: Pointer): void;

  FPDFTextObj_GetFont(object: Pointer): Pointer;
  FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, bytes: number): number;

  FPDF_StructTree_GetForPage(page: Pointer): Pointer;
  FPDF_StructTree_CountChildren(tree: Pointer): number;
  FPDF_StructTree_GetChildAtIndex(tree: Pointer, index: number): Pointer;
  FPDF_StructTree_Close(tree: Pointer): void;
  FPDF_StructElement_GetType(element: Pointer, buffer: Pointer, bytes: number): number;
  FPDF_StructElement_CountChildren(element: Pointer): number;
  FPDF_StructElement_GetChildAtIndex(element: Pointer, index: number): Pointer;
  FPDF_StructElement_GetChildMarkedContentID(element: Pointer, index: number): number;
}
