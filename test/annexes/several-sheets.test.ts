// Sheets of one workbook beside each other: what keeps quiet, and what must be said all the same.
import { DEFAULT_SETTINGS } from '../../shared/index.js';
import { besideEachOther, checkAnnex } from '../../shared/office/check-sheet.js';
import type { Cell, Grid } from '../../shared/index.js';

const ASOF = { year: 2026, month: 3, day: 2 };
const grid = (sheet: string, lines: readonly string[]): Grid => ({
  sheet,
  rows: lines.map((line) =>
    line.split('|').map((part): Cell => {
      const text = part.trim();
      return text === '' ? { kind: 'blank', text } : { kind: 'text', text };
    }),
  ),
  merges: [],
  hiddenRows: [],
});

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm';
const ROWS = [
  '1 | Ban hành kế hoạch kiểm tra công vụ | Văn phòng HĐND và UBND | Công an phường | Quý II/2026 | Kế hoạch kiểm tra',
  '2 | Kiểm tra việc chấp hành kỷ luật | Phòng Văn hóa - Xã hội | Công an phường | 30/6/2026 | Biên bản kiểm tra',
  '3 | Tổng hợp kết quả kiểm tra | Văn phòng HĐND và UBND | Công an phường | Quý IV/2026 | Báo cáo tổng hợp',
];
const said = (...grids: Grid[]) =>
  besideEachOther(
    grids.map((one) => checkAnnex(one, DEFAULT_SETTINGS, ASOF)),
    grids,
    DEFAULT_SETTINGS,
  ).flatMap(({ issues }) => issues.map(({ rule, at }) => `${rule}@${at.sheet}`));

const annex = grid('Phụ lục', [HEAD, ...ROWS]);
const bare = grid('Bản nháp', ROWS);
const list = grid('Kinh phí', ['Nội dung | Số lượng | Kinh phí', 'Mua giấy | 10 | 500.000', 'Mua mực | 2 | 300.000']);

test('a sheet with another kind of table is no fault where another sheet has the annex', () => {
  expect(said(annex, list)).toEqual([]);
  expect(said(list)).toEqual(['annex-not-found@Kinh phí']);
});

test('a table that may be an annex is asked about, also beside a sheet that has one', () => {
  expect(said(annex, bare)).toEqual(['annex-not-found@Bản nháp']);
  const [issue] = checkAnnex(bare, DEFAULT_SETTINGS, ASOF).issues;
  expect(issue?.message).toBe(
    'Trang “Bản nháp” có bảng từ ô A1 giống phụ lục nhưng chưa có dòng tiêu đề, đề nghị cho biết ý nghĩa các cột.',
  );
});
