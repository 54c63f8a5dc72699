import { figureOf } from '../status/index.js';
import type { ReportTask, Totals } from './types.js';

/** Counts tasks by status. */
export function totalsOf(tasks: Iterable<Pick<ReportTask, 'status'>>): Totals {
  const totals = { total: 0, doneOnTime: 0, doneLate: 0, overdue: 0, dueSoon: 0, onTrack: 0, openEnded: 0, unknown: 0 };
  let unproven = 0;
  let unsaid = 0;
  for (const { status } of tasks) {
    totals.total += 1;
    totals[figureOf(status)] += 1;
    if (status.kind === 'done' && status.completionUnknown) unproven += 1;
    if (status.kind === 'unknown' && !status.because.startsWith('deadline')) unsaid += 1;
  }
  return {
    ...totals,
    ...(unproven > 0 ? { doneUnproven: unproven } : {}),
    ...(unsaid > 0 ? { statusUnknown: unsaid } : {}),
  };
}
