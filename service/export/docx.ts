import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip as mm,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { officialReport } from '../../shared/index.js';
import type {
  OfficialAnnex,
  OfficialBlock,
  OfficialReport,
  OfficialTable,
  Report,
  Settings,
} from '../../shared/index.js';

// Decree 30/2020, annex I: sizes in half-points, lengths in twips.
const FONT = 'Times New Roman';
const BODY = 28;
const TABLE = 24;
const ANNEX_TABLE = 26;
const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(18), header: mm(10), footer: mm(10) };
const PAGE = { width: mm(210), height: mm(297) };
const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
const ANNEX_WIDTH = PAGE.height - MARGINS.left - MARGINS.right;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly colour?: string;
}

const run = (text: string, { size = BODY, bold = false, italics = false, colour = '000000' }: Look = {}): TextRun =>
  new TextRun({ text, size, bold, italics, color: colour, font: FONT });

const centred = (text: string, look: Look, after = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [run(text, look)] });

/** A short line under a heading: a paragraph's own border, drawn in from both sides. */
const ruled = (inset: number): Paragraph =>
  new Paragraph({
    indent: { left: inset, right: inset },
    spacing: { before: 60, line: 60, lineRule: LineRuleType.EXACT, after: 0 },
    border: { top: LINE },
    children: [],
  });

const plainCell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    children,
  });

const layoutTable = (widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({ cantSplit: true, children: cells.map((cell, i) => plainCell(widths[i] ?? 0, [...cell])) }),
    ),
  });

function letterhead({ body, number, place, month }: OfficialReport): Table {
  const left = Math.round(TEXT_WIDTH * 0.38);
  const right = TEXT_WIDTH - left;
  return layoutTable(
    [left, right],
    [
      [
        [...body.map((line) => centred(line, { size: 24, bold: true })), ruled(Math.round(left * 0.34))],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { size: 26, bold: true }, 20),
          ruled(Math.round(right * 0.22)),
        ],
      ],
      [
        [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 160 },
            children: [run(`${number.before}           ${number.after}`, { size: 26 })],
          }),
        ],
        [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 160 },
            children: [run(`${place}, ngày       ${month}`, { italics: true })],
          }),
        ],
      ],
    ],
  );
}

function gridTable(table: OfficialTable, width: number, size: number): Table {
  const all = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.round((width * column.width) / all));
  const cell = (text: string, i: number, bold: boolean, centre: boolean): TableCell =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      children: [
        new Paragraph({
          alignment: centre ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { after: 0 },
          children: [run(text, { size, bold })],
        }),
      ],
    });
  const row = (cells: readonly string[], bold: boolean, head = false): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, i) => cell(text, i, bold, head || table.columns[i]?.align === 'center')),
    });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        table.columns.map((column) => column.head),
        true,
        true,
      ),
      ...table.rows.map((cells) => row(cells, false)),
      ...(table.total ? [row(table.total, true)] : []),
    ],
  });
}

function drawBlock(block: OfficialBlock): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        keepNext: true,
        indent: { firstLine: mm(11) },
        spacing: { before: 160, after: 100 },
        children: [run(block.text, { bold: true })],
      });
    case 'caption':
      return new Paragraph({
        keepNext: true,
        alignment: AlignmentType.CENTER,
        spacing: { before: 80, after: 60 },
        children: [run(block.text, { bold: true })],
      });
    case 'note':
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        spacing: { before: 60, after: 160 },
        children: [run(block.text, { size: TABLE, italics: true })],
      });
    case 'table':
      return gridTable(block.table, TEXT_WIDTH, TABLE);
    default:
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        indent: { firstLine: mm(11) },
        spacing: { after: 120 },
        children: [run(block.text)],
      });
  }
}

function closing({ recipients, signature }: OfficialReport): Table {
  const half = Math.round(TEXT_WIDTH / 2);
  const left = [
    new Paragraph({ spacing: { after: 0 }, children: [run('Nơi nhận:', { size: 24, bold: true, italics: true })] }),
    ...recipients.map((line) => new Paragraph({ spacing: { after: 0 }, children: [run(`- ${line}`, { size: 22 })] })),
  ];
  const right = [
    ...signature.lines.map((line) => centred(line, { size: 26, bold: true })),
    new Paragraph({ spacing: { line: mm(25), lineRule: LineRuleType.EXACT, after: 0 }, children: [] }),
    centred(signature.hint, { size: 26, colour: '595959' }),
  ];
  return layoutTable([half, TEXT_WIDTH - half], [[left, right]]);
}

/** The number stands top centre, from the second page on; each annex counts its own pages. */
const pageNumbers = {
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26, font: FONT })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({ children: [] })] }),
};

function annexSection({ number, title, attached, table, note }: OfficialAnnex): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: { ...PAGE, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS, pageNumbers: { start: 1 } },
    },
    headers: pageNumbers,
    children: [
      centred(number, { bold: true }),
      centred(title, { bold: true }),
      ...attached.map((line) => centred(line, { italics: true })),
      ruled(Math.round(ANNEX_WIDTH * 0.4)),
      new Paragraph({ spacing: { after: 60 }, children: [] }),
      gridTable(table, ANNEX_WIDTH, ANNEX_TABLE),
      new Paragraph({ spacing: { before: 100 }, children: [run(note, { size: TABLE, italics: true })] }),
    ],
  };
}

/**
 * The official report as a .docx an office can file: layout of Decree 30/2020, number, day and signature left blank.
 * Every figure is the report's own; names of plans and words of cells are text, never fields.
 */
export async function officialDocx(report: Report, settings: Settings): Promise<Uint8Array> {
  const value = officialReport(report, settings);
  const { type, abstract, blocks, annexes } = value;
  const main: ISectionOptions = {
    properties: { titlePage: true, page: { size: PAGE, margin: MARGINS } },
    headers: pageNumbers,
    children: [
      letterhead(value),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 400, after: 0 },
        children: [run(type, { bold: true })],
      }),
      ...abstract.map((line) => centred(line, { bold: true })),
      new Paragraph({ spacing: { line: 60, lineRule: LineRuleType.EXACT, after: 0 }, children: [] }),
      ruled(Math.round(TEXT_WIDTH * 0.38)),
      new Paragraph({ spacing: { after: 60 }, children: [] }),
      ...blocks.map(drawBlock),
      new Paragraph({ spacing: { after: 120 }, children: [] }),
      closing(value),
    ],
  };
  const document = new Document({
    title: `${type} ${abstract[0] ?? ''}`,
    creator: report.office || settings.office.name,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [main, ...annexes.map(annexSection)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
