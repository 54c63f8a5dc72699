// A small office of our own: six tasks, four units, and the files its units send back, as grids.
import {
  directoryOf,
  FIELD_NAMES,
  ISSUED_FIELDS,
  ownBook,
  ownLine,
  parseIso,
  readHistory,
  readWorkbook,
  splitByUnit,
  TITLE,
  type Cell,
  type CellChange,
  type Grid,
  type HistoryEntry,
  type OwnBook,
  type SentRecord,
  type UnitShare,
} from '../../shared/index.js';
import { settingsOf } from './merge-kit.js';

export const AS_OF = parseIso('2026-11-16')!;
export const UNITS = ['Văn phòng', 'Phòng Kinh tế', 'Phòng Văn hóa', 'Công an phường'] as const;
export const SETTINGS = settingsOf({
  office: { name: 'UBND phường Bình An', kind: 'ward', place: 'Bình An' },
  directory: {
    units: UNITS.map((name) => ({ name, kind: name.startsWith('Công') ? 'police' : 'office', emails: [] })),
  },
});
export const DIRECTORY = directoryOf(SETTINGS);

const HEAD = (
  'STT|Nội dung nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn hoàn thành|Sản phẩm|Mã NV|Tình trạng|Tiến độ %|Kết quả|' +
  'Khó khăn vướng mắc|Đề xuất|Ngày hoàn thành|Minh chứng|Ý kiến đơn vị phối hợp|Ngày cập nhật'
).split('|');
const TASKS: readonly (readonly [words: string, lead: string, coordinating: string, code: string])[] = [
  ['Trồng cây xanh dọc bờ kè phía Nam', 'Phòng Kinh tế', 'Công an phường', 'NV-101'],
  ['Lắp camera tại ba ngã tư', 'Công an phường', '', 'NV-102'],
  ['Tổ chức hội thi đọc sách', 'Phòng Văn hóa', 'Văn phòng; Công an phường', 'NV-103'],
  ['Sắp xếp lại kho lưu trữ', 'Văn phòng', '', 'NV-104'],
  ['Kiểm tra vỉa hè đường Lê Lai', 'Phòng Kinh tế; Công an phường', '', 'NV-105'],
  ['Rà soát tài sản công của đơn vị', 'Các phòng, ban, đơn vị', '', 'NV-106'],
];
const text = (words: string): Cell => (words === '' ? { kind: 'blank', text: '' } : { kind: 'text', text: words });

/** The office's sheet as it goes out. */
export function annexGrid(): Grid {
  return {
    sheet: 'Phụ lục',
    merges: [],
    rows: [
      [text('(Kèm theo Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND phường Bình An)')],
      [],
      HEAD.map(text),
      ...TASKS.map(([words, lead, coordinating, code], i) =>
        [
          String(i + 1),
          words,
          lead,
          coordinating,
          '30/11/2026',
          'Báo cáo',
          code,
          'Đang thực hiện',
          '30%',
          '',
          '',
          '',
          '',
          '',
          '',
          '',
        ].map(text),
      ),
    ],
  };
}

export function bookFrom(grid: Grid, history: readonly HistoryEntry[] = []): OwnBook {
  const reading = readWorkbook({ file: 'phu-luc.xlsx', grids: [grid] }, SETTINGS, AS_OF);
  const annexes = reading.checks.flatMap((check) => (check.located ? check.annexes : []));
  return ownBook(annexes, [grid], DIRECTORY, history.length > 0 ? history : readHistory([grid]));
}

export const splitOf = (book: OwnBook) =>
  splitByUnit(book, (comments, unit) => ownLine(comments, unit, DIRECTORY) ?? '').units;

export function recordOf(shares: readonly UnitShare[], plan: string): SentRecord {
  return {
    format: 'dondoc-split/1',
    plan,
    version: 'v1-test',
    issued: '2026-11-02',
    files: Object.fromEntries(
      shares.map(({ unit, base, issued }) => [`${unit}.xlsx`, { unit, ticket: `ticket of ${unit}`, base, issued }]),
    ),
  };
}

/** A unit's file as its grids; `edit` may give a cell other words, `order` another order of the rows of each sheet. */
export function unitGrids(
  share: UnitShare,
  plan: string,
  edit: (task: string, field: string) => string | undefined = () => undefined,
  order: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[] = (rows) => rows,
): Grid[] {
  const sheets = share.sheets.map((sheet, i): Grid => {
    const fields = ['id', ...ISSUED_FIELDS, ...sheet.fields];
    const rows = sheet.rows.map((row) => [
      text(row.key),
      ...fields.map((field) => {
        const was = field === 'id' ? row.task : ({ ...row.issued, ...row.open }[field as 'status'] ?? '');
        const dressed = field === 'progress' && was !== '' ? `${was}%` : was;
        return text(edit(row.task, field) ?? dressed);
      }),
    ]);
    return {
      sheet: `Trang ${i + 1}`,
      merges: [],
      rows: [
        [text(''), text(''), text(`${TITLE} ${share.unit}`)],
        [text(''), text(''), text(`Kế hoạch số ${plan}; số liệu gửi ngày 02/11/2026`)],
        [],
        [text(''), ...fields.map((field) => text(FIELD_NAMES[field]!))],
        ...order(rows),
      ],
    };
  });
  const facts = [
    ['format', 'dondoc-split/1'],
    ['plan', plan],
    ['unit', share.unit],
    ['version', 'v1-test'],
    ['ticket', `ticket of ${share.unit}`],
    ['base', ''],
    ...share.base.map(([task, field, value]) => [task, field, String(value)]),
  ];
  return [...sheets, { sheet: '_dondoc', merges: [], hidden: true, rows: facts.map((row) => row.map(text)) }];
}

/** The office's sheet after a merge. */
export function written(grid: Grid, changes: readonly CellChange[]): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const { at, after } of changes) {
    const cell: Cell =
      after.kind === 'blank'
        ? { kind: 'blank', text: '' }
        : after.kind === 'date'
          ? { kind: 'date', value: after.value, text: `${after.value.day}/${after.value.month}/${after.value.year}` }
          : after.number === undefined
            ? { kind: 'text', text: after.text }
            : { kind: 'number', value: after.number, text: after.text };
    rows[at.row]![at.column] = cell;
  }
  return { ...grid, rows };
}
