// Small offices of plain words for tests.
import type { CivilDate } from '../calendar/civil-date.js';
import { periodOf } from '../calendar/period.js';
import type { Cell, Grid } from '../grid/grid.js';
import { buildReport } from '../report/build.js';
import type { Totals } from '../report/types.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { readOffice } from './read-office.js';
import { readWorkbook } from './read-workbook.js';
import type { OfficeReading, UnreadFile } from './types.js';

export const AS_OF: CivilDate = { year: 2026, month: 11, day: 16 };

const cell = (text: string): Cell => (text === '' ? { kind: 'blank', text } : { kind: 'text', text });

export const gridOf = (sheet: string, rows: readonly (readonly string[])[], more: Partial<Grid> = {}): Grid => ({
  sheet,
  rows: rows.map((row) => row.map(cell)),
  merges: [],
  ...more,
});

const HEADER = [
  'STT',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn hoàn thành',
  'Sản phẩm',
  'Tình trạng',
];

/** Four tasks of a plan; three of them were due before `AS_OF`, and none is done. */
export const TASKS: readonly (readonly string[])[] = [
  [
    '1',
    'Kiểm kê trang thiết bị của nhà văn hóa',
    'Văn phòng HĐND và UBND',
    'Công an phường',
    '28/2/2026',
    'Biên bản kiểm kê',
    'Đang thực hiện',
  ],
  [
    '2',
    'Sửa chữa đường liên tổ dân phố số 7',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Công an phường',
    '30/6/2026',
    'Biên bản nghiệm thu',
    'Đang thực hiện',
  ],
  [
    '3',
    'Mở lớp bơi cho học sinh tiểu học',
    'Phòng Văn hóa - Xã hội',
    'Công an phường',
    '15/8/2026',
    'Danh sách lớp',
    'Đang thực hiện',
  ],
  [
    '4',
    'Đánh giá chất lượng phục vụ của bộ phận một cửa',
    'Văn phòng HĐND và UBND',
    'Phòng Văn hóa - Xã hội',
    '20/12/2026',
    'Báo cáo đánh giá',
    'Đang thực hiện',
  ],
];

export const LETTERHEAD = [
  ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'],
  ['(Kèm theo Kế hoạch số 34/KH-UBND ngày 12/01/2026 của UBND phường Sông Cầu)'],
  [''],
];

export const annexRows = (
  tasks: readonly (readonly string[])[] = TASKS,
  head: readonly (readonly string[])[] = LETTERHEAD,
): string[][] => [...head, HEADER, ...tasks].map((row) => [...row]);

export interface Handed {
  readonly [file: string]: readonly Grid[];
}

/** Reads an office and counts it as a report would. */
export function officeOf(
  files: Handed,
  settings: Settings = DEFAULT_SETTINGS,
  unread: readonly UnreadFile[] = [],
): { office: OfficeReading; totals: Totals } {
  const read = Object.entries(files).map(([file, grids]) => readWorkbook({ file, grids }, settings, AS_OF));
  const office = readOffice(read, unread, settings);
  const { totals } = buildReport({
    office: 'UBND phường Sông Cầu',
    period: periodOf('week', AS_OF),
    asOf: AS_OF,
    sources: office.sources,
    gaps: office.gaps,
    settings,
  });
  return { office, totals };
}
