import { parseA1 } from '../../grid/address.js';
import type { Grid, Range } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import { profileColumn, sampleRows, type ColumnProfile } from './column-profile.js';
import { isField } from '../field.js';
import { blockRange, composeBlock, numbersColumns, type HeaderBlock, type HeadingCell } from './block.js';
import { findBlocks, weigh } from './find.js';
import { findHeadless, holdsContents } from '../sheet/headless-table.js';
import { judgeTable, needed, withOrdinals, type Verdict } from './score.js';
import { bodyEnd, sameHeadings, startsAnew } from '../sheet/place-borders.js';
import { ticksDown, withMarks } from './tick-columns.js';
import { resolveColumns, type Resolved } from './resolve-columns.js';
import { viewSheet, type SheetView } from '../sheet/sheet-view.js';
import type { AnnexPlace, Field, HeaderColumn, Location } from '../types.js';

/** A header and what was made of it. */
export interface Candidate {
  readonly block: HeaderBlock;
  readonly columns: readonly Resolved[];
  readonly verdict: Verdict;
  /** How a person named its columns. */
  readonly mapping: Mapping | undefined;
  /** The rows whose cells were looked at to tell what the columns mean. */
  readonly sample: readonly number[];
  /** First and last row below the header that may belong to it. */
  readonly top: number;
  bottom: number;
}

type Mapping = Settings['mappings'][number];

/**
 * Finds every annex of a sheet by the words of its headings and the contents of its columns.
 * Rows of `settings.mappings` are 0-based like all rows here. Never throws; a sheet of something else is `no-header`.
 */
export function locateAnnex(grid: Grid, settings: Settings): Location {
  return locateIn(viewSheet(grid), settings).location;
}

/** Where the annexes of a sheet stand, with every header that was weighed. */
export interface Located {
  readonly location: Location;
  readonly candidates: readonly Candidate[];
}

export function locateIn(view: SheetView, settings: Settings): Located {
  const mappings = settings.mappings.filter((mapping) => mapping.sheet === view.grid.sheet);
  const candidates = candidatesOf(view, mappings);
  return { location: settle(view, candidates, mappings), candidates };
}

function settle(view: SheetView, candidates: readonly Candidate[], mappings: readonly Mapping[]): Location {
  const annexes = candidates.filter((candidate) => candidate.verdict === 'annex' || candidate.mapping);
  if (annexes.length === 0) return notFound(view, candidates);
  const doubt = mappings.length > 0 ? [] : contradictions(view, annexes);
  if (doubt.length > 0) return { found: false, reason: 'several-headers', candidates: doubt };
  return { found: true, places: annexes.map((candidate) => placeOf(view, candidate)) };
}

function candidatesOf(view: SheetView, mappings: readonly Mapping[]): Candidate[] {
  const mappedBlocks = mappings.flatMap((mapping) => {
    const top = Math.max(0, Math.min(mapping.headerTop, mapping.headerBottom));
    const bottom = Math.min(view.height - 1, Math.max(mapping.headerTop, mapping.headerBottom), top + 4);
    return bottom < top ? [] : [{ block: composeBlock(view, top, bottom), mapping }];
  });
  const found = findBlocks(view).filter(
    (block) => !mappedBlocks.some(({ block: own }) => block.top <= own.bottom && own.top <= block.bottom),
  );
  const all = [...found.map((block) => ({ block, mapping: undefined })), ...mappedBlocks]
    .filter(({ block, mapping }) => block.cells.length > 0 || mapping)
    .sort((a, b) => a.block.top - b.block.top);
  const candidates: Candidate[] = [];
  all.forEach(({ block, mapping }, i) => {
    const previous = candidates[candidates.length - 1];
    const repeated =
      previous && !mapping && sameHeadings(previous.block, block) && !startsAnew(view, previous.top, block.top);
    if (repeated) {
      previous.bottom = (all[i + 1]?.block.top ?? view.height) - 1;
      return;
    }
    candidates.push(candidateOf(view, block, mapping, (all[i + 1]?.block.top ?? view.height) - 1));
  });
  return candidates;
}

