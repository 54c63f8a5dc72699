import { by, day, makeTask } from '../../test/bench/report/make-annex.js';
import { checked, makeReport } from '../../test/bench/report/make-report.js';
import { freeze, readSnapshot, rebuild } from './snapshot.js';
import type { Report } from './types.js';

const make = (asOf: string, previous?: Report): Report =>
  makeReport({
    asOf,
    sources: [
      checked(
        'a.xlsx',
        [
          makeTask({ row: 5, deadline: by('2026-11-05'), stage: 'in-progress', percent: 40, group: ['Hạ tầng'] }),
          makeTask({ row: 6, deadline: by('2026-11-05'), completed: '2026-11-07', result: 'Quyết định số 12' }),
          makeTask({ row: 7, deadline: { kind: 'ongoing' }, lead: ['?Tổ Một'] }),
          makeTask({ row: 8, deadline: { ok: false, reason: 'blank' }, extendedTo: '2026-12-01' }),
          makeTask({ row: 9, stage: 'done' }),
        ],
        asOf,
        { number: '12/KH-UBND', issued: day('2026-01-05') },
      ),
      { file: 'b.xlsx', checks: [] },
    ],
    ...(previous ? { previous: freeze(previous) } : {}),
  });

const first = make('2026-11-09');
const second = make('2026-11-16', first);

test.each([
  ['the first report', first],
  ['a report compared with one before', second],
])('%s is produced again from its snapshot, number for number, after the trip through JSON', (_, report) => {
  const reading = readSnapshot(JSON.parse(JSON.stringify(freeze(report))));
  expect(reading.ok).toBe(true);
  if (reading.ok) expect(rebuild(reading.snapshot)).toEqual(report);
});

test('what units report afterwards changes nothing in a closed period', () => {
  const snapshot = freeze(first);
  const later = rebuild(snapshot);
  expect(later.asOf).toEqual(day('2026-11-09'));
  expect(later.totals).toEqual(first.totals);
  expect(make('2026-11-16').overdue).toEqual(later.overdue);
  expect(make('2026-11-16').tasks[0]!.status).not.toEqual(later.tasks[0]!.status);
});

test('a snapshot of the first form, without what came later, can still be read', () => {
  const { version, period, closed, tasks } = freeze(first);
  const reading = readSnapshot(JSON.parse(JSON.stringify({ version, period, closed, tasks })));
  if (!reading.ok) throw new Error(reading.message);
  const again = rebuild(reading.snapshot);
  expect(again.asOf).toEqual(day('2026-11-09'));
  expect(again.totals).toEqual(first.totals);
  expect(again.byUnit).toEqual(first.byUnit);
});

describe('a snapshot that cannot be used is said, never thrown', () => {
  test.each([
    [null, 'absent'],
    [undefined, 'absent'],
    [{ ...freeze(first), version: 2 }, 'version'],
    ['text', 'damaged'],
    [[], 'damaged'],
    [{}, 'damaged'],
    [{ ...freeze(first), tasks: [{ key: 'x' }] }, 'damaged'],
    [{ ...freeze(first), closed: '2026-11-08' }, 'damaged'],
  ])('%#', (json, reason) => {
    const reading = readSnapshot(json);
    expect(reading).toMatchObject({ ok: false, reason });
    if (!reading.ok) expect(reading.message).toMatch(/kỳ trước/);
  });
});
