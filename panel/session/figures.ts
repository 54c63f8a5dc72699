import { compareDates } from '../../shared/index.js';
import type { CheckedSheet, Judgement, OfficeReading } from '../../shared/index.js';

export interface UnitFigures {
  readonly name: string;
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly onTrack: number;
  readonly none: number;
}

/** The sheets of the workbook that count, every plan once. */
export const countedSheets = (office: OfficeReading | undefined): readonly CheckedSheet[] =>
  office?.sources.flatMap(({ checks }) => checks) ?? [];

/** Every judgement that counts. */
export const judgementsOf = (office: OfficeReading | undefined): readonly Judgement[] =>
  countedSheets(office).flatMap(({ judgements }) => judgements ?? []);

/** The unit a task is counted under: its first certain lead, else the words of the cell. */
export function leadOf({ task }: Judgement): string {
  const certain = task.lead.value.find((unit) => unit.match === 'known' || unit.match === 'collective');
  return certain && 'unit' in certain ? certain.unit : task.lead.text.trim();
}

/** Counts by status over the given judgements; `none` = ongoing or not known. */
export function figuresOf(name: string, judgements: readonly Judgement[]): UnitFigures {
  const count = (kind: string): number => judgements.reduce((n, one) => n + (one.status.kind === kind ? 1 : 0), 0);
  return {
    name,
    total: judgements.length,
    done: count('done'),
    overdue: count('overdue'),
    dueSoon: count('due-soon'),
    onTrack: count('on-track'),
    none: count('open-ended') + count('unknown'),
  };
}

/** One line per lead unit, most tasks first. */
export function byUnit(judgements: readonly Judgement[]): readonly UnitFigures[] {
  const units = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const name = leadOf(judgement);
    const list = units.get(name);
    if (list) list.push(judgement);
    else units.set(name, [judgement]);
  }
  return [...units]
    .map(([name, list]) => figuresOf(name, list))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'vi'));
}

/** Overdue longest first; due soon nearest first. */
export function listOf(judgements: readonly Judgement[], kind: 'overdue' | 'due-soon'): readonly Judgement[] {
  const due = (one: Judgement) => (one.status.kind === kind ? one.status.due : undefined);
  return judgements.filter((one) => one.status.kind === kind).sort((a, b) => compareDates(due(a)!, due(b)!));
}
