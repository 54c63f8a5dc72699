import type { Cell, CellStyle, WriteSheet } from 'hucre';
import {
  a1,
  columnLetters,
  FIELD_NAMES,
  ISSUED_FIELDS,
  parseIso,
  RECORD_SHEET,
  SPLIT_FORMAT,
  TITLE,
} from '../../shared/index.js';
import type { OpenField, Role, UnitRow, UnitShare, UnitSheet } from '../../shared/index.js';
import { ONE_PAGE_WIDE } from '../../documents/template/page.js';
import { STAGES } from '../../documents/template/columns.js';

/** What stands on a unit's file beside its rows. */
export interface SplitFacts {
  readonly plan: string;
  readonly version: string;
  /** ISO day the file goes out. */
  readonly issued: string;
  readonly ticket: string;
  /** Whom the file is sent back to. */
  readonly contact: string;
}

const SHEETS: Readonly<Record<Role, { readonly name: string; readonly what: string }>> = {
  lead: { name: 'Chủ trì', what: 'Các nhiệm vụ đơn vị chủ trì. Đề nghị cập nhật các dòng dưới đây.' },
  share: { name: 'Nhiệm vụ chung', what: 'Nhiệm vụ giao chung các đơn vị: chỉ báo cáo phần việc của đơn vị mình.' },
  coordinating: { name: 'Phối hợp', what: 'Các nhiệm vụ đơn vị phối hợp: đề nghị ghi ý kiến, nếu có.' },
};
const GUIDE =
  'Cột nền vàng: đơn vị điền. Cột nền xám: đã ban hành, không sửa. Đề nghị giữ nguyên cột Mã NV; không cần điền ô chưa có thay đổi.';
const ISSUED_WIDTHS = { index: 5, task: 36, lead: 18, coordinating: 18, deadline: 14, output: 13 } as const;
const OPEN_WIDTHS: Readonly<Record<OpenField, number>> = {
  status: 14,
  progress: 9,
  result: 26,
  difficulty: 20,
  proposal: 17,
  completed: 13,
  evidence: 17,
  comment: 40,
};
const HEAD_ROW = 5; // 0-based: four rows of guidance and a blank one above

const FONT = { name: 'Times New Roman', size: 12 } as const;
const THIN = { style: 'thin', color: { rgb: '808080' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const WRAP = { vertical: 'top', wrapText: true } as const;
const ISSUED: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: WRAP,
  ...fill('EDEDED'),
  protection: { locked: true },
};
const OPEN: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: WRAP,
  ...fill('FFF8DC'),
  protection: { locked: false },
};
const HEAD = (rgb: string): CellStyle => ({
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  ...fill(rgb),
});
const FORMATS: Partial<Record<OpenField, string>> = { progress: '0%', completed: 'dd/mm/yyyy' };

const local = (iso: string): string => iso.split('-').reverse().join('/');

/** One workbook for one unit (`dondoc-split/1`): its rows only, issued columns locked, its own open with drop-downs. */
export async function splitFile(share: UnitShare, facts: SplitFacts): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre');
  const sheets = share.sheets.map((sheet) => unitSheet(sheet, share.unit, facts));
  return writeXlsx({
    sheets: [...sheets, recordSheet(share, facts)],
    namedRanges: sheets.map(({ name }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name}'!$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`,
      scope: name,
    })),
    defaultFont: FONT,
    properties: { title: `${TITLE} ${share.unit}`, creator: 'Đôn Đốc' },
  });
}

