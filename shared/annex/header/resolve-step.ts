// What the steps that settle headings share: the columns as far as they are settled, and what stands below them.
import type { ColumnProfile } from './column-profile.js';
import type { HeadingCell } from './block.js';
import type { Field, Marked } from '../types.js';

export interface Resolved extends HeadingCell {
  readonly field: Field;
  /** Nothing decided it: a person should confirm. */
  readonly couldBe?: readonly Field[];
  readonly marks?: readonly Marked[];
}

export interface Table {
  readonly cells: Resolved[];
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
}

/** Looks at one column among the others and gives it back, settled or not. */
export type Step = (cell: Resolved, table: Table, profile: ColumnProfile | undefined) => Resolved;

/** The column with another meaning, and what else it could be. */
export const set = (cell: Resolved, field: Field, couldBe?: readonly Field[]): Resolved => {
  const { couldBe: _, ...rest } = cell;
  return couldBe && couldBe.length > 0 ? { ...rest, field, couldBe } : { ...rest, field };
};

/** Other columns that mean this for certain enough. */
export const others = (table: Table, cell: Resolved, field: Field, score = 0.5): Resolved[] =>
  table.cells.filter((other) => other.column !== cell.column && other.field === field && other.score >= score);

/** The heading allows each of these meanings. */
export const allows = (cell: Resolved, ...fields: Field[]): boolean =>
  fields.every((field) => cell.field === field || cell.couldBe?.includes(field) === true);

const FEW = 2;

/** Enough cells are filled below to tell by them. */
export const known = (profile: ColumnProfile | undefined): profile is ColumnProfile =>
  profile !== undefined && profile.filled >= FEW;
