// For tests: a sheet written as lines of cells divided by ' | ', checked by the whole walk.
import { locateAnnex } from '../annex/header/locate.js';
import { readAnnex } from '../annex/read.js';
import type { Annex } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { Grid } from '../grid/grid.js';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.js';
import { EXAMPLE_PLAN, exampleCell, exampleSettings } from './engine/example-sheet.js';
import { RULES } from './rules/index.js';
import type { Issue } from './types.js';
import { validate } from './engine/validate.js';

export const gridOf = (lines: readonly string[], sheet = 'Phụ lục'): Grid => ({
  sheet,
  rows: lines.map((line) =>
    line.split('|').map((words) => exampleCell(words.replace(/^ | $/g, '').replace(/⏎/g, '\n'))),
  ),
  merges: [],
});

export function annexOf(grid: Grid, settings: Settings): Annex {
  const location = locateAnnex(grid, settings);
  if (!location.found) throw new Error(`no annex: ${location.reason}`);
  return readAnnex(grid, location.places[0]!, settings);
}

export interface Checked {
  readonly grid: Grid;
  readonly annex: Annex;
  readonly issues: readonly Issue[];
  /** rule@cell of every issue, in order. */
  readonly said: readonly string[];
}

/** Checks a sheet under the plan of the examples. */
export function checkSheet(
  lines: readonly string[],
  settings: Settings = exampleSettings(DEFAULT_SETTINGS),
  asOf: CivilDate = EXAMPLE_PLAN.asOf,
): Checked {
  const grid = gridOf(lines);
  const annex = annexOf(grid, settings);
  const issues = validate(annex, grid, settings, asOf, RULES);
  return {
    grid,
    annex,
    issues,
    said: issues.map(({ rule, at }) => `${rule}@${String.fromCharCode(65 + at.column)}${at.row + 1}`),
  };
}
