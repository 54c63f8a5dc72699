import type { Status } from '../status/types.js';
import type { ReportTask, Totals } from './types.js';

/** The figure a status counts in; every status counts in exactly one, so the seven always sum to the total. */
export type Figure = Exclude<keyof Totals, 'total' | 'doneUnproven'>;

export const FIGURES: readonly Figure[] = [
  'doneOnTime',
  'doneLate',
  'overdue',
  'dueSoon',
  'onTrack',
  'openEnded',
  'unknown',
];

export function figureOf(status: Status): Figure {
  switch (status.kind) {
    case 'done':
      return status.late ? 'doneLate' : 'doneOnTime';
    case 'overdue':
      return 'overdue';
    case 'due-soon':
      return 'dueSoon';
    case 'on-track':
      return 'onTrack';
    case 'open-ended':
      return 'openEnded';
    default:
      return 'unknown';
  }
}

/** Counts tasks by status. */
export function totalsOf(tasks: Iterable<Pick<ReportTask, 'status'>>): Totals {
  const totals = { total: 0, doneOnTime: 0, doneLate: 0, overdue: 0, dueSoon: 0, onTrack: 0, openEnded: 0, unknown: 0 };
  let unproven = 0;
  for (const { status } of tasks) {
    totals.total += 1;
    totals[figureOf(status)] += 1;
    if (status.kind === 'done' && status.completionUnknown) unproven += 1;
  }
  return unproven > 0 ? { ...totals, doneUnproven: unproven } : totals;
}
