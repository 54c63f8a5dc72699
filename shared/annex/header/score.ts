import { profileColumn, type ColumnProfile } from './column-profile.js';
import type { Resolved } from './resolve-columns.js';
import type { SheetView } from '../sheet/sheet-view.js';
import type { Field } from '../types.js';

/** annex: tasks with a lead or a deadline. partial: the header of an annex that lacks a needed column. */
export type Verdict = 'annex' | 'partial' | 'something-else';

/** Whether the headings are those of an annex, and not of a directory, a calendar, an attendance list or a budget. */
export function judgeTable(columns: readonly Resolved[]): Verdict {
  const best = (field: Field): number => Math.max(0, ...columns.filter((c) => c.field === field).map((c) => c.score));
  const task = best('task');
  const lead = best('lead');
  const deadline = best('deadline');
  const strong = (lead >= 0.8 ? 1 : 0) + (deadline >= 0.8 ? 1 : 0) + (best('coordinating') >= 0.8 ? 1 : 0);
  const kinds = columns.flatMap((c) => c.foreign ?? []);
  const count = (kind: string): number => kinds.filter((k) => k === kind).length;
  if (count('meeting') >= 2 && strong < 2) return 'something-else';
  if (count('list') >= 2 && strong < 2) return 'something-else';
  if (count('money') >= 2 && strong < 2) return 'something-else';
  if (
    count('meeting') === 1 &&
    columns.some((c) => c.field === 'leader') &&
    best('coordinating') === 0 &&
    deadline < 0.9
  )
    return 'something-else';
  const follow = Math.max(best('status'), best('output'), best('coordinating'), best('progress'));
  if (task >= 0.4 && (lead >= 0.75 || deadline >= 0.75)) return 'annex';
  if (task >= 0.6 && (lead >= 0.4 || deadline >= 0.4) && (follow >= 0.6 || (lead >= 0.4 && deadline >= 0.4)))
    return 'annex';
  if (task === 0 && lead >= 0.8 && deadline >= 0.8) return 'partial';
  if (
    task >= 0.8 &&
    (best('coordinating') >= 0.8 || (best('output') >= 0.8 && (best('status') > 0 || best('progress') > 0)))
  )
    return 'partial';
  return 'something-else';
}

/** A needed column whose heading says nothing is recognised by its contents, and a person is asked to confirm. */
export function needed(
  columns: readonly Resolved[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): readonly Resolved[] {
  const result = [...columns];
  const lacks = (field: Field): boolean => !result.some((cell) => cell.field === field);
  const take = (field: Field, fits: (profile: ColumnProfile) => boolean): void => {
    const at = result.findIndex((cell) => {
      const profile = profiles.get(cell.column);
      return (
        cell.field === 'other' && cell.score < 0.45 && profile !== undefined && profile.filled >= 3 && fits(profile)
      );
    });
    if (at >= 0) result[at] = { ...result[at]!, field, score: 0.6, couldBe: ['other'] };
  };
  const recognised = result.filter((cell) => cell.field !== 'other' && cell.score >= 0.5).length;
  if (recognised < 2) return result;
  if (lacks('deadline')) take('deadline', (p) => p.deadline >= 0.6);
  if (lacks('lead')) take('lead', (p) => p.unit + p.person >= 0.6);
  if (lacks('task')) take('task', (p) => p.long >= 0.6 && p.unit < 0.5 && p.deadline < 0.5);
  return result;
}

/** The column of ordinals often has no heading at all: it stands left of the first heading and holds 1, 2, a, I. */
export function withOrdinals(
  view: SheetView,
  columns: readonly Resolved[],
  rows: readonly number[],
): readonly Resolved[] {
  const first = columns[0];
  if (!first || first.column === 0 || columns.some((cell) => cell.field === 'index' || cell.field === 'id'))
    return columns;
  const profile = profileColumn(view, first.column - 1, rows);
  if (profile.filled < 2 || profile.ordinal < 0.6) return columns;
  return [{ column: first.column - 1, row: first.row, heading: '', field: 'index', score: 0.6 }, ...columns];
}
