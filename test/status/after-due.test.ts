import { gridOf } from '../../shared/annex/test-grid.test-kit.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.js';
import type { Status } from '../../shared/status/types.js';

// One annex, one task due 30/6/2026, looked at long after; what stands in the status (or the result) cell decides.
const AS_OF = { year: 2026, month: 11, day: 16 };
function statusIn(heading: string, text: string): Status {
  const grid = gridOf([
    'PHỤ LỤC PHÂN CÔNG NHIỆM VỤ',
    '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)',
    `STT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn hoàn thành|Sản phẩm|${heading}`,
    `1|Rà soát các điểm sạt lở ven kênh|Công an phường|Trạm Y tế phường|30/6/2026|Báo cáo|${text}`,
    '2|Tổ chức tập huấn phòng cháy|Công an phường|Trạm Y tế phường|30/12/2026|Kế hoạch|',
    '3|Lập danh sách hộ cần di dời|Công an phường|Trạm Y tế phường|30/12/2026|Danh sách|',
  ]);
  const check = checkAnnex(grid, DEFAULT_SETTINGS, AS_OF);
  if (!check.located) throw new Error('no annex');
  return check.judgements[0]!.status;
}

const DONE = [
  'Đã xong',
  'x',
  'X',
  'Rồi',
  '✓',
  'OK',
  '100%',
  'Đã HT',
  'Đã ban hành Kế hoạch số 20/KH-UBND ngày 15/6/2026',
];
const OPEN = [
  'Chưa',
  'Chưa làm',
  'Đang thực hiện',
  'Đã trình',
  'Đã triển khai',
  'Đã tham mưu',
  'Chưa ban hành',
  'Không hoàn thành',
  'Cơ bản hoàn thành',
  'hoàn thành 80%',
  'Xin gia hạn đến 31/12/2026',
  'Đang dự thảo',
  'Chưa đến hạn',
];
const ASKED = [
  'Đã thực hiện',
  'Đúng hạn',
  'Trễ hạn',
  'Đã tổ chức ngày 12/5',
  '1',
  '100',
  'Không phát sinh',
  'Có 3 vụ vi phạm',
];
const CLAIMS = ['Tạm dừng', 'Tạm hoãn', 'Không thực hiện', 'Đã hủy', 'Đã gia hạn đến 31/12/2026'];

describe.each(['Tình trạng', 'Kết quả thực hiện'])('after the due day, in the column %s', (heading) => {
  test.each(DONE)('“%s” is done', (text) => expect(statusIn(heading, text).kind).toBe('done'));
  test.each(OPEN)('“%s” is overdue', (text) => expect(statusIn(heading, text).kind).toBe('overdue'));
  test.each(ASKED)('“%s” is asked', (text) =>
    expect(statusIn(heading, text)).toMatchObject({ kind: 'unknown', because: 'status-unread' }),
  );
  test.each(CLAIMS)('“%s” without a document is asked', (text) =>
    expect(statusIn(heading, text)).toMatchObject({ kind: 'unknown', because: 'claim-without-paper' }),
  );
  test('a blank cell in a column that is there is overdue', () => expect(statusIn(heading, '').kind).toBe('overdue'));
});

test('an annex without a column to say it in accuses nobody', () => {
  expect(statusIn('Ghi chú', '')).toMatchObject({ kind: 'unknown', because: 'no-status-column' });
  expect(statusIn('Ghi chú', 'Đã hoàn thành').kind).toBe('done');
});

test('an extension that names its document moves the due day', () =>
  expect(statusIn('Tình trạng', 'Đã gia hạn đến 31/12/2026 theo Công văn số 45/UBND-VP').kind).toBe('on-track'));
