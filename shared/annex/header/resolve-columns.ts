// Headings that could mean two things are decided by what stands beside them and below them.
import { pattern } from '../../lexicon/pattern.js';
import { fold } from '../../text/fold.js';
import type { ColumnProfile } from './column-profile.js';
import type { HeadingCell } from './block.js';
import { bothRoles, chair, headOfUnit, namedPerson, personOfUnit, plainUnit, workOfUnit } from './resolve-leads.js';
import { allows, known, others, set, type Resolved, type Step, type Table } from './resolve-step.js';

export type { Resolved } from './resolve-step.js';

/** Settles ambiguous headings of one header. Profiles may be empty: then only the headings beside decide. */
export function resolveColumns(
  cells: readonly HeadingCell[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): Resolved[] {
  const table: Table = { cells: cells.map((cell) => ({ ...cell })), profiles };
  for (const step of STEPS)
    table.cells.forEach((cell, i) => (table.cells[i] = step(cell, table, profiles.get(cell.column))));
  return table.cells;
}

/** “Tiến độ”: a deadline in some tables, how far the work is in others. */
const pace: Step = (cell, table, profile) => {
  if (!allows(cell, 'progress', 'deadline')) return cell;
  const rival = others(table, cell, 'deadline', 0.55);
  const clear = rival.some((other) => other.couldBe === undefined);
  if (known(profile)) {
    const working = Math.max(profile.percent, profile.status);
    if (working > profile.deadline && working >= 0.3) return set(cell, 'progress');
    if (profile.deadline >= 0.4 && !clear) return set(cell, 'deadline');
    if (profile.deadline >= 0.4) return set(cell, 'progress', ['deadline']);
  }
  if (clear) return set(cell, 'progress');
  if (cell.field === 'deadline') return set(cell, 'deadline');
  return rival.length > 0 && table.cells.some((c) => c.field === 'status' || c.field === 'start')
    ? set(cell, 'deadline', ['progress'])
    : set(cell, rival.length > 0 ? 'progress' : 'deadline', [rival.length > 0 ? 'deadline' : 'progress']);
};

/** “Thời gian hoàn thành”, “Ngày hoàn thành”, “Hoàn thành”: the deadline, or the day it was done, or a tick. */
const finished: Step = (cell, table, profile) => {
  if (!allows(cell, 'deadline', 'completed')) return cell;
  const rival = others(table, cell, 'deadline', 0.65);
  const strongRival = rival.some((other) => other.couldBe === undefined || !other.couldBe.includes('completed'));
  const received = others(table, cell, 'start', 0.7).length > 0;
  if (known(profile)) {
    if (profile.status >= 0.4 && profile.status > profile.deadline) return set(cell, 'status');
    if (profile.percent >= 0.5 && profile.deadline < 0.3) return set(cell, 'progress');
    if (strongRival) return set(cell, 'completed');
    if (profile.deadline >= 0.4) return set(cell, 'deadline');
  }
  if (cell.field === 'status') return set(cell, 'status');
  if (strongRival) return set(cell, 'completed', received ? undefined : ['deadline']);
  return set(cell, 'deadline', cell.field === 'completed' ? ['completed'] : undefined);
};

/** “Kết quả”: what is to be handed over, or what the unit reports. */
const outcome: Step = (cell, table, profile) => {
  if (!allows(cell, 'output', 'result') || cell.couldBe === undefined) return cell;
  if (others(table, cell, 'output', 0.8).some((other) => other.couldBe === undefined)) return set(cell, 'result');
  if (reportedBeside(cell, table)) return set(cell, 'result');
  // A day of completion says that results are told here, unless another column is plainly the one that tells them.
  const told = table.cells.some(
    (one) => one.column !== cell.column && allows(one, 'output', 'result') && reportedBeside(one, table),
  );
  if (!told && others(table, cell, 'completed', 0.6).length > 0) return set(cell, 'result');
  if (known(profile) && profile.reported >= 0.4) return set(cell, 'result');
  // What is planned reads like what was done (“Hoàn thành việc kết nối”): contents alone never say that work is done.
  if (known(profile) && profile.filled >= profile.rows * 0.3 && cell.field === 'output') return set(cell, 'output');
  return set(cell, cell.field);
};

/** Right after the status, or right before the difficulties, stands what the unit reports. */
const reportedBeside = (cell: Resolved, table: Table): boolean =>
  table.cells.some(
    (other) =>
      (other.column === cell.column - 1 && (other.field === 'status' || other.field === 'progress')) ||
      (other.column === cell.column + 1 && (other.field === 'difficulty' || other.field === 'proposal')),
  );

/** A heading not yet settled over what can only be deadlines: “Tiến độ” over them, “Ngày hoàn thành” over words and no mere days. */
const holdsDeadlines = (cell: Resolved, { profiles }: Table): boolean => {
  const profile = profiles.get(cell.column);
  if (!known(profile) || profile.deadline < 0.4 || profile.deadline < Math.max(profile.percent, profile.status))
    return false;
  return (
    allows(cell, 'progress', 'deadline') || (allows(cell, 'completed', 'deadline') && profile.date < profile.deadline)
  );
};

/** “Tháng” or “Quý” over months or quarters is the deadline where no other column is. */
const plainPeriod: Step = (cell, table, profile) =>
  cell.field === 'other' &&
  pattern(String.raw`^{time:period-alone}$`).test(fold(cell.heading).text.trim()) &&
  others(table, cell, 'deadline', 0.4).length === 0 &&
  known(profile) &&
  profile.deadline >= 0.6
    ? { ...set(cell, 'deadline'), score: 0.8 }
    : cell;

/** Our own tracking column repeats the deadline as a day; alone it is the deadline. */
const dueDay: Step = (cell, table) => {
  if (cell.field !== 'dueDay') return cell;
  const repeats = others(table, cell, 'deadline').length > 0 || table.cells.some((one) => holdsDeadlines(one, table));
  return set(cell, repeats ? 'dueDay' : 'deadline');
};

/** Where no heading says task, one that could mean it does. */
const onlyTask: Step = (cell, table) => {
  if (!cell.couldBe?.includes('task')) return cell;
  const only = table.cells.every((other) => other.field !== 'task');
  // “Chuyên đề” is the task of a programme with deadlines, and a group of anything else.
  if (only && (cell.field !== 'group' || others(table, cell, 'deadline').length > 0)) return set(cell, 'task');
  return cell.field === 'group' || (cell.field === 'other' && cell.score >= 0.5) ? set(cell, cell.field) : cell;
};

/** “Ngày trả lời” beside “Hạn trả lời” is the day it was done. */
const dayOfLimit: Step = (cell, table) => {
  const done = /^ngay (.+)$/.exec(fold(cell.heading).text)?.[1];
  if (cell.field !== 'start' || cell.score >= 0.5 || done === undefined) return cell;
  const limit = others(table, cell, 'deadline').some(({ heading }) => fold(heading).text.endsWith(` ${done}`));
  return limit ? set(cell, 'completed') : cell;
};

/** A plain “Ngày” is the deadline only where no other column is. */
const plainDay: Step = (cell, table, profile) => {
  if (cell.field !== 'start' || !allows(cell, 'deadline')) return cell;
  if (others(table, cell, 'deadline').length > 0) return set(cell, 'start');
  return known(profile) && profile.deadline >= 0.6 ? set(cell, 'deadline') : set(cell, 'start', ['deadline']);
};

/**
 * “Kết quả cần đạt” is what is to be handed over where no other column is; over figures only (“95%”) it is what the
 * work aims at.
 */
const wantedOutput: Step = (cell, table, profile) =>
  cell.field === 'target' &&
  cell.couldBe?.includes('output') === true &&
  others(table, cell, 'output').length === 0 &&
  (!known(profile) || Math.max(profile.percent, profile.ordinal) < 0.5)
    ? set(cell, 'output')
    : cell;

/** Pure days say when somebody last wrote; words say how far the work is. */
const updated: Step = (cell, _table, profile) => {
  if (!allows(cell, 'updated', 'progress') || cell.couldBe === undefined) return cell;
  if (!known(profile)) return set(cell, 'updated', ['progress']);
  return set(cell, profile.date >= 0.6 ? 'updated' : 'progress');
};

const lastWords = ({ heading }: Resolved): string => fold(heading.split(' / ').pop()!).text.trim();

/** Two columns of tasks: the left one names groups when its cells repeat, or when the right one is the more particular. */
const twoTasks: Step = (cell, table, profile) => {
  if (cell.field !== 'task') return cell;
  const right = table.cells.find((other) => other.column > cell.column && other.field === 'task' && other.score >= 0.6);
  const left = table.cells.find((other) => other.column < cell.column && other.field === 'task' && other.score >= 0.6);
  // “Nhiệm vụ | Chỉ tiêu”: what is aimed at is no second task.
  const twin = left ?? right;
  if (
    twin &&
    pattern(String.raw`^{columns:target-said}\b`).test(lastWords(cell)) &&
    !pattern(String.raw`^{columns:target-said}\b`).test(lastWords(twin))
  )
    return set(cell, 'target');
  if (left && pattern(String.raw`^{columns:way-of-doing}\b`).test(lastWords(cell))) return set(cell, 'other');
  if (left && cell.score < 0.6) return set(cell, 'other', ['task']);
  if (!right) return cell;
  const below = table.profiles.get(right.column);
  if (known(profile) && known(below)) {
    return Math.min(profile.filled, profile.distinct) < 0.7 * below.distinct ? set(cell, 'group') : cell;
  }
  const particular = pattern(String.raw`{columns:particular-task}`).test(fold(right.heading).text);
  return particular ? set(cell, 'group') : cell;
};

/** Two deadlines: the plainer word keeps the field (“Thời hạn hoàn thành” beside “Thời gian thực hiện”). */
const twoDeadlines: Step = (cell, table) => {
  if (cell.field !== 'deadline') return cell;
  const stronger = others(table, cell, 'deadline').filter((other) => other.score > cell.score + 0.1);
  if (cell.couldBe?.includes('start'))
    return set(cell, others(table, cell, 'deadline').length > 0 ? 'start' : 'deadline');
  return stronger.length > 0 && cell.score < 0.93 ? set(cell, 'other', ['deadline']) : cell;
};

/** In a calendar the time of day is no deadline. */
const calendarTime: Step = (cell, table, profile) => {
  if (cell.field !== 'deadline') return cell;
  if (known(profile) && profile.clock >= 0.6 && profile.date < 0.3)
    return { ...set(cell, 'other'), foreign: 'meeting' };
  if (cell.score > 0.9) return cell;
  const meeting = table.cells.filter((other) => other.foreign === 'meeting').length;
  return meeting >= 2 ||
    (meeting === 1 && others(table, cell, 'start').length > 0 && others(table, cell, 'lead').length === 0)
    ? set(cell, 'other', ['deadline'])
    : cell;
};

/** Ordinals are never a task, whatever stands above them. */
const noOrdinals: Step = (cell, table, profile) => {
  if (cell.field !== 'task' || !known(profile) || profile.ordinal < 0.8) return cell;
  return set(cell, table.cells.some((other) => other.field === 'index') ? 'other' : 'index');
};

const STEPS: readonly Step[] = [
  noOrdinals,
  onlyTask,
  dueDay,
  twoTasks,
  chair,
  headOfUnit,
  personOfUnit,
  bothRoles,
  calendarTime,
  plainUnit,
  workOfUnit,
  namedPerson,
  finished,
  twoDeadlines,
  pace,
  dayOfLimit,
  plainDay,
  plainPeriod,
  wantedOutput,
  outcome,
  updated,
];