function unitSheet({ role, fields, rows }: UnitSheet, unit: string, facts: SplitFacts): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: string | number | Date, style: CellStyle): void => {
    const type =
      value === '' ? 'empty' : typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'date';
    cells.set(`${row},${column}`, { value: value === '' ? null : value, type, style });
  };
  const plain: CellStyle = { font: FONT };
  put(0, 2, `${TITLE} ${unit}`, { font: { ...FONT, size: 14, bold: true } });
  put(
    1,
    2,
    `Kế hoạch số ${facts.plan || '…'}; số liệu gửi ngày ${local(facts.issued)}; đề nghị gửi lại ${facts.contact}`,
    plain,
  );
  put(2, 2, SHEETS[role].what, plain);
  put(3, 2, GUIDE, { font: { ...FONT, italic: true } });
  const columns = ['id', ...ISSUED_FIELDS, ...fields];
  columns.forEach((field, i) =>
    put(HEAD_ROW, i + 1, FIELD_NAMES[field]!, HEAD(i <= ISSUED_FIELDS.length ? 'D9D9D9' : 'FFE699')),
  );
  rows.forEach((row, r) => {
    const at = HEAD_ROW + 1 + r;
    put(at, 0, row.key, ISSUED);
    put(at, 1, row.task, ISSUED);
    ISSUED_FIELDS.forEach((field, i) => put(at, 2 + i, row.issued[field], ISSUED));
    fields.forEach((field, i) => {
      const format = FORMATS[field];
      put(at, 2 + ISSUED_FIELDS.length + i, openValue(row, field), format ? { ...OPEN, numFmt: format } : OPEN);
    });
  });
  const last = HEAD_ROW + rows.length;
  const width = columns.length;
  const column = (field: OpenField): number => 2 + ISSUED_FIELDS.length + fields.indexOf(field);
  const range = (field: OpenField): string => {
    const letter = columnLetters(column(field));
    return `${letter}${HEAD_ROW + 2}:${letter}${last + 1}`;
  };
  return {
    name: SHEETS[role].name,
    columns: [
      { width: 4, hidden: true },
      { width: 11 },
      ...ISSUED_FIELDS.map((field) => ({ width: ISSUED_WIDTHS[field] })),
      ...fields.map((field) => ({ width: OPEN_WIDTHS[field] })),
    ],
    cells,
    rowDefs: new Map([
      [HEAD_ROW, { height: 34 }],
      ...rows.map((row, r) => [HEAD_ROW + 1 + r, { height: heightOf(row, fields) }] as const),
    ]),
    // The hidden column moves along when a filtered list is sorted.
    autoFilter: { range: `A${HEAD_ROW + 1}:${a1({ row: last, column: width })}` },
    freezePane: { rows: HEAD_ROW + 1, columns: 4 },
    protection: {
      sheet: true,
      sort: true,
      autoFilter: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
    },
    dataValidations: fields.includes('status')
      ? [
          {
            type: 'list',
            values: [...STAGES],
            allowBlank: true,
            range: range('status'),
            showErrorMessage: true,
            errorStyle: 'stop',
            errorTitle: 'Tình trạng',
            errorMessage: `Chọn một trong: ${STAGES.join(', ')}.`,
          },
          {
            type: 'decimal',
            operator: 'between',
            formula1: '0',
            formula2: '1',
            allowBlank: true,
            range: range('progress'),
            showErrorMessage: true,
            errorStyle: 'stop',
            errorTitle: 'Tiến độ',
            errorMessage: 'Ghi từ 0% đến 100%, ví dụ 75%.',
          },
          {
            type: 'date',
            operator: 'greaterThan',
            formula1: '36526', // 1/1/2000: what is typed must be a day, not words
            allowBlank: true,
            range: range('completed'),
            showErrorMessage: true,
            errorStyle: 'stop',
            errorTitle: 'Chưa đúng ngày',
            errorMessage: 'Ghi theo dạng ngày/tháng/năm, ví dụ 30/11/2026.',
          },
        ]
      : [],
    pageSetup: {
      ...ONE_PAGE_WIDE,
      margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 },
    },
    headerFooter: { oddFooter: '&CTrang &P/&N' },
  };
}

function openValue(row: UnitRow, field: OpenField): string | number | Date {
  const value = row.open[field] ?? '';
  if (field === 'progress' && value !== '' && Number.isFinite(Number(value))) return Number(value) / 100;
  const day = field === 'completed' ? parseIso(value) : undefined;
  return day ? new Date(Date.UTC(day.year, day.month - 1, day.day)) : value;
}

/** Points a row needs for its longest text; a spreadsheet measures only rows somebody typed. */
function heightOf(row: UnitRow, fields: readonly OpenField[]): number {
  const lines = (text: string, width: number): number =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  const most = Math.max(
    ...ISSUED_FIELDS.map((field) => lines(row.issued[field], ISSUED_WIDTHS[field])),
    ...fields.map((field) => lines(row.open[field] ?? '', OPEN_WIDTHS[field])),
  );
  return Math.min(409, most * 16 + 4);
}

/** What the file needs to be known again: never shown by Excel, a help and no proof. */
function recordSheet({ unit, base }: UnitShare, { plan, version, issued, ticket }: SplitFacts): WriteSheet {
  const facts = [
    ['format', SPLIT_FORMAT],
    ['plan', plan],
    ['unit', unit],
    ['version', version],
    ['issued', issued],
    ['ticket', ticket],
    ['base', base.length],
    ...base.map(([task, field, value]) => [task, field, typeof value === 'number' ? value : String(value)]),
  ];
  const cells = new Map<string, Partial<Cell>>();
  facts.forEach((row, r) =>
    row.forEach((value, c) =>
      cells.set(
        `${r},${c}`,
        value === ''
          ? { value: null, type: 'empty' }
          : { value, type: typeof value === 'number' ? 'number' : 'string' },
      ),
    ),
  );
  return { name: RECORD_SHEET, cells, veryHidden: true };
}
