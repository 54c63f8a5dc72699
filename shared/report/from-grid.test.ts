import { checkAnnex } from '../office/check-sheet.js';
import { parseIso } from '../calendar/civil-date.js';
import { periodOf } from '../calendar/period.js';
import type { Cell, Grid } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { buildReport } from './build.js';
import { freeze, rebuild } from './snapshot.js';
import type { CheckedSheet } from './types.js';

const cell = (text: string): Cell => (text ? { kind: 'text', text } : { kind: 'blank', text: '' });
const gridOf = (sheet: string, lines: string): Grid => ({
  sheet,
  merges: [],
  rows: lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => cell(text.trim()))),
});

const ANNEX = gridOf(
  'Phụ lục',
  `
STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Sản phẩm | Tình trạng | Ngày hoàn thành
I | Hạ tầng số | | | | |
1 | Nâng cấp đường truyền tại trụ sở | Văn phòng HĐND và UBND | 30/10/2026 | Biên bản nghiệm thu | Đang làm |
2 | Kiểm tra an toàn thông tin | Công an phường | Trước ngày 20/11/2026 | Báo cáo kiểm tra | |
II | Dịch vụ công | | | | |
3 | Niêm yết mã QR tại bộ phận một cửa | Trung tâm Phục vụ hành chính công | Quý III/2026 | Bảng mã QR | HT | 02/10/2026
4 | Hướng dẫn nộp hồ sơ trực tuyến | Đoàn TNCS Hồ Chí Minh phường | Thường xuyên | Danh sách buổi | |
5 | Rà soát thủ tục còn chậm | Văn phòng HĐND và UBND | 31/11/2026 | Danh mục | |
`,
);
const NOTES = gridOf('Ghi chú', 'Tài liệu tham khảo | |\nKhông có bảng nào ở đây | |');

test('sheets as read and checked become one report, and its snapshot the same report again', () => {
  const asOf = parseIso('2026-11-17')!;
  // The hall's result is handed in as it is.
  const checks: CheckedSheet[] = [ANNEX, NOTES].map((grid) => checkAnnex(grid, DEFAULT_SETTINGS, asOf));
  const report = buildReport({
    office: 'UBND phường An Bình',
    period: periodOf('week', asOf),
    asOf,
    sources: [{ file: 'ke-hoach.xlsx', name: 'KH số 12', checks }],
    gaps: [],
    settings: DEFAULT_SETTINGS,
  });
  expect(report.totals).toEqual({
    total: 5,
    doneOnTime: 0,
    doneLate: 1,
    overdue: 1,
    dueSoon: 1,
    onTrack: 0,
    openEnded: 1,
    unknown: 1,
  });
  expect(report.tasks.map(({ ordinal, cell: at, status }) => [ordinal, at, status.kind])).toEqual([
    ['1', 'D3', 'overdue'],
    ['2', 'D4', 'due-soon'],
    ['3', 'D6', 'done'],
    ['4', 'D7', 'open-ended'],
    ['5', 'D8', 'unknown'],
  ]);
  expect(report.byGroup.map((line) => line.totals.total)).toEqual([2, 3]);
  expect(report.sources).toMatchObject([{ name: 'KH số 12', sheets: ['Phụ lục'], rows: 7, groups: 2, tasks: 5 }]);
  expect(report.coordination).toHaveLength(1);
  expect(rebuild(freeze(report))).toEqual(report);
});