function candidateOf(view: SheetView, found: HeaderBlock, mapping: Mapping | undefined, bottom: number): Candidate {
  const headless = mapping !== undefined && holdsContents(view, found);
  const block = headless ? { ...found, cells: [] } : found;
  let top = headless ? found.top : block.bottom + 1;
  if (top < view.height && numbersColumns(view, top)) top += 1;
  const sample = sampleRows(top, Math.min(bottom, view.height - 1));
  const columns = columnsOf(view, block, mapping, sample);
  return { block, columns, verdict: judgeTable(columns), mapping, sample, top, bottom };
}

/** What the columns of a header mean, by its words and the cells of some rows below. */
function columnsOf(
  view: SheetView,
  block: HeaderBlock,
  mapping: Mapping | undefined,
  rows: readonly number[],
): readonly Resolved[] {
  const profiles = new Map<number, ColumnProfile>();
  const cells = block.cells.flatMap((cell) => spread(view, cell, rows));
  for (const cell of cells) profiles.set(cell.column, profileColumn(view, cell.column, rows));
  const resolved = resolveColumns(cells, profiles);
  if (mapping) return withMarks(view, mapped(resolved, block, mapping), rows);
  return withOrdinals(view, needed(withMarks(view, resolved, rows), profiles), rows);
}

/**
 * Whether the columns of a header still mean what they meant, now that cells below it changed. All it goes by are the
 * profiles of columns; where those of the changed columns are as they were, the rest is not asked.
 */
export function meansTheSame(before: SheetView, after: SheetView, candidate: Candidate): boolean {
  const { block, columns, mapping, sample } = candidate;
  const profile = (view: SheetView, column: number): string =>
    JSON.stringify(profileColumn(view, column, sample)) + ticksDown(view, column, sample);
  const touched = columnsChanged(before, after, sample);
  return (
    touched.every((column) => profile(before, column) === profile(after, column)) ||
    JSON.stringify(columnsOf(after, block, mapping, sample)) === JSON.stringify(columns)
  );
}

function columnsChanged(before: SheetView, after: SheetView, rows: readonly number[]): number[] {
  const changed = new Set<number>();
  for (const row of rows) {
    const [was, is] = [before.grid.rows[row], after.grid.rows[row]];
    if (was === is) continue;
    for (let column = 0; column < after.width; column++) if (was?.[column] !== is?.[column]) changed.add(column);
  }
  return [...changed];
}

/** Under one heading merged over several columns the words may stand in any of them. */
function spread(view: SheetView, cell: HeadingCell, rows: readonly number[]): HeadingCell[] {
  if (!cell.also) return [cell];
  const { also, ...rest } = cell;
  const used = [cell.column, ...also].filter((column) => profileColumn(view, column, rows).filled > 0);
  return (used.length > 0 ? used : [cell.column]).map((column) => ({ ...rest, column }));
}

/** The columns a person named keep that meaning; another column that read the same gives way. */
function mapped(columns: readonly Resolved[], block: HeaderBlock, mapping: Mapping): Resolved[] {
  const named = new Map<number, Field>();
  for (const [letters, field] of Object.entries(mapping.columns)) {
    const at = parseA1(`${letters}1`);
    if (at && isField(field)) named.set(at.column, field);
  }
  const given = new Set(named.values());
  const kept = columns.map((cell): Resolved => {
    const { couldBe: _, ...rest } = cell;
    const field = named.get(cell.column);
    named.delete(cell.column);
    if (field) return { ...rest, field, score: 1 };
    return given.has(cell.field) ? { ...rest, field: 'other', score: 0.5 } : cell;
  });
  for (const [column, field] of named) kept.push({ column, row: block.bottom, heading: '', field, score: 1 });
  return kept.sort((a, b) => a.column - b.column);
}

