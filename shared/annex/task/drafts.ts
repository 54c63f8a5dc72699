// From lines with roles to the rows of each task, under its groups and its parent. No cell is read for it but those of
// the column that names groups.
import type { Role } from '../body/roles.js';
import type { Line } from '../body/lines.js';
import type { GroupColumn } from '../body/group-column.js';
import { GroupPath, pathName, type OpenGroup } from '../body/group-path.js';
import type { Ordinal } from '../body/ordinal.js';
import { ParentTrail } from '../body/parent-trail.js';
import type { Group } from '../types.js';

/** Where a task stands, before its cells are read. */
export interface Draft {
  /** Its first row. */
  readonly row: number;
  readonly ordinal: Ordinal | undefined;
  /** The row its ordinal stands in, where that is not the first. */
  readonly ordinalRow: number | undefined;
  readonly rows: number[];
  readonly group: readonly string[];
  /** Rows of the group headings above, outermost first. */
  readonly headings: readonly number[];
  /** Row of the parent task. */
  readonly parent: number | undefined;
}

/** Walks the lines from top to bottom. */
export function draftTasks({ lines, roles }: Walked, column: GroupColumn): { drafts: Draft[]; groups: Group[] } {
  const path = new GroupPath();
  const trail = new ParentTrail();
  const drafts: Draft[] = [];
  const groups: Group[] = [];
  let open: Draft | undefined;
  let heads: readonly OpenGroup[] = [];
  let own: readonly string[] = [];
  let names: readonly string[] = [];
  let headings: readonly number[] = [];
  lines.forEach((line, i) => {
    const role = roles[i];
    if (role === 'group') {
      const next = lines.slice(i + 1, i + 8).find((other) => other.kind === 'line');
      const group = path.enter(line, next);
      column.reset();
      groups.push(publicGroup(group));
      open = undefined;
    } else if (role === 'task') {
      const above = path.above(line);
      const said = column.at(line.row);
      if (!sameList(above, heads) || !sameList(said, own)) {
        [heads, own, headings] = [[...above], said, above.map((head) => head.row)];
        const fresh = [...heads.map(pathName), ...own];
        names = sameList(fresh, names) ? names : fresh;
      }
      const { row, ordinal, ordinalRow } = line;
      open = { row, ordinal, ordinalRow, rows: [row], group: names, headings, parent: trail.parentOf(line, names) };
      drafts.push(open);
    } else if (role === 'continued' && open) {
      open.rows.push(line.row);
    } else if (role === 'continued' && roles[i - 1] === 'group') {
      const whole = path.goOn(line);
      if (whole) groups[groups.length - 1] = publicGroup(whole);
    }
  });
  return { drafts, groups };
}

const publicGroup = ({ row, ordinal, title, level }: OpenGroup): Group => ({ row, ordinal, title, level });

/**
 * Whether walking these lines gives the drafts that walking others gave, but for the ordinals of tasks that count 1, 2, 3.
 * A heading counts with its words; of any other line only its role, its ordinal and its code, because nothing else of it is
 * asked for on the walk, and of a plain number only that it is one.
 */
export function walkAlike(before: Walked, after: Walked): boolean {
  let numbersTold: boolean | undefined;
  for (let i = 0; i < after.lines.length; i++) {
    if (after.roles[i] !== before.roles[i]) return false;
    const [was, is] = [before.lines[i]!, after.lines[i]!];
    if (was === is) continue;
    const heading = after.roles[i] === 'group' || (after.roles[i] === 'continued' && after.roles[i - 1] === 'group');
    if (heading || was.kind !== is.kind || was.code !== is.code || was.ordinalRow !== is.ordinalRow) return false;
    if (sameOrdinal(was.ordinal, is.ordinal)) continue;
    if (was.ordinal?.style !== 'number' || is.ordinal?.style !== 'number') return false;
    if ((numbersTold ??= tellsByNumber(after))) return false;
  }
  return true;
}

/** Whether which number stands before a task may say under what it stands: 1 above 1.1, 3 after the heading 2. */
const tellsByNumber = ({ lines, roles }: Walked): boolean =>
  lines.some(({ ordinal }, i) => ordinal?.style === 'dotted' || (ordinal?.style === 'number' && roles[i] !== 'task'));

export interface Walked {
  readonly lines: readonly Line[];
  readonly roles: readonly Role[];
}

const sameOrdinal = (a: Ordinal | undefined, b: Ordinal | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.style === b.style &&
    a.text === b.text &&
    a.number === b.number &&
    a.depth === b.depth);

/** The places of the drafts that have one of the rows, in order. */
export function draftsWith(drafts: readonly Draft[], rows: ReadonlySet<number>): number[] {
  const places = new Set<number>();
  for (const row of rows) {
    let [low, high] = [0, drafts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (drafts[middle]!.row <= row) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && drafts[low - 1]!.rows.includes(row)) places.add(low - 1);
  }
  return [...places].sort((a, b) => a - b);
}

/** Both drafts read the same task out of rows that are as they were. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return (
    a === b ||
    (a.row === b.row &&
      a.ordinalRow === b.ordinalRow &&
      a.parent === b.parent &&
      sameOrdinal(a.ordinal, b.ordinal) &&
      sameList(a.group, b.group) &&
      sameList(a.rows, b.rows))
  );
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
