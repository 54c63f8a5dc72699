import { day } from '../../test/bench/report/make-annex.js';
import { stageName, statusMark, statusName } from './describe.js';
import type { Status } from './types.js';

const due = day('2026-11-19');
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

const CASES: readonly [Status, name: string, mark: string][] = [
  [{ kind: 'done', late: false, due, completed: day('2026-11-10') }, 'Hoàn thành đúng hạn', '10/11/2026'],
  [
    { kind: 'done', late: true, due: day('2026-11-06'), completed: day('2026-11-11'), days: 5 },
    'Hoàn thành quá hạn',
    'quá hạn 5 ngày',
  ],
  [{ kind: 'done', late: false, due, completionUnknown: true }, 'Hoàn thành', 'Hoàn thành'],
  [{ kind: 'done', late: true, due }, 'Hoàn thành quá hạn', 'quá hạn'],
  [{ kind: 'on-track', due, days: 24 }, 'Chưa hoàn thành, trong hạn', 'Còn 24 ngày'],
  [{ kind: 'due-soon', due, days: 3 }, 'Sắp đến hạn', 'Còn 3 ngày'],
  [{ kind: 'due-soon', due, days: 0 }, 'Sắp đến hạn', 'Đến hạn hôm nay'],
  [{ kind: 'overdue', due, days: 17 }, 'Chưa hoàn thành, quá hạn', 'Trễ 17 ngày'],
  [{ kind: 'open-ended' }, 'Thường xuyên', 'Thường xuyên'],
  [{ kind: 'unknown', because: 'deadline-blank' }, 'Chưa rõ thời hạn', 'Chưa rõ hạn'],
];

test.each(CASES)('%j reads as the wording guide says', (status, name, mark) => {
  expect(statusName(status)).toBe(name);
  expect(plain(statusMark(status))).toBe(mark);
});

test('a number and its unit do not break apart', () => {
  expect(statusMark({ kind: 'overdue', due, days: 17 })).toBe('Trễ 17\u00a0ngày');
});

test('English for those who switch to it', () => {
  expect(plain(statusMark({ kind: 'overdue', due, days: 1 }, 'en'))).toBe('1 day late');
  expect(statusName({ kind: 'overdue', due, days: 1 }, 'en', 'short')).toBe('Overdue');
});

test('stages read as the list units choose from', () => {
  const stages = ['not-started', 'in-progress', 'waiting', 'done', 'paused'] as const;
  expect(stages.map((stage) => stageName(stage))).toEqual([
    'Chưa bắt đầu',
    'Đang thực hiện',
    'Chờ ý kiến',
    'Hoàn thành',
    'Tạm dừng',
  ]);
});
