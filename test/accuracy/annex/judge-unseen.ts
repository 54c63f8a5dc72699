// Compares one unseen sheet with its truth, expectation by expectation. Rows are numbered as the sheet shows them; “-” is nothing.
//   none, annexes 2, missing deadline, offered        whether annexes are found, what they lack, whether a place is shown instead
//   header 1 9 10                                      the first annex has its header in rows 9 to 10
//   fields index task * !lead                          its columns; * is any meaning, !lead any but that
//   tasks 4 groups 2                                   the counts of all annexes of the sheet
//   content|lead|coordinating|deadline|output|group 9 words, due 9 2026-06-30     what the task that begins in row 9 says
//   units 9 A; B and helpers 9 C                       who leads it and who helps, by their names in the directory
//   guessed 9 lead deadline                            which of its values say that they were taken from elsewhere
import { toIso } from '../../../shared/calendar/civil-date.js';
import { calendarOf } from '../../../shared/calendar/holidays.js';
import { dueOf } from '../../../shared/deadline/due.js';
import { type AnnexCheck } from '../../../shared/index.js';
import { checkAnnex } from '../../../shared/office/check-sheet.js';
import type { Annex, Task } from '../../../shared/annex/types.js';
import type { UnitReading } from '../../../shared/unit/types.js';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.js';
import type { UnseenSheet } from './unseen-sheet.js';

/** What an expectation is counted under. */
export type Kind = 'found' | 'header rows' | 'columns' | 'task counts' | 'group counts' | 'fields' | 'guesses shown';

export interface Verdict {
  readonly kind: Kind;
  readonly right: number;
  readonly of: number;
  readonly wrong?: string;
}

type Judge = (check: AnnexCheck, words: string) => Verdict;

const annexesOf = (check: AnnexCheck): readonly Annex[] => (check.located ? check.annexes : []);
const tasksOf = (check: AnnexCheck): readonly Task[] => annexesOf(check).flatMap((annex) => annex.tasks);
const flat = (text: string): string => text.normalize('NFC').replace(/\n/g, '⏎');

const same = (kind: Kind, what: string, got: string, wanted: string): Verdict =>
  got === wanted ? { kind, right: 1, of: 1 } : { kind, right: 0, of: 1, wrong: `${what}: “${got}”, not “${wanted}”` };

/** “9 words”: what the task that begins in row 9 says; “-” stands for nothing. */
const ofTask =
  (what: string, got: (task: Task) => string, kind: Kind = 'fields'): Judge =>
  (check, words) => {
    const [, row = '', wanted = ''] = /^(\d+)\s*(.*)$/.exec(words) ?? [];
    const task = tasksOf(check).find((one) => one.row === Number(row) - 1);
    return task
      ? same(kind, `${what} of row ${row}`, got(task) || '-', wanted || '-')
      : { kind, right: 0, of: 1, wrong: `${what}: no task in row ${row}` };
  };

const count =
  (kind: Kind, key: 'tasks' | 'groups', n: (words: string) => string): Judge =>
  (check, words) =>
    same(kind, key, String(annexesOf(check).reduce((sum, annex) => sum + annex.counts[key], 0)), n(words));

function due(task: Task): string {
  const reading = task.deadline.value;
  if (!reading.ok || reading.assumed.includes('ask')) return '';
  const day = dueOf(reading.deadline, DEFAULT_SETTINGS.policy, calendarOf(DEFAULT_SETTINGS.holidays));
  return day ? toIso(day) : '';
}

const unitsOf = (readings: readonly UnitReading[], helping: boolean): string =>
  readings
    .filter((reading) => (reading.role === 'coordinating') === helping)
    .map((reading) => ('unit' in reading ? reading.unit : `?${reading.text}`))
    .join('; ');

const helpers = (task: Task): string =>
  [
    unitsOf(task.lead.value, true),
    task.coordinating.value.map((one) => ('unit' in one ? one.unit : `?${one.text}`)).join('; '),
  ]
    .filter((names) => names !== '')
    .join('; ');

