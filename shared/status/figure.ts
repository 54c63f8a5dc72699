import type { Status } from './types.js';

/** The figure a status counts in; every status counts in exactly one, so the seven always sum to the total. */
export type StatusFigure = 'doneOnTime' | 'doneLate' | 'overdue' | 'dueSoon' | 'onTrack' | 'openEnded' | 'unknown';

export function figureOf(status: Status): StatusFigure {
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
