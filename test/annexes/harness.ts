// Runs one annex fixture through the whole walk and compares both ways: nothing missing, nothing extra.
import { readFileSync } from 'node:fs';
import { a1 } from '../../shared/grid/address.js';
import { toIso } from '../../shared/calendar/civil-date.js';
import { type AnnexCheck } from '../../shared/index.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import type { Annex, Task } from '../../shared/annex/types.js';
import { readFixture, type Fixture } from './fixture.js';

/**
 * What a fixture expected and did not get, one sentence each; empty when all is as written.
 *
 * Lines a fixture may begin with (rows and cells as the sheet names them):
 *   `# - words`                        a remark
 *   `# tasks 3 groups 1 rows 5`        the counts of all annexes together; `# annexes 2`; `# found no-header`
 *   `# fields index task lead …`       the columns of the first header; `# ask E7` cells a person must confirm;
 *   `# missing deadline`, `# place 2 A20:F31` header and body of the second annex together
 *   `# group 8 I. Hạ tầng > 1. Mạng`, `# parent 9 8`, `# content|lead|deadline|output 9 words` of the task in that row
 *   `# plan number=12/KH-UBND issued=2026-01-15 ends=2026-12-31`
 *   `# merge A1:F1 B8:B9`, `# hidden 9`, `# date E9 2026-12-01 "Tháng "m/yyyy`, `# formula C4 B2&"x"`, `# error C5`
 *   `# issued …`, `# ends …`, `# as-of …`, `# settings {"policy":…}`; `# layout` leaves the findings aside
 * In the sheet `{rule-id}` in a cell is a finding expected there, ⏎ a line break inside a cell.
 */
export function differences(path: string): string[] {
  return compare(readFixture(readFileSync(path, 'utf8')));
}

export function compare(fixture: Fixture): string[] {
  const check = checkAnnex(fixture.grid, fixture.settings, fixture.asOf);
  return [...compareIssues(fixture, check), ...fixture.expects.flatMap(([name, words]) => EXPECT[name]!(check, words))];
}

function compareIssues(fixture: Fixture, check: AnnexCheck): string[] {
  if (fixture.issues === undefined) return [];
  const said = check.issues.map((issue) => `${a1(issue.at)} ${issue.rule}`);
  return [
    ...without(fixture.issues, said).map((issue) => `missing: ${issue}`),
    ...without(said, fixture.issues).map((issue) => `extra: ${issue}`),
  ];
}

/** Members of a that b does not have, each counted. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b];
  return a.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const annexesOf = (check: AnnexCheck): readonly Annex[] => (check.located ? check.annexes : []);
const tasksOf = (check: AnnexCheck): readonly Task[] => annexesOf(check).flatMap((annex) => annex.tasks);
const same = (what: string, got: string, wanted: string): string[] =>
  got === wanted ? [] : [`${what}: “${got}”, not “${wanted}”`];
const sum = (check: AnnexCheck, key: 'tasks' | 'groups' | 'rows'): number =>
  annexesOf(check).reduce((n, annex) => n + annex.counts[key], 0);

/** The words after a row number, and the task that begins in that row. */
function ofTask(check: AnnexCheck, words: string, got: (task: Task) => string, what: string): string[] {
  const [, row = '', wanted = ''] = /^(\d+)\s*(.*)$/.exec(words) ?? [];
  const task = tasksOf(check).find((one) => one.row === Number(row) - 1);
  return task ? same(`${what} of row ${row}`, got(task), wanted) : [`no task in row ${row}`];
}

const flat = (text: string): string => text.replace(/\n/g, '⏎');

function counts(check: AnnexCheck, words: string): string[] {
  const [tasks, ...rest] = words.split(/\s+/);
  const pairs: [string, string][] = [['tasks', tasks!]];
  for (let i = 0; i + 1 < rest.length; i += 2) pairs.push([rest[i]!, rest[i + 1]!]);
  return pairs.flatMap(([key, wanted]) => same(key, String(sum(check, key as 'tasks')), wanted));
}

function planWords(annex: Annex | undefined, wanted: string): string {
  const plan = annex?.plan;
  const all = {
    number: plan?.number,
    title: plan?.title,
    issued: plan?.issued && toIso(plan.issued),
    ends: plan?.ends && toIso(plan.ends),
  };
  const asked = [...wanted.matchAll(/(\w+)=/g)].map((match) => match[1] as keyof typeof all);
  return asked.map((key) => `${key}=${all[key] ?? '-'}`).join(' ');
}

const EXPECT: Record<string, (check: AnnexCheck, words: string) => string[]> = {
  tasks: counts,
  annexes: (check, words) => same('annexes', String(annexesOf(check).length), words),
  found: (check, words) => same('found', check.located ? 'yes' : check.location.reason, words),
  fields: (check, words) =>
    same('fields', (annexesOf(check)[0]?.place.header.columns ?? []).map((c) => c.field).join(' '), words),
  ask: (check, words) =>
    same(
      'ask',
      annexesOf(check)
        .flatMap((annex) => annex.place.header.columns.filter((c) => c.couldBe).map((c) => a1(c.at)))
        .join(' '),
      words,
    ),
  missing: (check, words) =>
    same(
      'missing',
      (check.located
        ? annexesOf(check).flatMap((annex) => annex.place.missing ?? [])
        : (check.location.missing ?? [])
      ).join(' '),
      words,
    ),
  place(check, words) {
    const [number = '', range = ''] = words.split(' ');
    const place = annexesOf(check)[Number(number) - 1]?.place;
    if (!place) return [`no annex ${number}`];
    const { header, body } = place;
    return same(
      `annex ${number}`,
      `${a1({ row: header.range.top, column: header.range.left })}:${a1({ row: body.bottom, column: body.right })}`,
      range,
    );
  },
  plan: (check, words) => same('plan', planWords(annexesOf(check)[0], words), words),
  group: (check, words) => ofTask(check, words, (task) => task.group.join(' > '), 'group'),
  parent: (check, words) =>
    ofTask(check, words, (task) => (task.parent === undefined ? '-' : String(task.parent + 1)), 'parent'),
  content: (check, words) => ofTask(check, words, (task) => flat(task.content.text), 'content'),
  lead: (check, words) => ofTask(check, words, (task) => flat(task.lead.text), 'lead'),
  deadline: (check, words) => ofTask(check, words, (task) => flat(task.deadline.text), 'deadline'),
  output: (check, words) => ofTask(check, words, (task) => flat(task.output.text), 'output'),
};
