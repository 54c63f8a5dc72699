import {
  OFFICE_KINDS,
  startingDirectoryOf,
  type OfficeKind,
  DIRECTORY_SHEET,
  directoryRows,
  columnLetters,
} from '../../shared/index.js';
import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { ONE_PAGE_WIDE } from './page.js';
import { ISSUED_COLUMNS, STAGES, TRACKING_COLUMNS } from './columns.js';

export interface NewAnnex {
  readonly kind: OfficeKind;
  readonly rows: number;
  readonly year: number;
  /** Tasks read from a plan document, to be looked over. */
  readonly draft?: Draft;
}

/** What a plan document said, as it goes into the annex: nothing that the document does not have. */
export interface Draft {
  readonly office: string;
  /** “(Kèm theo Kế hoạch số …)”: what is known of number and day, dots for the rest. */
  readonly attached: string;
  readonly title: string;
  readonly rows: readonly DraftRow[];
}

export interface DraftRow {
  /** Nhiệm vụ, chủ trì, phối hợp, thời hạn, sản phẩm. */
  readonly cells: readonly [string, string, string, string, string];
  /** Why a cell is doubtful, by its place in `cells`. */
  readonly doubts: ReadonlyMap<number, string>;
  readonly source: string;
}

/** Heading of the column that says where a task stands in the document; it can be hidden. */
export const SOURCE_COLUMN = { title: 'Nguồn trong văn bản', width: 20 } as const;

const FONT = 'Times New Roman';
const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const font = (size: number, more: { bold?: boolean; italic?: boolean } = {}) => ({ name: FONT, size, ...more });
const style = (part: CellStyle): CellStyle => ({ font: font(13), ...part });
const CENTRE = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

