// 1,000 annexes × 100 tasks judged and consolidated: under 5 s and 500 MB, and linear in the number of annexes.
// Usage: node scripts/run-ts.mjs test/bench/report/bench-report.ts
import type { Task } from '../../../shared/annex/types.js';
import { periodOf } from '../../../shared/calendar/period.js';
import type { Deadline } from '../../../shared/deadline/types.js';
import { planMarks } from '../../../shared/delivery/plan-marks.js';
import { buildReport } from '../../../shared/report/build.js';
import { freeze, readSnapshot } from '../../../shared/report/snapshot.js';
import type { CheckedSource } from '../../../shared/report/types.js';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.js';
import { judge } from '../../../shared/status/judge.js';
import { by, day, makeAnnex, makeTask, type TaskWords } from './make-annex.js';

const ASOF = day('2026-11-16');
const PERIOD = periodOf('week', day('2026-11-15'));
const UNITS = ['Văn phòng HĐND và UBND', 'Phòng Văn hóa - Xã hội', 'Công an phường', '?Tổ công tác số 3'];
const DEADLINES: readonly Deadline[] = [
  by('2026-11-01'),
  by('2026-11-18'),
  by('2026-12-31', 'quarter'),
  { kind: 'ongoing' },
  { kind: 'recurring', every: 'month', due: { kind: 'day-of-month', day: 25, bound: 'through' } },
  { kind: 'milestones', parts: [by('2026-06-30'), by('2026-12-31')] },
];
const REPORTS: readonly TaskWords[] = [
  {},
  { stage: 'in-progress', percent: 40, updated: '2026-11-10' },
  { stage: 'done', completed: '2026-11-05', result: 'Đã ban hành báo cáo và gửi các đơn vị' },
  { extendedTo: '2026-12-20', paper: '45/UBND-VP', percent: 70 },
];

function tasksOf(annex: number): Task[] {
  return Array.from({ length: 100 }, (_, i) =>
    makeTask({
      row: 5 + i,
      ordinal: String(i + 1),
      group: [`Nhóm nhiệm vụ ${(i % 7) + 1}`],
      content: `Nhiệm vụ ${i + 1} của kế hoạch ${annex}: rà soát, cập nhật, tổng hợp số liệu và báo cáo kết quả thực hiện`,
      lead: [UNITS[(i + annex) % UNITS.length]!],
      deadline: DEADLINES[(i * 5 + annex) % DEADLINES.length]!,
      ...(i % 3 === 0 ? { id: `KH${annex}-NV${i}` } : {}),
      ...REPORTS[(i * 7 + annex) % REPORTS.length],
    }),
  );
}

function run(annexes: number) {
  const made = Array.from({ length: annexes }, (_, n) => tasksOf(n));
  const start = performance.now();
  const sources = made.map((tasks, n): CheckedSource => {
    const judgements = tasks.map((task) => judge(task, ASOF, DEFAULT_SETTINGS));
    const annex = makeAnnex(tasks, { number: `${n}/KH-UBND` });
    return { file: `ke-hoach-${n}.xlsx`, checks: [{ sheet: annex.sheet, annexes: [annex], judgements, issues: [] }] };
  });
  const judged = performance.now();
  const input = { office: 'UBND phường', period: PERIOD, asOf: ASOF, sources, gaps: [], settings: DEFAULT_SETTINGS };
  const report = buildReport(input);
  const built = performance.now();
  const rss = process.resourceUsage().maxRSS / 1024;
  const compared = buildReport({ ...input, previous: freeze(report) });
  const again = performance.now();
  const reading = readSnapshot(freeze(compared));
  const read = performance.now();
  if (!reading.ok || report.totals.total !== annexes * 100 || compared.changes!.added.length > 0)
    throw new Error('wrong figures');
  const ms = { judge: judged - start, build: built - judged, compare: again - built, snapshot: read - again };
  return { ...ms, all: built - start, rss };
}

run(20);
const small = run(250);
const large = run(1000);
const rss = Math.round(large.rss);
const show = (ms: number): string => `${ms.toFixed(0)} ms`;
for (const [name, t] of [
  ['250 × 100', small],
  ['1000 × 100', large],
] as const) {
  console.log(
    `${name}: judge ${show(t.judge)}, build ${show(t.build)}; with the report before ${show(t.compare)}; reading a snapshot ${show(t.snapshot)}`,
  );
}
const growth = large.all / small.all;
console.log(
  `judged and consolidated: ${show(large.all)} (limit 5000 ms, ${((large.all / 5000) * 100).toFixed(0)}% of it)`,
);
console.log(`peak memory when built: ${rss} MB, the made tasks included (limit 500 MB)`);
console.log(`four times the annexes take ${growth.toFixed(1)} times as long (linear = 4)`);

const grid = { sheet: 'Phụ lục', rows: [], merges: [] };
const tasks = Array.from({ length: 10000 }, (_, i) => makeTask({ row: 5 + i, deadline: DEADLINES[i % 2]! }));
const judgements = tasks.map((task) => judge(task, ASOF, DEFAULT_SETTINGS));
const before = performance.now();
const marks = planMarks([], judgements, grid);
console.log(`marks for a sheet of 10,000 tasks: ${show(performance.now() - before)}, ${marks.length} rectangles`);
if (large.all > 5000 || rss > 500 || growth > 8) process.exitCode = 1;
