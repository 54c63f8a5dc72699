// How the time of a whole check divides among the rooms, from bytes to findings and status.
import { readWorkbook } from '../../../ooxml/index.js';
import { DEFAULT_SETTINGS, judge, locateAnnex, parseIso, planMarks, RULES } from '../../../shared/index.js';
import { checkAnnex } from '../../../shared/office/check-sheet.js';
import { readAnnex } from '../../../shared/annex/read.js';
import { validate } from '../../../shared/validation/engine/validate.js';
import { annexFile } from '../ooxml/annex-file.js';

const AS_OF = parseIso('2026-11-16')!;
const RUNS = 3;

function timed<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function walk(bytes: Uint8Array): Record<string, number> {
  const read = timed(() => readWorkbook(bytes));
  if (!read.value.ok) throw new Error(read.value.error.message);
  const grid = read.value.workbook.grids[0]!;
  const located = timed(() => locateAnnex(grid, DEFAULT_SETTINGS));
  if (!located.value.found) throw new Error('no annex');
  const { places } = located.value;
  const annexes = timed(() => places.map((place) => readAnnex(grid, place, DEFAULT_SETTINGS)));
  const issues = timed(() => annexes.value.flatMap((annex) => validate(annex, grid, DEFAULT_SETTINGS, AS_OF, RULES)));
  const judged = timed(() =>
    annexes.value.flatMap((annex) => annex.tasks.map((task) => judge(task, AS_OF, DEFAULT_SETTINGS))),
  );
  const marks = timed(() => planMarks(issues.value, judged.value, grid));
  return {
    'read .xlsx': read.ms,
    locate: located.ms,
    'read annex (deadlines, units)': annexes.ms,
    rules: issues.ms,
    status: judged.ms,
    marks: marks.ms,
  };
}

for (const rows of [1_000, 10_000, 100_000]) {
  const bytes = annexFile(rows);
  const runs = Array.from({ length: rows > 50_000 ? 1 : RUNS }, () => walk(bytes));
  const parts = Object.keys(runs[0]!).map((name) => [name, median(runs.map((run) => run[name]!))] as const);
  const total = parts.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`${rows} rows: ${total.toFixed(0)} ms, ${((total / rows) * 1000).toFixed(1)} µs a row`);
  for (const [name, ms] of parts)
    console.log(`   ${name.padEnd(32)} ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${ms.toFixed(0)} ms`);
}
const hall = timed(() => {
  const read = readWorkbook(annexFile(10_000));
  return read.ok ? checkAnnex(read.workbook.grids[0]!, DEFAULT_SETTINGS, AS_OF) : undefined;
});
console.log(
  `the hall over 10000 rows, warm: ${hall.ms.toFixed(0)} ms with reading; peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
