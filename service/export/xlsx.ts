import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { columnLetters, reportSheets } from '../../shared/index.js';
import type { CivilDate, Report, ReportSheet, Settings } from '../../shared/index.js';
import { ONE_PAGE_WIDE } from '../../documents/template/page.js';

const FONT = { name: 'Times New Roman', size: 11 } as const;
const LINE_HEIGHT = 15;
const SIDE = { style: 'thin', color: { rgb: 'BFC7CF' } } as const;
const BORDER = { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE } as const;
const FIRST_ROW = 4;

/** Text that a program reading the file later could take for a formula is shown with a leading apostrophe. */
export const harmless = (text: string): string => (/^(?:[=@\t\r|]|[+-](?=[^\s\d]))/.test(text) ? `'${text}` : text);

/** A day as the spreadsheets store it: midnight without a zone. */
const asDate = ({ year, month, day }: CivilDate): Date => new Date(Date.UTC(year, month - 1, day));

function value(cell: ReportSheet['rows'][number][number]): CellValue {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? harmless(cell) : asDate(cell);
}

const styleOf = (column: ReportSheet['columns'][number], strong: boolean): CellStyle => ({
  font: { ...FONT, ...(strong ? { bold: true } : {}) },
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true, horizontal: column.kind === 'text' ? 'left' : 'center' },
  ...(column.kind === 'date'
    ? { numFmt: 'dd/mm/yyyy' }
    : column.kind === 'percent'
      ? { numFmt: '0.0%' }
      : column.kind === 'number'
        ? { numFmt: '#,##0' }
        : {}),
});

/** Lines a text takes in a column some characters wide; a spreadsheet does not measure rows it did not type itself. */
const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.98) / Math.max(width - 1, 1))), 0);

function rowHeights({ columns }: ReportSheet, body: ReportSheet['rows']): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  const head = Math.max(...columns.map(({ head: text, width }) => wordLines(text, width)));
  heights.set(FIRST_ROW, { height: head * LINE_HEIGHT + 6 });
  body.forEach((row, r) => {
    const lines = Math.max(
      1,
      ...row.map((cell, c) => (typeof cell === 'string' ? linesOf(cell, columns[c]?.width ?? 10) : 1)),
    );
    // 409 points is the tallest row a spreadsheet takes.
    heights.set(FIRST_ROW + 1 + r, { height: Math.min(409, lines * LINE_HEIGHT + 4) });
  });
  return heights;
}

/** Lines of a heading broken at its words. */
function wordLines(text: string, width: number): number {
  let lines = 1;
  let room = width;
  for (const word of text.split(' ')) {
    if (room < width && word.length > room) [lines, room] = [lines + 1, width];
    room -= word.length * 1.15 + 1;
  }
  return lines;
}

/** Rows of one sheet: office, title, note, a blank line, then the header that repeats on every printed page. */
function drawSheet(sheet: ReportSheet): WriteSheet {
  const { columns } = sheet;
  const last = columnLetters(columns.length - 1);
  const body = sheet.total ? [...sheet.rows, sheet.total] : sheet.rows;
  const rows: CellValue[][] = [
    [harmless(sheet.office)],
    [harmless(sheet.title)],
    [harmless(sheet.note)],
    [],
    columns.map((column) => column.head),
    ...body.map((row) => row.map(value)),
  ];
  const cells = new Map<string, { style: CellStyle }>();
  const put = (row: number, column: number, style: CellStyle): void => void cells.set(`${row},${column}`, { style });
  put(0, 0, { font: { ...FONT, bold: true } });
  put(1, 0, { font: { ...FONT, size: 14, bold: true } });
  put(2, 0, { font: { ...FONT, italic: true } });
  columns.forEach((_, c) =>
    put(FIRST_ROW, c, {
      font: { ...FONT, bold: true },
      border: BORDER,
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EAF3' } },
      alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    }),
  );
  body.forEach((_, r) =>
    columns.forEach((column, c) =>
      put(FIRST_ROW + 1 + r, c, styleOf(column, sheet.total !== undefined && r === body.length - 1)),
    ),
  );
  const lastRow = FIRST_ROW + 1 + sheet.rows.length;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: rowHeights(sheet, body),
    // The total stays outside the filter, so that filtering never hides it or sorts it away.
    autoFilter: { range: `A${FIRST_ROW + 1}:${last}${Math.max(FIRST_ROW + 1, lastRow)}` },
    freezePane: { rows: FIRST_ROW + 1 },
    pageSetup: {
      ...ONE_PAGE_WIDE,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&"Times New Roman"&10&P/&N' },
  };
}

/**
 * The report as a workbook to filter and print: totals, by plan, by unit, overdue, due next, deadline not known, all tasks.
 * A4 landscape, one page wide, the header on every page; days are real dates; words of cells stay text.
 */
export async function reportXlsx(report: Report, settings: Settings): Promise<Uint8Array> {
  const sheets = reportSheets(report, settings).map(drawSheet);
  return writeXlsx({
    sheets,
    // Written here because the writer's own option leaves the sheet's name unquoted, which Excel takes for damage.
    namedRanges: sheets.map(({ name }) => ({
      name: '_xlnm.Print_Titles',
      scope: name,
      range: `'${name.replace(/'/g, "''")}'!$${FIRST_ROW + 1}:$${FIRST_ROW + 1}`,
    })),
    defaultFont: FONT,
    properties: { title: report.period.name, creator: report.office || settings.office.name },
  });
}
