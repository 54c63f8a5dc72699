import type { Grid, Range } from '../../shared/index.js';
import { serialOf } from './calendar.js';
import type { Meter } from './meter.js';

export interface ModelCell {
  value: string | number | boolean | null;
  format: string;
  /** With its '='. */
  formula?: string;
  error?: string;
  /** What a seeded cell shows; gone as soon as something else is written. */
  shown?: string;
  background?: string;
}

export interface ModelProtection {
  readonly kind: 'SHEET' | 'RANGE';
  readonly range: Range;
  readonly editors: ReadonlySet<string>;
  readonly free: readonly Range[];
}

export interface ModelRule {
  readonly formula?: string;
  readonly ranges: readonly Range[];
  readonly look: Readonly<Record<string, unknown>>;
}

export interface ModelSheet {
  name: string;
  maxRows: number;
  maxColumns: number;
  hidden: boolean;
  cells: (ModelCell | undefined)[][];
  merges: Range[];
  rules: ModelRule[];
  protections: ModelProtection[];
}

export interface ModelBook {
  readonly id: string;
  name: string;
  readonly owner: string;
  zone: string;
  locale: string;
  sheets: ModelSheet[];
  active: { sheet: string; a1: string };
}

/** What every imitated object stands on. */
export interface World {
  readonly book: ModelBook;
  readonly meter: Meter;
}

export const newSheet = (name: string): ModelSheet => ({
  name,
  maxRows: 1000,
  maxColumns: 26,
  hidden: false,
  cells: [],
  merges: [],
  rules: [],
  protections: [],
});

export function cellOf(sheet: ModelSheet, row: number, column: number): ModelCell {
  const cells = (sheet.cells[row] ??= []);
  return (cells[column] ??= { value: null, format: 'General' });
}

export const overlaps = (p: Range, q: Range): boolean =>
  p.top <= q.bottom && q.top <= p.bottom && p.left <= q.right && q.left <= p.right;
export const contains = (outer: Range, inner: Range): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** A grid of the core as a sheet: values, formats, what is shown, merges, protection. */
export function sheetOf(grid: Grid, owner: string): ModelSheet {
  const sheet = newSheet(grid.sheet);
  sheet.maxRows = Math.max(sheet.maxRows, grid.rows.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...grid.rows.map((row) => row.length));
  sheet.hidden = grid.hidden ?? false;
  sheet.merges = [...grid.merges];
  grid.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.kind === 'blank' && cell.formula === undefined) return;
      const target = cellOf(sheet, r, c);
      target.shown = cell.text;
      if (cell.formula !== undefined) target.formula = `=${cell.formula}`;
      if (cell.kind === 'text') target.value = cell.text;
      else if (cell.kind === 'number' || cell.kind === 'boolean') target.value = cell.value;
      else if (cell.kind === 'error') target.error = cell.text;
      else if (cell.kind === 'date') {
        target.value = serialOf(Date.UTC(cell.value.year, cell.value.month - 1, cell.value.day));
        target.format = cell.format ?? 'd/m/yyyy';
      }
    }),
  );
  if (grid.locked) {
    const whole = { top: 0, left: 0, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER };
    sheet.protections.push({ kind: 'SHEET', range: whole, editors: new Set([owner]), free: [] });
  }
  return sheet;
}
