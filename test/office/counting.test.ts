// The annexes of the reference material: four tasks, three of them overdue, however often and wherever they were copied.
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../e2e/run-cli.js';

const CASES = '../shared/cases/counting';
const given = existsSync(CASES);

async function counted(...files: string[]): Promise<[number, number, number]> {
  const { out } = await runCli('report', ...files, '--as-of', '2026-11-16', '--format', 'json');
  const { totals, questions } = JSON.parse(out) as { totals: { total: number; overdue: number }; questions: unknown[] };
  return [totals.total, totals.overdue, questions.length];
}

(given ? test.each : test.skip.each)([
  ['base.xlsx', 0],
  ['base.xls', 0],
  ['d01-copy.xlsx', 0],
  ['c11b-hidden.xlsx', 1],
  ['d03-samesheet.xlsx', 0],
])('%s', async (file, questions) => {
  expect(await counted(`${CASES}/${file}`)).toEqual([4, 3, questions]);
});

(given ? test : test.skip)('an .xls beside the .xlsx, and a renamed copy, count once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-counting-'));
  try {
    const names = ['a.xlsx', 'a.xls', 'a (1).xlsx', 'ban khac ten.xlsx'].map((name) => join(folder, name));
    for (const name of names) await copyFile(`${CASES}/base.${name.endsWith('.xls') ? 'xls' : 'xlsx'}`, name);
    expect(await counted(...names)).toEqual([4, 3, 0]);
    expect(await counted(...names.reverse())).toEqual([4, 3, 0]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
