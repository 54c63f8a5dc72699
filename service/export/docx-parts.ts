import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip as mm,
} from 'docx';
import type { OfficialTable } from '../../shared/index.js';

// Decree 30/2020, annex I: sizes in half-points, lengths in twips.
export const FONT = 'Times New Roman';
export const BODY = 28;
export const TABLE = 24;
export const ANNEX_TABLE = 26;
export const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(18), header: mm(10), footer: mm(10) };
export const PAGE = { width: mm(210), height: mm(297) };
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
export const ANNEX_WIDTH = PAGE.height - MARGINS.left - MARGINS.right;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly colour?: string;
}

export const run = (
  text: string,
  { size = BODY, bold = false, italics = false, colour = '000000' }: Look = {},
): TextRun => new TextRun({ text, size, bold, italics, color: colour, font: FONT });

export const centred = (text: string, look: Look, after = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [run(text, look)] });

/** A short line under a heading: a paragraph's own border, drawn in from both sides. */
export const ruled = (inset: number): Paragraph =>
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

export const layoutTable = (widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table =>
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

/** A ruled table whose header repeats on every page. */
export function gridTable(table: OfficialTable, width: number, size: number): Table {
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
