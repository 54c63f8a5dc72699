import { by, day, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { judge } from './judge.js';
import { judgeParents } from './parents.js';
import type { Status } from './types.js';

const pointing = { ok: false, reason: 'see-children' } as const;
const ASOF = day('2026-11-16');

function statuses(...tasks: (TaskWords & { parent?: number })[]): Status[] {
  const made = tasks.map(({ parent, ...words }, i) => ({
    ...makeTask({ row: i, ...words }),
    ...(parent === undefined ? {} : { parent }),
  }));
  const judged = made.map((task) => judge(task, ASOF, DEFAULT_SETTINGS));
  const settled = judgeParents(judged, ASOF);
  expect(judgeParents(settled, ASOF)).toEqual(settled);
  return settled.map(({ status }) => status);
}

test('a task that points at its parts is in time while the last of them is ahead', () => {
  const parts = [
    { deadline: by('2026-11-01'), parent: 0 },
    { deadline: by('2026-12-20'), parent: 0 },
  ];
  expect(statuses({ deadline: pointing }, ...parts)[0]).toEqual({ kind: 'on-track', due: day('2026-12-20'), days: 34 });
});

test('it is done when all of them are, late when one of them was', () => {
  const parts = [
    { deadline: by('2026-11-01'), completed: '2026-11-03', parent: 0 },
    { deadline: by('2026-12-20'), completed: '2026-11-10', parent: 0 },
  ];
  expect(statuses({ deadline: pointing }, ...parts)[0]).toMatchObject({ kind: 'done', late: true });
});

test('being late stays with the parts, also with the parts of parts: it is counted once', () => {
  const all = statuses(
    { deadline: pointing },
    { deadline: pointing, parent: 0 },
    { deadline: by('2026-11-01'), parent: 1 },
  );
  expect(all.map((status) => status.kind)).toEqual(['open-ended', 'open-ended', 'overdue']);
});

test('without parts, or with parts nobody dated, it stays unknown; ongoing parts make it ongoing', () => {
  const unknown = { kind: 'unknown', because: 'deadline-no-date' };
  expect(statuses({ deadline: pointing })).toEqual([unknown]);
  expect(statuses({ deadline: pointing }, { deadline: { ok: false, reason: 'blank' }, parent: 0 })[0]).toEqual(unknown);
  expect(statuses({ deadline: pointing }, { deadline: { kind: 'ongoing' }, parent: 0 })[0]).toEqual({
    kind: 'open-ended',
  });
});

test('a task with a deadline of its own keeps it', () => {
  expect(statuses({ deadline: by('2026-11-30') }, { deadline: by('2026-11-01'), parent: 0 })[0]).toMatchObject({
    kind: 'on-track',
    due: day('2026-11-30'),
  });
});
