import Ajv from 'ajv';
import * as z from 'zod';
import { locateAnnex } from '../../../shared/annex/header/locate.js';
import { readAnnex } from '../../../shared/annex/read.js';
import { checkAnnex } from '../../../shared/office/check-sheet.js';
import type { Grid } from '../../../shared/grid/grid.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings/settings.js';
import { RULES } from '../../../shared/validation/rules/index.js';
import { validate } from '../../../shared/validation/engine/validate.js';
import { makeRows } from './make-rows.js';
import { measureOneCell, type CellFigure } from './one-cell.js';

const asOf = { year: 2026, month: 8, day: 3 };
/** An office that has said who it is. */
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  office: { ...DEFAULT_SETTINGS.office, name: 'UBND phường An Bình', place: 'An Bình' },
  ends: { year: 2026, month: 12, day: 31 },
};

/** The median of several timed runs, after one that warms up. */
function timed(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

const FIELDS = ['no', 'task', 'lead', 'help', 'due', 'output', 'status', 'percent', 'result', 'difficulty'] as const;

function asObjects(grid: Grid): Record<string, string>[] {
  return grid.rows.slice(4).map((cells) => Object.fromEntries(FIELDS.map((field, i) => [field, cells[i]?.text ?? ''])));
}

function peers(grid: Grid): { ajv: number; zod: number } {
  const objects = asObjects(grid);
  const properties = Object.fromEntries(FIELDS.map((field) => [field, { type: 'string' }]));
  const schema = { type: 'array', items: { type: 'object', properties, required: [...FIELDS] } };
  const check = new Ajv.default().compile(schema);
  const shape = z.array(z.object(Object.fromEntries(FIELDS.map((field) => [field, z.string()]))));
  if (!check(objects) || !shape.safeParse(objects).success)
    throw new Error('the peers refuse the rows they are to accept');
  return { ajv: timed(9, () => void check(objects)), zod: timed(9, () => void shape.safeParse(objects)) };
}

function placeOf(grid: Grid) {
  const location = locateAnnex(grid, settings);
  if (!location.found) throw new Error(`the made annex is not found: ${location.reason}`);
  return location.places[0]!;
}

export interface ValidationFigures {
  readonly tasks: number;
  readonly issues: number;
  /** The whole hall: locate, read, validate, judge, marks. */
  readonly hall: number;
  readonly locate: number;
  readonly read: number;
  readonly rules: number;
  readonly ajv: number;
  readonly zod: number;
  /** One changed cell in the middle of the sheet, and one among the first rows, whose columns are told by. */
  readonly cells: readonly CellFigure[];
}

/** Measures a made annex of so many tasks; all times in milliseconds. */
export function measureValidation(tasks: number, runs = 7): ValidationFigures {
  const grid = makeRows(tasks);
  const place = placeOf(grid);
  const annex = readAnnex(grid, place, settings);
  return {
    tasks: annex.tasks.length,
    issues: validate(annex, grid, settings, asOf, RULES).length,
    hall: timed(runs, () => void checkAnnex(makeRowsOnce(grid), settings, asOf)),
    locate: timed(runs, () => void locateAnnex(makeRowsOnce(grid), settings)),
    read: timed(runs, () => void readAnnex(makeRowsOnce(grid), place, settings)),
    rules: timed(
      runs,
      () => void validate({ ...annex, tasks: annex.tasks.map((task) => ({ ...task })) }, grid, settings, asOf, RULES),
    ),
    ...peers(grid),
    cells: [Math.floor(grid.rows.length / 2), 30].flatMap((row) => measureOneCell(grid, settings, asOf, row)),
  };
}

/** The same rows as a new object: nothing remembered for the old grid helps. */
const makeRowsOnce = (grid: Grid): Grid => ({ ...grid, rows: [...grid.rows] });
