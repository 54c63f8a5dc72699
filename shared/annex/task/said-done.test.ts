import { by, day, makeTask } from '../../../test/bench/report/make-annex.js';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { judge } from '../../status/judge.js';
import { saidDone, saidTiming } from './said-done.js';

test.each([
  'Đã xong',
  'HT',
  'ht.',
  '100%',
  'Đạt 100%',
  'Hoàn thành',
  'Đã hoàn thành đúng hạn',
  'Đã hoàn thành, ban hành Quyết định số 12/QĐ-UBND',
  'Hoàn thành tại Báo cáo số 45/BC-UBND',
  '- Đã hoàn thành nhiệm vụ',
  'Hoàn thành (05/05 cụm loa)',
  'Thực hiện xong',
  'da hoan thanh',
  'Đã hoàn thành trong quý III',
])('“%s” says that the task is done', (text) => expect(saidDone(text)).toEqual({}));

test.each([
  '',
  'Đang làm',
  'Chưa hoàn thành',
  'Hoàn thành dự thảo kế hoạch',
  'Đã hoàn thành khảo sát',
  'Hoàn thành 80%',
  'Hoàn thành một phần',
  'Cơ bản hoàn thành',
  'Hoàn thành (3/5 tổ)',
  'Đã hoàn thành, đang chờ phê duyệt',
  'Hoàn thành giai đoạn 1',
  'Dự kiến hoàn thành ngày 12/3/2026',
  'Phấn đấu hoàn thành',
  'Hoàn thành trong quý IV',
  'Hoàn thành trước ngày 15/12/2026',
  'Hội thảo đã tổ chức',
  'Theo tiến độ',
])('“%s” does not', (text) => expect(saidDone(text)).toBeUndefined());

test('a day in the words is the day of completion', () => {
  expect(saidDone('Đã hoàn thành ngày 12/3/2026')).toEqual({ day: day('2026-03-12') });
});

const asOf = day('2026-11-20');
const judged = (words: Parameters<typeof makeTask>[0]) =>
  judge(makeTask({ deadline: by('2026-11-06'), ...words }), asOf, DEFAULT_SETTINGS);

test('an annex whose only follow-up column is the result is understood', () => {
  expect(judged({ result: 'Đã hoàn thành ngày 05/11/2026' })).toMatchObject({
    status: { kind: 'done', late: false, completed: day('2026-11-05') },
    stage: 'done',
  });
  expect(judged({ result: 'Đang làm' })).toMatchObject({ status: { kind: 'overdue' }, stage: 'in-progress' });
  expect(judged({ result: 'Đã gửi văn bản xin ý kiến' }).status.kind).toBe('overdue');
});

test('a result beside a stage that says otherwise is doubted, not followed', () => {
  const judgement = judged({ stage: 'in-progress', result: 'Đã hoàn thành' });
  expect(judgement.status.kind).toBe('overdue');
  expect(judgement.doubts).toEqual(['result-stage']);
});

test.each([
  ['HT trễ hạn', 'late'],
  ['Hoàn thành quá hạn', 'late'],
  ['Hoàn thành chậm tiến độ', 'late'],
  ['Hoàn thành đúng hạn', 'in-time'],
  ['Hoàn thành trước thời hạn', 'in-time'],
  ['Hoàn thành, không quá hạn', undefined],
  ['Hoàn thành', undefined],
] as const)('“%s” says %s of its timing', (text, timing) => expect(saidTiming(text)).toBe(timing));

test('late or in time in the unit’s own words counts where no day of completion does', () => {
  const due = day('2026-11-06');
  expect(judged({ result: 'Hoàn thành quá hạn' }).status).toEqual({ kind: 'done', late: true, due });
  expect(judged({ result: 'Hoàn thành đúng hạn' }).status).toEqual({ kind: 'done', late: false, due });
  expect(judged({ result: 'Hoàn thành đúng hạn', completed: '2026-11-09' }).status).toMatchObject({
    late: true,
    days: 3,
  });
});

test('a deadline cell with an impossible day is no news of completion', () => {
  const span = { start: 0, end: 1 };
  const deadline = { ok: false, reason: 'impossible-date', phrase: 'day', span } as const;
  expect(judged({ deadline, deadlineText: 'Hoàn thành ngày 31/02/2026' }).status.kind).toBe('unknown');
});

test('news of completion in the deadline cell is news of completion', () => {
  const deadline = { ok: false, reason: 'not-understood' } as const;
  expect(judged({ deadline, deadlineText: 'Đã hoàn thành' }).status).toEqual({
    kind: 'done',
    late: false,
    completionUnknown: true,
  });
});