/** Names of the values that were taken from elsewhere and say so. */
const guessed = (task: Task): string =>
  (['lead', 'coordinating', 'deadline', 'output'] as const)
    .filter((field) => task[field].assumed !== undefined)
    .join(' ');

/** The columns of the first annex; “*” is any meaning, “!lead” any but that one. */
function fields(check: AnnexCheck, words: string): Verdict {
  const wanted = words.split(' ');
  const got = (annexesOf(check)[0]?.place.header.columns ?? []).map((column) => column.field);
  const fits = (field: string, i: number): boolean =>
    field === '*' || (field.startsWith('!') ? field !== `!${got[i]}` : field === got[i]);
  const right = wanted.filter(fits).length;
  const of = wanted.length;
  return right === of && got.length === of
    ? { kind: 'columns', right, of }
    : { kind: 'columns', right: Math.min(right, of - 1), of, wrong: `fields: ${got.join(' ')}, not ${words}` };
}

/** “1 9 10”: the first annex has its header in rows 9 to 10. */
function header(check: AnnexCheck, words: string): Verdict {
  const [annex = '', top = '', bottom = ''] = words.split(' ');
  const range = annexesOf(check)[Number(annex) - 1]?.place.header.range;
  const got = range ? `${range.top + 1} ${range.bottom + 1}` : 'none';
  return same('header rows', `header of annex ${annex}`, got, `${top} ${bottom}`);
}

function plan(check: AnnexCheck, words: string): Verdict {
  const facts = annexesOf(check)[0]?.plan;
  const got = `number=${facts?.number ?? '-'} issued=${facts?.issued ? toIso(facts.issued) : '-'}`;
  return same('fields', 'plan', got, words);
}

/** A place a person can choose from is offered, though nothing is read. */
function offered(check: AnnexCheck): Verdict {
  const places = check.located || check.location.found ? 0 : check.location.candidates.length;
  return same('found', 'offered places', places > 0 ? 'some' : 'none', 'some');
}

const JUDGES: Record<string, Judge> = {
  none: (check) => same('found', 'annexes', String(annexesOf(check).length), '0'),
  offered,
  annexes: (check, words) => same('found', 'annexes', String(annexesOf(check).length), words),
  missing: (check, words) =>
    same(
      'found',
      'missing',
      annexesOf(check)
        .flatMap((annex) => annex.place.missing ?? [])
        .join(' '),
      words,
    ),
  header,
  plan,
  fields,
  tasks: count('task counts', 'tasks', (words) => words.split(' ')[0]!),
  groups: count('group counts', 'groups', (words) => words.split(' ')[2] ?? '0'),
  group: ofTask('group', (task) => task.group.join(' > ')),
  content: ofTask('content', (task) => flat(task.content.text)),
  lead: ofTask('lead', (task) => flat(task.lead.text)),
  coordinating: ofTask('coordinating', (task) => flat(task.coordinating.text)),
  deadline: ofTask('deadline', (task) => flat(task.deadline.text)),
  output: ofTask('output', (task) => flat(task.output.text)),
  due: ofTask('due', due),
  units: ofTask('units', (task) => unitsOf(task.lead.value, false)),
  helpers: ofTask('helpers', helpers),
  guessed: ofTask('guessed', guessed, 'guesses shown'),
};

/** All expectations of a sheet, one verdict each; an expectation nobody knows is an error. */
export function judgeUnseen({ fixture, expects }: UnseenSheet): Verdict[] {
  const check = checkAnnex(fixture.grid, fixture.settings, fixture.asOf);
  return expects
    .flatMap(([name, words]) =>
      name === 'tasks' ? [[name, words] as const, ['groups', words] as const] : [[name, words] as const],
    )
    .map(([name, words]) => {
      const judge = JUDGES[name];
      if (!judge) throw new Error(`unknown expectation: # ${name}`);
      return judge(check, words);
    });
}
