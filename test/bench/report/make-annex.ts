// Tasks and annexes made from a few words, for tests and benches of status and report.
import type { Annex, PlanFacts, Progress, Stage, Task } from '../../../shared/annex/types.js';
import { parseIso, type CivilDate, type Grain } from '../../../shared/calendar/civil-date.js';
import type { Deadline, DeadlineReading } from '../../../shared/deadline/types.js';
import type { UnitReading } from '../../../shared/unit/types.js';

export const day = (iso: string): CivilDate => {
  const read = parseIso(iso);
  if (!read) throw new Error(`not a day: ${iso}`);
  return read;
};

export interface TaskWords {
  readonly row?: number;
  readonly sheet?: string;
  readonly id?: string;
  readonly ordinal?: string;
  readonly content?: string;
  readonly group?: readonly string[];
  /** Certain unit names; a name that begins with “?” is one the directory does not know. */
  readonly lead?: readonly string[];
  readonly deadline?: Deadline | DeadlineReading;
  readonly deadlineText?: string;
  readonly stage?: Stage;
  readonly stageText?: string;
  readonly percent?: number;
  readonly completed?: string;
  readonly updated?: string;
  readonly extendedTo?: string;
  readonly paper?: string;
  readonly proposal?: string;
  readonly result?: string;
}

export const by = (iso: string, grain: Grain = 'day'): Deadline => ({
  kind: 'by',
  date: day(iso),
  grain,
  bound: 'through',
});

export const read = (deadline: Deadline): DeadlineReading => ({
  ok: true,
  deadline,
  phrase: 'made',
  span: { start: 0, end: 0 },
  assumed: [],
});

const unitReading = (name: string): UnitReading =>
  name.startsWith('?')
    ? { text: name.slice(1), span: { start: 0, end: name.length - 1 }, match: 'unknown' }
    : { text: name, span: { start: 0, end: name.length }, match: 'known', unit: name, by: 'name' };

export function makeTask(words: TaskWords = {}): Task {
  const row = words.row ?? 5;
  const sheet = words.sheet ?? 'Phụ lục';
  const at = (column: number) => ({ sheet, row, column });
  const sourced = <T>(value: T, column: number, text = '') => ({ value, text, at: at(column) });
  const { deadline = by('2026-11-30'), lead = ['Văn phòng HĐND và UBND'] } = words;
  const date = (iso: string | undefined, column: number) => (iso ? sourced(day(iso), column, iso) : undefined);
  const progress: Progress = Object.fromEntries(
    Object.entries({
      stage: words.stage && sourced(words.stage, 6, words.stageText),
      percent: words.percent === undefined ? undefined : sourced(words.percent, 7),
      completed: date(words.completed, 8),
      updated: date(words.updated, 9),
      extendedTo: date(words.extendedTo, 10),
      extensionPaper: words.paper === undefined ? undefined : sourced(words.paper, 11, words.paper),
      proposal: words.proposal === undefined ? undefined : sourced(words.proposal, 12, words.proposal),
      result: words.result === undefined ? undefined : sourced(words.result, 13, words.result),
    }).filter(([, value]) => value !== undefined),
  );
  return {
    row,
    rows: { top: row, left: 0, bottom: row, right: 13 },
    ...(words.id === undefined ? {} : { id: words.id }),
    ordinal: sourced(words.ordinal ?? String(row - 4), 0),
    group: words.group ?? [],
    content: sourced(words.content ?? `Việc của dòng ${row + 1}`, 1),
    lead: sourced(lead.map(unitReading), 2, lead.join('; ')),
    coordinating: sourced([], 3),
    deadline: sourced('ok' in deadline ? deadline : read(deadline), 4, words.deadlineText ?? ''),
    output: sourced('Báo cáo', 5),
    progress,
  };
}

export function makeAnnex(tasks: readonly Task[], plan: PlanFacts = {}, sheet = 'Phụ lục'): Annex {
  const range = { top: 4, left: 0, bottom: 4, right: 13 };
  return {
    sheet,
    place: { header: { range, columns: [] }, body: { ...range, top: 5, bottom: 5 + tasks.length } },
    plan,
    tasks,
    groups: [],
    counts: { rows: tasks.length, groups: 0, tasks: tasks.length },
  };
}