const HEAD = style({
  font: font(12, { bold: true }),
  alignment: CENTRE,
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
});
const FOLLOW_HEAD = style({ ...HEAD, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EAF3E6' } } });
const BODY = style({ font: font(12), alignment: { vertical: 'top', wrapText: true }, border: BORDER });
const BODY_CENTRE = style({ ...BODY, alignment: { ...CENTRE, vertical: 'top' } });
const TEXT = style({ ...BODY_CENTRE, numFmt: '@' });
const DATE = style({ ...BODY_CENTRE, numFmt: 'dd/mm/yyyy' });
const PERCENT = style({ ...BODY_CENTRE, numFmt: '0' });

const HEADER_ROW = 8; // 0-based: nine rows of letterhead and heading above the tasks
const STATUS = ISSUED_COLUMNS.length + 2;

const DOUBT = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF1E5' } } as const;

/** A cell of a drafted task; a doubtful one is coloured and says why in its note. */
function draftCell(row: DraftRow | undefined, at: number, last: number, own: CellStyle): Partial<Cell> | undefined {
  if (!row || at === 0) return undefined;
  if (at === last) return { value: row.source, type: 'string', style: own };
  if (at > 5) return undefined;
  const value = row.cells[at - 1]!;
  const doubt = row.doubts.get(at - 1);
  if (value === '' && doubt === undefined) return undefined;
  return {
    ...(value === '' ? { value: null, type: 'empty' as const } : { value, type: 'string' as const }),
    style: doubt === undefined ? own : { ...own, fill: DOUBT },
    ...(doubt === undefined ? {} : { comment: { author: 'Đôn Đốc', text: doubt } }),
  };
}

/** Points a line of text takes, and the most Excel allows a row. */
const LINE = 16;
const HIGHEST = 400;
/** Letters that fit on a line of the merged title. */
const TITLE_WIDTH = 120;

/** Rows high enough for their words: programs that only show a file do not fit them by themselves. */
function heightsOf(draft: Draft | undefined): Map<number, { height: number }> {
  const heights = new Map([[HEADER_ROW, { height: 36 }]]);
  if (!draft) return heights;
  const lines = (text: string, width: number): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  if (draft.title) heights.set(6, { height: 18 * lines(draft.title, TITLE_WIDTH) });
  heights.set(5, { height: 18 * lines(draft.attached, TITLE_WIDTH) });
  draft.rows.forEach(({ cells }, i) => {
    const most = Math.max(...cells.map((text, at) => lines(text, ISSUED_COLUMNS[at + 1]!.width)));
    heights.set(HEADER_ROW + 1 + i, { height: Math.min(HIGHEST, Math.max(1, most) * LINE + 4) });
  });
  return heights;
}

/** The sheet of tasks: letterhead as Decree 30/2020 lays an annex out, issued columns, follow-up columns. */
function taskSheet({ kind, rows, year, draft }: NewAnnex, units: number): WriteSheet {
  const all = [...ISSUED_COLUMNS, ...TRACKING_COLUMNS, ...(draft ? [SOURCE_COLUMN] : [])];
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: string, cellStyle: CellStyle): void =>
    void cells.set(`${row},${column}`, { value, type: 'string', style: cellStyle });
  const office = OFFICE_KINDS[kind].self.replace(/^UBND/, 'Ủy ban nhân dân');
  const centred = (part: CellStyle): CellStyle => style({ ...part, alignment: CENTRE });
  put(
    0,
    0,
    draft?.office ? draft.office.toUpperCase() : `${office.toUpperCase()} …`,
    centred({ font: font(13, { bold: true }) }),
  );
  put(0, 3, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred({ font: font(13, { bold: true }) }));
  put(1, 3, 'Độc lập - Tự do - Hạnh phúc', centred({ font: font(13, { bold: true }) }));
  put(3, 0, 'PHỤ LỤC', centred({ font: font(14, { bold: true }) }));
  put(4, 0, 'PHÂN CÔNG NHIỆM VỤ', centred({ font: font(14, { bold: true }) }));
  if (draft?.title) put(6, 0, draft.title, centred({ font: font(13, { bold: true }) }));
  put(
    5,
    0,
    draft?.attached ?? `(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm ${year} của ${office} …)`,
    centred({ font: font(13, { italic: true }) }),
  );
  all.forEach((column, at) => put(HEADER_ROW, at, column.title, at < ISSUED_COLUMNS.length ? HEAD : FOLLOW_HEAD));
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + rows; row += 1) {
    all.forEach((column, at) => {
      const own =
        at === 0
          ? BODY_CENTRE
          : ['Hạn (ngày)', 'Ngày hoàn thành thực tế', 'Gia hạn đến', 'Ngày cập nhật'].includes(column.title)
            ? DATE
            : column.title === 'Tiến độ %'
              ? PERCENT
              : column.title === 'Mã NV' || at === 4
                ? TEXT
                : BODY;
      const filled = draft ? draftCell(draft.rows[row - HEADER_ROW - 1], at, all.length - 1, own) : undefined;
      cells.set(
        `${row},${at}`,
        filled ??
          (at === 0
            ? { value: row - HEADER_ROW, type: 'number', style: own }
            : { value: null, type: 'empty', style: own }),
      );
    });
  }
  const first = HEADER_ROW + 2;
  const last = HEADER_ROW + 1 + rows;
  const range = (column: number): string => `${columnLetters(column)}${first}:${columnLetters(column)}${last}`;
  const at = (title: string): number => all.findIndex((column) => column.title === title);
  const day = (title: string) => ({
    type: 'date' as const,
    operator: 'greaterThan' as const,
    formula1: '36526', // 1/1/2000: what is typed must be a day, not words
    allowBlank: true,
    range: range(at(title)),
    showErrorMessage: true,
    errorStyle: 'stop' as const,
    errorTitle: 'Chưa đúng ngày',
    errorMessage: 'Ghi theo dạng ngày/tháng/năm, ví dụ 30/11/2026.',
  });
  return {
    name: 'Phụ lục',
    columns: all.map(({ width }) => ({ width })),
    cells,
    rowDefs: heightsOf(draft),
    merges: [
      [0, 0, 0, 2],
      [0, 3, 0, 5],
      [1, 3, 1, 5],
      [3, 0, 3, 5],
      [4, 0, 4, 5],
      [5, 0, 5, 5],
      ...(draft?.title ? [[6, 0, 6, 5]] : []),
    ].map(([startRow, startCol, endRow, endCol]) => ({
      startRow: startRow!,
      startCol: startCol!,
      endRow: endRow!,
      endCol: endCol!,
    })),
    freezePane: { rows: HEADER_ROW + 1, columns: 2 },
    dataValidations: [
      ...[2, 3].map((column) => ({
        type: 'list' as const,
        formula1: `'${DIRECTORY_SHEET}'!$A$2:$A$${units + 1}`,
        allowBlank: true,
        range: range(column),
        showErrorMessage: true,
        errorStyle: 'warning' as const,
        errorTitle: 'Chưa có trong danh bạ',
        errorMessage: 'Tên này chưa có ở trang “Đơn vị”. Chọn Yes để giữ, hoặc thêm đơn vị vào trang đó.',
      })),
      {
        type: 'list' as const,
        values: [...STAGES],
        allowBlank: true,
        range: range(STATUS),
        showErrorMessage: true,
        errorStyle: 'stop' as const,
        errorTitle: 'Tình trạng',
        errorMessage: `Chọn một trong: ${STAGES.join(', ')}.`,
      },
      {
        type: 'whole' as const,
        operator: 'between' as const,
        formula1: '0',
        formula2: '100',
        allowBlank: true,
        range: range(at('Tiến độ %')),
        showErrorMessage: true,
        errorStyle: 'stop' as const,
        errorTitle: 'Tiến độ',
        errorMessage: 'Ghi số từ 0 đến 100.',
      },
      day('Ngày hoàn thành thực tế'),
      day('Gia hạn đến'),
      day('Ngày cập nhật'),
    ],
    conditionalRules: [
      {
        // Right on any day, with nobody looking: compares the due day with today's date.
        type: 'expression',
        priority: 1,
        range: `A${first}:${columnLetters(all.length - 1)}${last}`,
        formula: `AND($${columnLetters(at('Hạn (ngày)'))}${first}<>"",$${columnLetters(at('Hạn (ngày)'))}${first}<TODAY(),$${columnLetters(STATUS)}${first}<>"Hoàn thành")`,
        style: {
          font: { color: { rgb: '96101B' } },
          fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FDF3F4' }, bgColor: { rgb: 'FDF3F4' } },
        },
      },
    ],
    pageSetup: {
      ...ONE_PAGE_WIDE,
      horizontalCentered: true,
      margins: { top: 0.8, bottom: 0.8, left: 1.2, right: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: '&C&P', differentFirst: true, firstHeader: '' },
  };
}

function directorySheet(rows: readonly (readonly string[])[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) =>
    row.forEach((value, c) =>
      cells.set(`${r},${c}`, {
        value: value === '' ? null : value,
        type: value === '' ? 'empty' : 'string',
        style: r === 0 ? HEAD : BODY,
      }),
    ),
  );
  return {
    name: DIRECTORY_SHEET,
    columns: [38, 16, 40, 18, 24, 30, 13, 13, 30, 50].map((width) => ({ width })),
    cells,
    freezePane: { rows: 1, columns: 1 },
    pageSetup: ONE_PAGE_WIDE,
  };
}

/** A ready annex workbook: the task sheet and the directory of units its drop-downs come from. */
export async function newAnnex(wanted: NewAnnex): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre');
  const directory = startingDirectoryOf({ office: { kind: wanted.kind } });
  const rows = directoryRows(directory);
  return writeXlsx({
    sheets: [taskSheet(wanted, rows.length - 1), directorySheet(rows)],
    // Written by ourselves: hucre leaves the sheet's name unquoted, which Excel does not read where it has a space.
    namedRanges: [
      {
        name: '_xlnm.Print_Area',
        range: `'Phụ lục'!$A$1:$${columnLetters(ISSUED_COLUMNS.length - 1)}$${HEADER_ROW + 1 + wanted.rows}`,
        scope: 'Phụ lục',
      },
      { name: '_xlnm.Print_Titles', range: `'Phụ lục'!$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`, scope: 'Phụ lục' },
      { name: '_xlnm.Print_Titles', range: `'${DIRECTORY_SHEET}'!$1:$1`, scope: DIRECTORY_SHEET },
    ],
    defaultFont: { name: FONT, size: 13 },
    properties: { title: 'Phụ lục phân công nhiệm vụ', creator: 'Đôn Đốc' },
  });
}