function headerColumns(view: SheetView, candidate: Pick<Candidate, 'columns'>): HeaderColumn[] {
  return candidate.columns.map(({ column, field, heading, row, couldBe, marks }) => ({
    column,
    field,
    heading,
    at: { sheet: view.grid.sheet, row, column },
    ...(couldBe && couldBe.length > 0 ? { couldBe } : {}),
    ...(marks ? { marks } : {}),
  }));
}

function rangeOf(candidate: Candidate): Range {
  const left = Math.min(...candidate.columns.map((cell) => cell.column));
  const right = Math.max(...candidate.columns.map((cell) => cell.column));
  return { top: candidate.block.top, bottom: candidate.block.bottom, left, right };
}

function placeOf(view: SheetView, candidate: Candidate): AnnexPlace {
  const range = rangeOf(candidate);
  const columns = headerColumns(view, candidate);
  const bottom = bodyEnd(view, candidate.top, candidate.bottom, columns);
  const missing = (['task', 'lead', 'deadline'] as const).filter(
    (field) => !columns.some((column) => column.field === field),
  );
  return {
    header: { range, columns },
    body: { top: candidate.top, bottom, left: range.left, right: range.right },
    ...(missing.length > 0 ? { missing } : {}),
  };
}

/** Two annex headers right under each other, or side by side, that read the rows differently: a person must choose. */
function contradictions(view: SheetView, annexes: readonly Candidate[]): Range[] {
  for (const candidate of annexes) {
    const halves = sideBySide(candidate);
    if (halves.length > 0) return halves;
  }
  for (let i = 1; i < annexes.length; i++) {
    const upper = annexes[i - 1]!;
    const lower = annexes[i]!;
    const empty = bodyEnd(view, upper.top, upper.bottom, headerColumns(view, upper)) < upper.top;
    if (!empty || lower.block.top - upper.block.bottom > 3) continue;
    const differ = upper.columns.some(
      (cell) => lower.columns.find((other) => other.column === cell.column)?.field !== cell.field,
    );
    if (differ) return [rangeOf(upper), rangeOf(lower)];
  }
  return [];
}

/** One row of headings that holds two whole annexes, each with its tasks and its leads or deadlines. */
function sideBySide(candidate: Candidate): Range[] {
  const tasks = candidate.columns.filter((cell) => cell.field === 'task' && cell.score >= 0.8);
  if (tasks.length < 2) return [];
  const second = candidate.columns.filter((cell) => cell.field === 'index').map((cell) => cell.column);
  const border = second.length >= 2 ? second[1]! : tasks[1]!.column;
  const halves = [
    candidate.columns.filter((c) => c.column < border),
    candidate.columns.filter((c) => c.column >= border),
  ];
  const whole = (half: readonly Resolved[]): boolean =>
    half.some((c) => c.field === 'task') &&
    half.some((c) => c.field === 'lead') &&
    half.some((c) => c.field === 'deadline');
  if (!halves.every(whole)) return [];
  return halves.map((half) => ({ ...rangeOf({ ...candidate, columns: half }) }));
}

function notFound(view: SheetView, candidates: readonly Candidate[]): Location {
  const partial = candidates
    .filter((candidate) => candidate.verdict === 'partial')
    .sort((a, b) => weigh(b.block).score - weigh(a.block).score);
  const best = partial[0];
  if (!best) {
    const headless = findHeadless(view);
    return { found: false, reason: 'no-header', candidates: headless ? [headless] : [] };
  }
  const fields = new Set(best.columns.map((cell) => cell.field));
  const missing = (['task', 'lead', 'deadline'] as const).filter((field) => !fields.has(field));
  return {
    found: false,
    reason: 'header-missing',
    candidates: partial.map((candidate) => blockRange(candidate.block)),
    columns: headerColumns(view, best),
    missing,
  };
}
