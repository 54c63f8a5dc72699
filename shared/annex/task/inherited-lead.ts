// A lead that is written once, on the heading above, holds for the tasks below that name none.
import { pattern } from '../../lexicon/pattern.js';
import type { Address } from '../../grid/grid.js';
import type { UnitReading } from '../../unit/index.js';
import { leadIn } from './heading-says.js';
import { nearest } from './inherited-deadline.js';
import type { Heading, HeadingContext } from './heading-context.js';
import { isBlank } from '../sheet/sheet-view.js';
import type { Assumed, Sourced, Task } from '../types.js';

type Lead = Sourced<readonly UnitReading[]>;

/** The task names no lead of its own. */
export const isOpenLead = ({ lead: { text } }: Task): boolean => text === '' || text.trim() === '';

/**
 * The lead for tasks that name none, with the address where it stands. A heading that says “… chủ trì” fills every gap
 * below it. One that only carries a unit (in the lead's column, or as its title in a table without one) does so where no task
 * under it names its own: a single gap among named leads stays a gap. A common task lends nothing: it leads itself only.
 * `headings[i]` are the rows of the group headings above tasks[i], outermost first.
 */
export function inheritedLead(
  sheet: HeadingContext,
  tasks: readonly Task[],
  headings: readonly (readonly number[])[],
): (i: number) => Lead | undefined {
  let named: Set<number> | undefined;
  const namedUnder = (): Set<number> => {
    const rows = new Set<number>();
    tasks.forEach((task, i) => {
      if (!isOpenLead(task)) headings[i]!.forEach((row) => rows.add(row));
    });
    return rows;
  };
  const known = new Map<number, Lead | undefined>();
  const ofHeading = (row: number): Lead | undefined => {
    if (!known.has(row)) known.set(row, headingLead(sheet, sheet.heading(row), !(named ??= namedUnder()).has(row)));
    return known.get(row);
  };
  return (i) => {
    return nearest(headings[i]!, ofHeading) ?? (sheet.columns.lead ? undefined : titleLead(sheet));
  };
}

/** What the heading says in the lead's column, else in its own words. `whole`: no task under it names its own lead. */
function headingLead(
  { view, columns, units }: HeadingContext,
  { row, title, line, at }: Heading,
  whole: boolean,
): Lead | undefined {
  for (const column of whole && line && line.lead !== '' ? (columns.lead ?? []) : []) {
    const cell = view.shown(row, column);
    const place = view.address(row, column);
    if (!isBlank(cell) && place.column === column)
      return { value: units(cell.text), text: cell.text, at: place, assumed: 'group' };
  }
  // Beside a column of leads a heading that is a unit's name may be the subject of its tasks only.
  return sourcedLead('group', leadIn(title, units, whole && !columns.lead), at);
}

const NAMES_OWNER = pattern(String.raw`(?:^|\s){=roles:owner-said}\s`, 'iu');

/** The line right above the header: “2. Công an xã”, “Nhiệm vụ giao Phòng Kinh tế”. A name alone may be the letterhead. */
function titleLead({ titles, units }: HeadingContext): Lead | undefined {
  const first = titles[0];
  if (!first) return undefined;
  return sourcedLead(
    'title',
    leadIn(first.title, units, first.numbered || NAMES_OWNER.test(first.title.normalize('NFC'))),
    first.at,
  );
}

function sourcedLead(
  assumed: Assumed,
  said: { readonly text: string; readonly value: readonly UnitReading[] } | undefined,
  at: Address,
): Lead | undefined {
  return said && { value: said.value, text: said.text, at, assumed };
}
