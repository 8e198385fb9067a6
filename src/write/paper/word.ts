/** Makes a Word paper from the Markdown of a template, with styles that Word knows and a footnote for each source. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { lexer, type Token, type Tokens } from 'marked';
import { printable } from '../inert.js';
import type { Template } from '../writer.js';
import { type Cite, renderPaper, type Subject } from './render.js';
import { repacked } from './repack.js';

/**
 * These two stand around a citation until it becomes a footnote. Unicode reserves them for such use, so no text
 * contains them.
 */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const AS_FOOTNOTE: Cite = (words) => OPEN + words + CLOSE;
const CITATION = /(\ufdd0[^\ufdd1]*\ufdd1)/;

const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

const NUMBERS = 'questions';

/** A heading is on the page of what follows it. */
const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true },
  paragraph: { keepNext: true, spacing: { before, after } },
});

/** Sizes are in half points. */
const STYLES = {
  document: { run: { font: 'Calibri', size: 22 } },
  title: heading(36, 0, 120),
  heading1: heading(26, 160, 80),
  heading2: heading(23, 120, 60),
  heading3: heading(22, 120, 60),
  heading4: heading(22, 120, 60),
};

/** A table with more columns than this needs a page in landscape. */
const MOST_UPRIGHT = 4;

/** The paper about a document as the bytes of a .docx file. The same reports always give the same bytes. */
export async function wordPaper(subject: Subject, template: Template): Promise<Uint8Array> {
  const { report } = subject;
  const tokens = lexer(renderPaper(subject, template, AS_FOOTNOTE));
  const isWide = tokens.some(
    (token) => token.type === 'table' && token.header.length > MOST_UPRIGHT,
  );
  const builder = new Builder(report.source.name, isWide ? 13_900 : 9_000);
  const children = builder.blocks(tokens);
  const title = report.title ?? 'Paper';
  const document = new Document({
    title: printable(title),
    creator: 'ofsted-parse',
    footnotes: builder.footnotes,
    numbering: { config: [{ reference: NUMBERS, levels: [numberLevel()] }] },
    styles: { default: STYLES },
    sections: [
      {
        properties: isWide ? { page: { size: { orientation: PageOrientation.LANDSCAPE } } } : {},
        footers: { default: footer(builder.source) },
        children,
      },
    ],
  });
  return repacked(await Packer.toBuffer(document));
}

function numberLevel() {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 720, hanging: 360 } } },
  } as const;
}

function footer(source: string): Footer {
  const run = new TextRun({
    size: 18,
    children: [`Source: ${source}    Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ children: [run] })] });
}

interface Dress {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Turns Markdown's tokens into Word's blocks, and collects the footnotes. */
class Builder {
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly source: string;

  /** `width` is that of the text, in twentieths of a point. */
  constructor(
    source: string,
    private readonly width: number,
  ) {
    this.source = printable(source.split(/[/\\]/).at(-1) ?? source);
  }

  blocks(tokens: readonly Token[]): (Paragraph | Table)[] {
    return tokens.flatMap((token) => this.block(token));
  }

  private block(token: Token): (Paragraph | Table)[] {
    switch (token.type) {
      case 'heading': {
        const { depth, tokens } = token as Tokens.Heading;
        return [this.paragraph(tokens, { heading: HEADINGS[depth - 1] ?? HeadingLevel.HEADING_4 })];
      }
      case 'paragraph':
        return [this.paragraph((token as Tokens.Paragraph).tokens)];
      case 'list':
        return this.list(token as Tokens.List, 0);
      case 'table':
        return [this.table(token as Tokens.Table), new Paragraph({})];
      case 'blockquote':
        return (token as Tokens.Blockquote).tokens.flatMap((one) =>
          one.type === 'paragraph'
            ? [this.paragraph((one as Tokens.Paragraph).tokens, { style: 'IntenseQuote' })]
            : this.block(one),
        );
      case 'space':
        return [];
      default:
        return [this.paragraph([{ type: 'text', raw: token.raw, text: token.raw }])];
    }
  }

  private list({ ordered, items }: Tokens.List, level: number): Paragraph[] {
    const style: IParagraphOptions = ordered
      ? { numbering: { reference: NUMBERS, level: 0 } }
      : { bullet: { level } };
    return items.flatMap((item) =>
      item.tokens.flatMap((token) =>
        token.type === 'list'
          ? this.list(token as Tokens.List, level + 1)
          : [this.paragraph(inlineOf(token), style)],
      ),
    );
  }

  private table({ header, rows }: Tokens.Table): Table {
    const hasHead = header.some(({ text }) => text.trim() !== '');
    const head = hasHead
      ? [
          new TableRow({
            tableHeader: true,
            children: header.map((cell) => this.cell(cell, { bold: true })),
          }),
        ]
      : [];
    const body = rows.map(
      (row) => new TableRow({ cantSplit: true, children: row.map((cell) => this.cell(cell, {})) }),
    );
    const columnWidths = this.columnWidths([header, ...rows]);
    return new Table({
      width: { size: this.width, type: WidthType.DXA },
      columnWidths,
      rows: [...head, ...body],
    });
  }

  /** The widths of columns, in proportion to their longest texts. An empty column gets space to write in. */
  private columnWidths(rows: readonly (readonly Tokens.TableCell[])[]): number[] {
    const columns = rows[0]?.length ?? 0;
    const longest = Array.from({ length: columns }, (_, i) =>
      Math.min(60, Math.max(14, ...rows.map((row) => row[i]?.text.length ?? 0))),
    );
    const total = longest.reduce((sum, length) => sum + length, 0);
    return longest.map((length) => Math.floor((length / total) * this.width));
  }

  private cell({ tokens }: Tokens.TableCell, dress: Dress): TableCell {
    const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
    return new TableCell({
      borders: { top: line, bottom: line, left: line, right: line },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new Paragraph({ children: this.inline(tokens, dress) })],
    });
  }

  private paragraph(tokens: readonly Token[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({
      spacing: { after: 100 },
      ...options,
      children: this.inline(tokens, {}),
    });
  }

  private inline(tokens: readonly Token[], dress: Dress): ParagraphChild[] {
    return tokens.flatMap((token): ParagraphChild[] => {
      if (token.type === 'strong') return this.inline(inlineOf(token), { ...dress, bold: true });
      if (token.type === 'em') return this.inline(inlineOf(token), { ...dress, italics: true });
      if (token.type === 'br' || (token.type === 'html' && /^<br\s*\/?>$/i.test(token.raw)))
        return [new TextRun({ break: 1 })];
      const inner = inlineOf(token);
      return inner.length > 0 ? this.inline(inner, dress) : this.text(token, dress);
    });
  }

  private text(token: Token, dress: Dress): ParagraphChild[] {
    const text = plainText('text' in token ? String(token.text) : token.raw);
    return text.split(CITATION).flatMap((part): ParagraphChild[] => {
      if (part === '') return [];
      if (!part.startsWith(OPEN)) return [new TextRun({ ...dress, text: printable(part) })];
      return [this.footnote(part.slice(1, -1))];
    });
  }

  private footnote(words: string): ParagraphChild {
    const number = Object.keys(this.footnotes).length + 1;
    const run = new TextRun({ text: printable(` ${this.source}, ${words}`) });
    this.footnotes[number] = { children: [new Paragraph({ children: [run] })] };
    return new FootnoteReferenceRun(number);
  }
}

function inlineOf(token: Token): readonly Token[] {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The text of a token. Markdown's lexer keeps the entities with which `inertMarkdown` wrote `<`, `>` and `&`. */
function plainText(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
