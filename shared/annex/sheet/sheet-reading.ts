// All annexes of a sheet, read from the start or again after some cells changed.
import type { Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import { settingsForSheet } from '../../unit/index.js';
import { changedRows } from './changed-rows.js';
import { locateIn, type Located } from '../header/locate.js';
import { beginReading, type AnnexReading } from '../read.js';
import { rereadAnnex } from '../reread.js';
import { viewAgain, viewSheet, type SheetView } from './sheet-view.js';
import { locateAgain } from '../header/still-located.js';

export interface SheetReading {
  readonly view: SheetView;
  /** As they hold for this sheet. */
  readonly settings: Settings;
  readonly located: Located;
  /** One per place, in the order of the sheet; none where no annex was found. */
  readonly annexes: readonly AnnexReading[];
  /** What stands for the sheet when its office is told: later grids with the same head share the object. */
  readonly head: Grid;
}

/** Whose sheet it is shows in its first rows: `settingsForSheet` asks for no more than these. */
export const HEAD_ROWS = 300;

const headOf = (grid: Grid): Grid => ({ ...grid, rows: grid.rows.slice(0, HEAD_ROWS) });

/** Finds and reads the annexes of a sheet. Never throws. */
export function readSheet(grid: Grid, given: Settings): SheetReading {
  const head = headOf(grid);
  const settings = settingsForSheet(given, head);
  const view = viewSheet(grid);
  const located = locateIn(view, settings);
  const places = located.location.found ? located.location.places : [];
  return { view, settings, located, head, annexes: places.map((place) => beginReading(view, place, settings)) };
}

/**
 * The same as `readSheet` for a grid that differs from the one read before in a few cells: annexes and tasks that did not
 * change are the same objects. undefined where the change is of another kind (size, merges, header, plan, place of the
 * tables, whose office it is): then the sheet is to be read from the start. `given` are the settings it was read with; `rows`
 * of the answer are those that differ.
 */
export function rereadSheet(
  before: SheetReading,
  grid: Grid,
  given: Settings,
): { reading: SheetReading; rows: readonly number[] } | undefined {
  const rows = changedRows(before.view.grid, grid);
  const view = rows && viewAgain(grid, before.view);
  if (!rows || !view) return undefined;
  const head = rows.some((row) => row < HEAD_ROWS) ? headOf(grid) : before.head;
  if (settingsForSheet(given, head) !== before.settings) return undefined;
  const located = locateAgain(before.located, before.view, view, rows, before.settings);
  if (!located) return undefined;
  const annexes = before.annexes.map((reading) => {
    const { top, bottom } = reading.frame.place.body;
    const own = rows.filter((row) => top <= row && row <= bottom);
    return own.length > 0 ? rereadAnnex(reading, view, own) : reading;
  });
  return { reading: { ...before, view, located, head, annexes }, rows };
}
