import { by, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import { checked, makeReport } from '../../test/bench/report/make-report.js';
import { freeze } from './snapshot.js';
import type { Report } from './types.js';

const plan = { number: '12/KH-UBND' };
const at = (asOf: string, words: TaskWords[], previous?: Report): Report =>
  makeReport({
    asOf,
    sources: [
      checked(
        'a.xlsx',
        words.map((w, i) => makeTask({ row: 5 + i, ...w })),
        asOf,
        plan,
      ),
    ],
    ...(previous ? { previous: freeze(previous) } : {}),
  });
const named = (r: Report, keys: readonly string[]): string[] =>
  keys.map((key) => r.tasks.find((task) => task.key === key)?.content ?? '?');

const week1 = '2026-11-09';
const week2 = '2026-11-16';
const task = (content: string, more: TaskWords = {}): TaskWords => ({ content, ordinal: content, ...more });

test('a first report has nothing to compare with', () => {
  const r = at(week1, [task('A')]);
  expect(r.previous).toBeUndefined();
  expect(r.changes).toBeUndefined();
});

test('what has happened since the report before', () => {
  const before = at(week1, [
    task('late', { deadline: by('2026-11-01') }),
    task('becomes late', { deadline: by('2026-11-12') }),
    task('gets done', { deadline: by('2026-11-30') }),
    task('was done', { deadline: by('2026-11-30'), completed: '2026-11-02' }),
    task('comes near', { deadline: by('2026-11-18') }),
    task('extended', { deadline: by('2026-11-05') }),
    task('rewritten', { deadline: by('2026-11-30'), deadlineText: '30/11/2026' }),
    task('retyped', { deadline: by('2026-11-30'), deadlineText: '30/11/2026' }),
    task('withdrawn'),
  ]);
  const now = at(
    week2,
    [
      task('late', { deadline: by('2026-11-01') }),
      task('becomes late', { deadline: by('2026-11-12') }),
      task('gets done', { deadline: by('2026-11-30'), stage: 'done' }),
      task('was done', { deadline: by('2026-11-30'), completed: '2026-11-02' }),
      task('comes near', { deadline: by('2026-11-18') }),
      task('extended', { deadline: by('2026-11-05'), extendedTo: '2026-12-20', paper: '45/UBND-VP' }),
      task('rewritten', { deadline: by('2026-12-15'), deadlineText: '15/12/2026' }),
      task('retyped', { deadline: by('2026-11-30'), deadlineText: 'Hết tháng 11/2026' }),
      task('brand new', { deadline: by('2026-11-10') }),
    ],
    before,
  );
  const { changes, previous } = now;
  expect(previous).toEqual({ period: before.period, totals: before.totals });
  expect(named(now, changes!.newlyOverdue)).toEqual(['becomes late', 'brand new']);
  expect(named(now, changes!.settledOverdue)).toEqual(['extended']);
  expect(named(now, changes!.newlyDone)).toEqual(['gets done']);
  expect(named(now, changes!.newlyDueSoon)).toEqual(['comes near']);
  expect(named(now, changes!.extended)).toEqual(['extended']);
  expect(named(now, changes!.deadlineChanged)).toEqual(['rewritten']);
  expect(named(now, changes!.added)).toEqual(['brand new']);
  expect(changes!.withdrawnTasks!.map((t) => t.content)).toEqual(['withdrawn']);
  expect(changes!.withdrawn).toEqual(changes!.withdrawnTasks!.map((t) => t.key));
  expect(named(now, now.doneInPeriod)).toEqual(['gets done']);
});

test('the lines by unit carry what the same line had before', () => {
  const before = at(week1, [task('A'), task('B')]);
  const now = at(week2, [task('A'), task('B'), task('C', { lead: ['Công an phường'] })], before);
  expect(now.byUnit.map((line) => [line.name, line.previous?.total])).toEqual([
    ['Văn phòng HĐND và UBND', 2],
    ['Công an phường', undefined],
  ]);
});

test('a task that moved, was renumbered or reworded is the same task, not a new one', () => {
  const before = at(week1, [
    { ordinal: '1', content: 'Rà soát hộ nghèo trên địa bàn' },
    { ordinal: '2', content: 'Lắp camera tại ngã tư' },
  ]);
  const now = at(
    week2,
    [
      { ordinal: '1', content: 'Nhiệm vụ chèn thêm' },
      { ordinal: '2', content: 'Rà soát hộ nghèo trên địa bàn' },
      { ordinal: '3', content: 'Lắp camera tại ngã tư' },
    ],
    before,
  );
  expect(named(now, now.changes!.added)).toEqual(['Nhiệm vụ chèn thêm']);
  expect(now.changes!.withdrawn).toEqual([]);

  const reworded = at(
    week2,
    [
      { ordinal: '1', content: 'Rà soát hộ nghèo, hộ cận nghèo trên địa bàn' },
      { ordinal: '2', content: 'Tổ chức hội nghị tổng kết năm' },
    ],
    before,
  );
  expect(named(reworded, reworded.changes!.added)).toEqual(['Tổ chức hội nghị tổng kết năm']);
  expect(reworded.changes!.withdrawnTasks!.map((t) => t.content)).toEqual(['Lắp camera tại ngã tư']);
});

test('a recurring task done again is newly done again', () => {
  const deadline = { kind: 'recurring', every: 'week', due: { kind: 'weekday', weekday: 5 } } as const;
  const before = at('2026-11-07', [task('weekly', { deadline, completed: '2026-11-05' })]);
  const again = at('2026-11-14', [task('weekly', { deadline, completed: '2026-11-12' })], before);
  expect(named(again, again.changes!.newlyDone)).toEqual(['weekly']);
  const rolled = at('2026-11-16', [task('weekly', { deadline, completed: '2026-11-12' })], again);
  expect(rolled.changes!.newlyDone).toEqual([]);
  expect(rolled.changes!.deadlineChanged).toEqual([]);
});
