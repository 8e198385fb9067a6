/** The first bytes of formats that cannot be read, with advice for each. */

/** A format that is recognised by its first bytes. */
export interface Signature {
  /** The bytes at `offset`, as Latin-1 text. */
  readonly bytes: string;
  readonly offset: number;
  /** The end of the sentence "this is …, which cannot be read". */
  readonly what: string;
  readonly remedy: string;
}

const AS_PDF = 'save it as PDF and give that';
const OCR =
  'make a searchable PDF of it with OCR (for example: ocrmypdf --image-dpi 300 in.png out.pdf)';
const UNPACK = 'unpack it and give the files inside';
const WANTED = 'give a PDF, a web page or a text file';

/** They are checked in this order. */
export const SIGNATURES: readonly Signature[] = [
  { bytes: '{\\rtf', offset: 0, what: 'a rich text (RTF) document', remedy: AS_PDF },
  {
    bytes: '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
    offset: 0,
    what: 'an old Word, Excel or PowerPoint file (.doc, .xls, .ppt)',
    remedy: AS_PDF,
  },
  {
    bytes: 'bplist00',
    offset: 0,
    what: 'a Safari web archive',
    remedy: 'save the page as "Page Source" and give that',
  },
  { bytes: '\x89PNG\r\n\x1A\n', offset: 0, what: 'a picture (PNG)', remedy: OCR },
  { bytes: '\xFF\xD8\xFF', offset: 0, what: 'a picture (JPEG)', remedy: OCR },
  { bytes: 'GIF8', offset: 0, what: 'a picture (GIF)', remedy: OCR },
  { bytes: 'II*\0', offset: 0, what: 'a picture (TIFF)', remedy: OCR },
  { bytes: 'MM\0*', offset: 0, what: 'a picture (TIFF)', remedy: OCR },
  { bytes: 'WEBP', offset: 8, what: 'a picture (WebP)', remedy: OCR },
  { bytes: 'ftyphei', offset: 4, what: 'a picture (HEIC)', remedy: OCR },
  { bytes: 'ftypmif1', offset: 4, what: 'a picture (HEIC)', remedy: OCR },
  { bytes: 'ftypavif', offset: 4, what: 'a picture (AVIF)', remedy: OCR },
  { bytes: 'ftyp', offset: 4, what: 'a video or sound recording', remedy: WANTED },
  { bytes: 'RIFF', offset: 0, what: 'a video or sound recording', remedy: WANTED },
  { bytes: 'ID3', offset: 0, what: 'a sound recording', remedy: WANTED },
  { bytes: 'OggS', offset: 0, what: 'a video or sound recording', remedy: WANTED },
  { bytes: '\x1F\x8B', offset: 0, what: 'a gzip archive', remedy: UNPACK },
  { bytes: 'BZh', offset: 0, what: 'a bzip2 archive', remedy: UNPACK },
  { bytes: '7z\xBC\xAF\x27\x1C', offset: 0, what: 'a 7-Zip archive', remedy: UNPACK },
  { bytes: 'Rar!\x1A\x07', offset: 0, what: 'a RAR archive', remedy: UNPACK },
  { bytes: '\xFD7zXZ\0', offset: 0, what: 'an xz archive', remedy: UNPACK },
  { bytes: '(\xB5/\xFD', offset: 0, what: 'a zstd archive', remedy: UNPACK },
  {
    bytes: '%!PS',
    offset: 0,
    what: 'a PostScript file',
    remedy: 'turn it into a PDF (for example: ps2pdf in.ps)',
  },
  { bytes: 'SQLite format 3\0', offset: 0, what: 'a database', remedy: WANTED },
  { bytes: '\x7FELF', offset: 0, what: 'a program', remedy: WANTED },
];

/** What a ZIP archive contains, by the names of its first entries. */
export const ZIP_CONTENTS: readonly {
  readonly name: string;
  readonly what: string;
  readonly remedy: string;
}[] = [
  { name: 'word/', what: 'a Word document (.docx)', remedy: AS_PDF },
  { name: 'xl/', what: 'an Excel workbook (.xlsx)', remedy: AS_PDF },
  { name: 'ppt/', what: 'a PowerPoint presentation (.pptx)', remedy: AS_PDF },
  {
    name: 'application/vnd.oasis.opendocument',
    what: 'an OpenDocument file (.odt)',
    remedy: AS_PDF,
  },
  { name: 'application/epub+zip', what: 'an e-book (EPUB)', remedy: AS_PDF },
  { name: 'Index/Document.iwa', what: 'a Pages document', remedy: AS_PDF },
  { name: '', what: 'a ZIP archive', remedy: UNPACK },
];
