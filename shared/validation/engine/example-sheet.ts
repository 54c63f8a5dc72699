// A rule's example laid out as the smallest annex that shows it: the rules' page and the tests check the very same sheet.
import { locateAnnex, readAnnex } from '../../annex/index.js';
import type { Annex, Field } from '../../annex/types.js';
import { civilDate, type CivilDate } from '../../calendar/civil-date.js';
import { BLANK, type Cell, type Grid } from '../../grid/grid.js';
import { unicodeGrid } from '../../grid/unicode-grid.js';
import { SETUP_SHEET } from '../../setup/index.js';
import type { Settings } from '../../settings/settings.js';
import type { Issue, Rule } from '../types.js';
import { validate, validateLocation, validateSetup, validateTogether } from './validate.js';

/** The plan all examples belong to, and the day they are checked on. */
export const EXAMPLE_PLAN = {
  issued: { year: 2026, month: 7, day: 1 },
  ends: { year: 2026, month: 12, day: 31 },
  asOf: { year: 2026, month: 8, day: 3 },
} as const satisfies Record<string, CivilDate>;

const HEADINGS: readonly (readonly [Field, string])[] = [
  ['index', 'STT'],
  ['task', 'Nhiệm vụ'],
  ['lead', 'Đơn vị chủ trì'],
  ['coordinating', 'Đơn vị phối hợp'],
  ['deadline', 'Thời hạn'],
  ['output', 'Sản phẩm'],
  ['status', 'Tình trạng'],
  ['progress', 'Tiến độ (%)'],
  ['result', 'Kết quả'],
  ['difficulty', 'Khó khăn, vướng mắc'],
];

const FOLLOW_UP: readonly Field[] = ['status', 'progress', 'result', 'difficulty'];

const FILL: Partial<Record<Field, readonly string[]>> = {
  index: ['1', '2', '3', '4', '5', '6', '7'],
  task: [
    'Lắp đặt mạng nội bộ tại trụ sở phường',
    'Tập huấn kỹ năng số cho cán bộ, công chức',
    'Số hóa hồ sơ hộ tịch đang lưu trữ',
    'Nâng cấp hệ thống truyền thanh của các tổ dân phố',
    'Bố trí máy tính cho bộ phận một cửa',
    'Tổ chức ngày hội thanh toán không dùng tiền mặt',
    'Cấp chữ ký số cho công chức mới tuyển dụng',
  ],
  lead: ['Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND'],
  coordinating: ['Trung tâm Phục vụ hành chính công'],
  deadline: ['30/9/2026', '15/10/2026', '30/10/2026', '13/11/2026'],
  result: ['Biên bản nghiệm thu số 12/BB-UBND'],
  output: ['Biên bản nghiệm thu', 'Kế hoạch tập huấn', 'Danh sách hồ sơ đã số hóa', 'Báo cáo hiện trạng thiết bị'],
};

const BLANK_WORDS = '(để trống)';

/** The words of an example as a cell: “(để trống)”, “… (ô lưu ngày 01/12/2026)” and error codes become what they say. */
export function exampleCell(words: string): Cell {
  const text = words.trim();
  if (text === BLANK_WORDS || text === '') return BLANK;
  if (/^#[A-Z/0!?]+$/.test(text)) return { kind: 'error', text };
  const stored = /^(.*) \(ô lưu ngày (\d+)\/(\d+)\/(\d{4})\)$/.exec(text);
  const value = stored && civilDate(Number(stored[4]), Number(stored[3]), Number(stored[2]));
  if (stored && value) return { kind: 'date', text: stored[1]!, value };
  return { kind: 'text', text: words };
}

const textCell = (text: string): Cell => ({ kind: 'text', text });

/** Lays the cells of an example out under the usual headings; the other cells are filled with what nothing is wrong with. */
export function exampleGrid(rule: Rule, words: string, sheet = 'Phụ lục'): Grid {
  const parts = words.split(' | ');
  const { rows, in: fields } = rule.example;
  if (!fields) return { sheet, rows: headingRows(parts), merges: [] };
  const followUp = FOLLOW_UP.some((field) => fields.includes(field));
  const headings = HEADINGS.filter(([field]) => followUp || !FOLLOW_UP.includes(field));
  const given = rows ? parts.map((part) => part.split(': ')) : [parts];
  const body = Array.from({ length: Math.max(3, given.length) }, (_, row) =>
    headings.map(([field]): Cell => {
      const place = fields.indexOf(field);
      const cell = row < given.length && place >= 0 ? given[row]![place] : undefined;
      return cell === undefined ? textCell(fillOf(field, row)) : exampleCell(cell);
    }),
  );
  return { sheet, rows: [headings.map(([, heading]) => textCell(heading)), ...body], merges: [] };
}

function fillOf(field: Field, row: number): string {
  const fill = FILL[field] ?? [''];
  return fill[row % fill.length]!;
}

function headingRows(headings: readonly string[]): Cell[][] {
  const body = Array.from({ length: 3 }, (_, row) =>
    headings.map((heading) => {
      const field = HEADINGS.find(([, name]) => heading.startsWith(name))?.[0] ?? 'other';
      return textCell(field === 'other' ? String(row * 7 + 3) : fillOf(field, row));
    }),
  );
  return [headings.map(textCell), ...body];
}

/** The settings under which examples are checked: the office's own, with the plan of the examples. */
export const exampleSettings = (settings: Settings): Settings => ({
  ...settings,
  issued: EXAMPLE_PLAN.issued,
  ends: EXAMPLE_PLAN.ends,
});

function annexOf(grid: Grid, settings: Settings): Annex | undefined {
  const location = locateAnnex(grid, settings);
  return location.found ? readAnnex(grid, location.places[0]!, settings) : undefined;
}

/** Everything the rules say of an example, found by the whole walk. */
export function checkExample(rule: Rule, words: string, settings: Settings, rules: readonly Rule[]): readonly Issue[] {
  const own = exampleSettings(settings);
  if (rule.scope === 'workbooks') {
    const named = words.split(' | ').flatMap((lead, i) => {
      const annex = annexOf(exampleGrid({ ...rule, example: { ...rule.example, rows: false } }, lead), own);
      return annex ? [{ file: `ke-hoach-${i + 1}.xlsx`, annex }] : [];
    });
    return validateTogether(named, own, rules);
  }
  if (rule.scope === 'setup') {
    const rows = words.split(' || ').map((row) => row.split(' | ').map(exampleCell));
    const grid = { sheet: SETUP_SHEET, rows, merges: [] };
    return validateSetup(grid, [grid], own, rules);
  }
  const grid = unicodeGrid(exampleGrid(rule, words));
  const location = locateAnnex(grid, own);
  if (!location.found) return validateLocation(location, grid, own, rules);
  return location.places.flatMap((place) => validate(readAnnex(grid, place, own), grid, own, EXAMPLE_PLAN.asOf, rules));
}
