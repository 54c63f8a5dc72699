// Before a mend is offered it is made on a copy of the sheet, read again by the real reader and compared: only what its
// label says may have changed. Mends of one rule are tried together; where that fails they are halved until the bad ones
// are found, so that a sheet with a thousand good mends is read again once a rule.
import { readSheet, rereadSheet, type SheetReading } from '../annex/index.js';
import { formatDay } from '../calendar/civil-date.js';
import type { Address, Cell, Grid } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';
import { goTo } from '../validation/index.js';
import type { CellChange, CellValue, Issue, Mend } from '../validation/types.js';
import { changedFacts, factsOf } from './mend-facts.js';

/** Rows read again for the proofs of one check: a sheet of findings costs no more than this, what is not proven is not offered. */
const MOST_ROWS = 600_000;

/** What was proven in this check. */
type Proofs = WeakMap<Mend, boolean>;

interface Tried {
  readonly issue: Issue;
  readonly mend: Mend;
}

export const cellKey = ({ row, column }: Address): string => `${row} ${column}`;

/** What the cell holds after a host wrote the value. */
function written(after: CellValue): Cell {
  if (after.kind === 'blank') return { kind: 'blank', text: '' };
  if (after.kind === 'date')
    return { kind: 'date', text: formatDay(after.value), value: after.value, format: 'd/m/yyyy' };
  return after.number === undefined
    ? { kind: 'text', text: after.text }
    : { kind: 'number', text: after.text, value: after.number };
}

/** The sheet as it would be; the rows that do not change are the same objects. */
export function gridAfter(grid: Grid, changes: readonly CellChange[]): Grid {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.at.row, [...(byRow.get(change.at.row) ?? []), change]);
  const rows = grid.rows.map((row, r) => {
    const own = byRow.get(r);
    if (!own) return row;
    const cells = [...row];
    for (const { at, after } of own) cells[at.column] = written(after);
    return cells;
  });
  const changed = new Set(changes.map(({ at }) => cellKey(at)));
  const legacy = grid.legacy?.filter((cell) => !changed.has(`${cell.row} ${cell.column}`));
  return { ...grid, rows, ...(legacy ? { legacy } : {}) };
}

/** Leaves out the mends that would change more than they say. Depends on nothing but the sheet as it is. */
export function withProvenMends(issues: readonly Issue[], reading: SheetReading, given: Settings): readonly Issue[] {
  const proofs: Proofs = new WeakMap();
  const { grid } = reading.view;
  const open = issues.flatMap((issue) =>
    issue.at.sheet === grid.sheet
      ? issue.mends.filter((mend) => mend.changes.length > 0 && !proofs.has(mend)).map((mend) => ({ issue, mend }))
      : [],
  );
  if (open.length > 0) {
    const before = factsOf(reading);
    let rows = 0;
    const holds = (batch: readonly Tried[]): boolean => {
      rows += grid.rows.length;
      const changes = batch.flatMap(({ mend }) => mend.changes);
      const now = gridAfter(grid, changes);
      const after = rereadSheet(reading, now, given)?.reading ?? readSheet(now, given);
      return changedFacts(before, factsOf(after), batch, reading);
    };
    const prove = (batch: readonly Tried[]): void => {
      const good = rows < MOST_ROWS && holds(batch);
      if (good || batch.length === 1 || rows >= MOST_ROWS) {
        for (const { mend } of batch) proofs.set(mend, good);
        return;
      }
      const middle = batch.length >> 1;
      prove(batch.slice(0, middle));
      prove(batch.slice(middle));
    };
    for (const batch of batches(open)) prove(batch);
  }
  return issues.map((issue) => offered(issue, issues, proofs));
}

/** Mends of one rule that write no cell twice. */
function batches(open: readonly Tried[]): readonly (readonly Tried[])[] {
  const made: { readonly key: string; readonly cells: Set<string>; readonly tried: Tried[] }[] = [];
  const last = new Map<string, (typeof made)[number][]>();
  for (const one of open) {
    const key = `${one.issue.rule} ${one.mend.safe}`;
    const cells = one.mend.changes.map(({ at }) => cellKey(at));
    const own = last.get(key) ?? [];
    let batch = own.slice(-4).find((other) => !cells.some((cell) => other.cells.has(cell)));
    if (!batch) {
      batch = { key, cells: new Set(), tried: [] };
      made.push(batch);
      last.set(key, [...own, batch]);
    }
    for (const cell of cells) batch.cells.add(cell);
    batch.tried.push(one);
  }
  return made.map(({ tried }) => tried);
}

function offered(issue: Issue, all: readonly Issue[], proofs: Proofs): Issue {
  const bad = (mend: Mend): boolean =>
    mend.changes.length > 0
      ? proofs.get(mend) === false
      : mend.whole === true &&
        all.some(({ rule, mends }) =>
          mends.some(
            (one) =>
              one.whole && one.label === mend.label && proofs.get(one) === false && (rule === issue.rule || mend.whole),
          ),
        );
  if (!issue.mends.some(bad)) return issue;
  const mends = issue.mends.filter((mend) => !bad(mend));
  return { ...issue, mends: mends.length > 0 ? mends : [goTo(issue)] };
}
