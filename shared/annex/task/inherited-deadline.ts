// A deadline that is written once, on the heading above, holds for the tasks below that have none.
import { pattern } from '../../lexicon/pattern.js';
import { flatten } from '../../text/fold.js';
import { withOrigin } from './assumed-words.js';
import type { HeadingContext } from './heading-context.js';
import { deadlineIn } from './heading-says.js';
import type { Task } from '../types.js';

type Deadline = Task['deadline'];

/** Stands for the row of a title above the table. */
const TITLE = -1;

/** Nothing but perhaps a dash stands there. */
export const isOpenDeadline = ({ deadline: { text, value } }: Task): boolean =>
  text === '' || (!value.ok && value.reason === 'blank') || text.trim() === '';

/**
 * The deadline for tasks without one: what the innermost heading says in the deadline's column or in its words
 * (“Nhiệm vụ hoàn thành trong Quý II/2026”); in a table without that column also what its title says (“Nhiệm vụ tháng 8/2026”).
 * A common task gets none: its children carry theirs.
 */
export function inheritedDeadline(
  sheet: HeadingContext,
  tasks: readonly Task[],
  headings: readonly (readonly number[])[],
): (i: number) => Deadline | undefined {
  let parents: ReadonlySet<number | undefined> | undefined;
  const known = new Map<number, Deadline | undefined>();
  const ofHeading = (row: number): Deadline | undefined => {
    if (!known.has(row)) known.set(row, row === TITLE ? titleDeadline(sheet) : headingDeadline(sheet, row));
    return known.get(row);
  };
  return (i) => {
    const found = nearest(headings[i]!, ofHeading) ?? (sheet.columns.deadline ? undefined : ofHeading(TITLE));
    if (!found) return undefined;
    parents ??= new Set(tasks.map(({ parent }) => parent));
    return parents.has(tasks[i]!.row) ? undefined : found;
  };
}

/** What the innermost heading says that says anything. */
export function nearest<T>(headings: readonly number[], said: (row: number) => T | undefined): T | undefined {
  for (let j = headings.length - 1; j >= 0; j--) {
    const value = said(headings[j]!);
    if (value !== undefined) return value;
  }
  return undefined;
}

function headingDeadline(sheet: HeadingContext, row: number): Deadline | undefined {
  const { view, columns, deadline } = sheet;
  const { line, title, at } = sheet.heading(row);
  const column = columns.deadline?.[0];
  if (line && line.deadline !== '' && column !== undefined) {
    const cell = view.shown(row, column);
    const value = deadline(cell);
    if (value.ok) return { value, text: cell.text, at: view.address(row, column), assumed: 'group' };
  }
  const said = deadlineIn(title, sheet.period);
  return said && { value: said.reading, text: withOrigin(said.text, 'group'), at, assumed: 'group' };
}

function titleDeadline({ titles, period }: HeadingContext): Deadline | undefined {
  for (const { title, at } of titles) {
    const said = deadlineIn(title, period);
    // “Ngày 12/02/2026” under a title is the day it was written.
    const { deadline } = said?.reading ?? {};
    if (
      deadline?.kind === 'by' &&
      deadline.grain === 'day' &&
      !pattern(String.raw`\b{time:inherits}\b`).test(flatten(title))
    )
      continue;
    if (said) return { value: said.reading, text: withOrigin(said.text, 'title'), at, assumed: 'title' };
  }
  return undefined;
}
