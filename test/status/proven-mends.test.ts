import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridOf } from '../../shared/annex/test-grid.test-kit.js';
import { readSheet } from '../../shared/annex/sheet/sheet-reading.js';
import { civilDate } from '../../shared/calendar/civil-date.js';
import { beginSheet, checkAnnex, type AnnexCheck } from '../../shared/office/check-sheet.js';
import { gridAfter, withProvenMends } from '../../shared/office/proven-mends.js';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.js';
import { planMends } from '../../shared/validation/mends/plan-mends.js';
import type { CellChange, Issue } from '../../shared/validation/types.js';
import type { Grid } from '../../shared/grid/grid.js';
import { readWorkbook } from '../../ooxml/index.js';
import { unitOf } from '../../shared/unit/index.js';
import { readFixture } from '../annexes/fixture.js';

const AS_OF = civilDate(2026, 11, 16)!;

const SHEET = gridOf([
  '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)',
  'STT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn|Sản phẩm',
  '1|Sơn lại vạch kẻ đường|Công an phường|Trạm Y tế phường|30/6/2026|Biên bản',
  '2|Kiểm kê sách thư viện|Phòng Văn hóa - Xã hội||30/9/2026|Danh sách',
]);

/** A finding as a rule that reads badly might make it. */
function issue(rule: string, changes: readonly [row: number, column: number, after: string][], safe = false): Issue {
  const made = changes.map(([row, column, text]): CellChange => ({
    at: { sheet: SHEET.sheet, row, column },
    before: SHEET.rows[row]![column]!.text,
    after: text === '' ? { kind: 'blank' } : { kind: 'text', text },
  }));
  return {
    rule,
    severity: 'warning',
    at: made[0]!.at,
    message: '…',
    mends: [{ label: 'Sửa', safe, changes: made }],
    text: made[0]!.before,
  };
}
const offered = (...issues: Issue[]): boolean[] =>
  withProvenMends(issues, readSheet(SHEET, DEFAULT_SETTINGS), DEFAULT_SETTINGS).map(({ mends }) =>
    mends.some(({ changes }) => changes.length > 0),
  );

test('a mend that changes more than its label says is not offered', () => {
  expect(offered(issue('untidy-text', [[2, 4, '1/6/2026']], true))).toEqual([false]); // another day
  expect(offered(issue('untidy-text', [[2, 1, 'Sơn lại vạch kẻ']], true))).toEqual([false]); // a word lost
  expect(offered(issue('untidy-text', [[2, 1, 'Sơn  lại vạch kẻ đường']], true))).toEqual([true]);
  expect(offered(issue('deadline-year-missing', [[2, 4, '30/6/2027']]))).toEqual([false]); // the label promises the same day
  expect(offered(issue('lead-doubtful', [[2, 2, 'Trạm Y tế phường']]))).toEqual([true]);
  expect(
    offered(
      issue('lead-doubtful', [
        [2, 2, 'Trạm Y tế phường'],
        [2, 1, ''],
      ]),
    ),
  ).toEqual([false]); // a task gone
  expect(offered(issue('ordinal-order', [[2, 0, 'Tổng cộng']]))).toEqual([false]); // no task any more
});

test('one bad mend among many is found, and only that one is left out', () => {
  const good = issue('lead-doubtful', [[2, 2, 'Trạm Y tế phường']]);
  const bad = issue('lead-doubtful', [[3, 1, '']]);
  expect(offered(good, bad, issue('lead-doubtful', [[3, 2, 'Công an phường']]))).toEqual([true, false, true]);
});

const dues = (check: AnnexCheck) =>
  check.located
    ? check.annexes.flatMap(({ tasks }) =>
        tasks.map(({ deadline: { value }, lead, coordinating, content }) => [
          value.ok ? value.deadline : value.reason,
          lead.value.map((one) => unitOf(one) ?? one.text.replace(/\s+/g, ' ').trim()),
          coordinating.value.map((one) => unitOf(one) ?? one.text.replace(/\s+/g, ' ').trim()),
          content.value.normalize('NFC').replace(/\s+/g, ''),
        ]),
      )
    : [];

/** Every sheet the repository and, where it is there, the reference folder have. */
function sheets(): [string, Grid][] {
  const found: [string, Grid][] = [];
  const folders = ['samples', '../shared/cases/reading', '../shared/cases/mends', '../shared/cases/status'];
  for (const folder of folders.filter((one) => existsSync(one)))
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.xlsx'))) {
      const read = readWorkbook(readFileSync(join(folder, name)));
      if (read.ok) for (const grid of read.workbook.grids) found.push([`${folder}/${name} ${grid.sheet}`, grid]);
    }
  for (const name of readdirSync('test/annexes').filter((one) => one.endsWith('.annex.tsv')))
    found.push([name, readFixture(readFileSync(join('test/annexes', name), 'utf8')).grid]);
  return found;
}

test.each(sheets())('%s: what “fix” writes without a name changes no day, unit, count or letter', (_, grid) => {
  const before = beginSheet(grid, DEFAULT_SETTINGS, AS_OF);
  const { changes } = planMends(before.check.issues);
  const after = checkAnnex(gridAfter(before.reading.view.grid, changes), DEFAULT_SETTINGS, AS_OF);
  expect(dues(after)).toEqual(dues(before.check));
});

test.each(readdirSync('samples').filter((one) => one.endsWith('.xlsx')))(
  '%s: something is mended without a name',
  (name) => {
    const read = readWorkbook(readFileSync(join('samples', name)));
    if (!read.ok) throw new Error('sample');
    const issues = read.workbook.grids.flatMap((grid) => checkAnnex(grid, DEFAULT_SETTINGS, AS_OF).issues);
    expect(planMends(issues).changes.length).toBeGreaterThan(0);
  },
);

test.each(sheets())('%s: “all” and “fix” never write a guess', (_, grid) => {
  const { issues } = checkAnnex(grid, DEFAULT_SETTINGS, AS_OF);
  const guesses = issues.flatMap(({ mends }) => mends.filter((mend) => mend.guess).map(({ label }) => label));
  const written = planMends(issues, { rules: issues.map(({ rule }) => rule), noGuesses: true }).changes;
  expect(written.filter(({ label }) => guesses.includes(label))).toEqual([]);
});
