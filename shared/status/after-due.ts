import type { Stage } from '../annex/types.js';
import type { Status, UnsaidBecause } from './types.js';

/** What is said of a task; silent = a column is there and blank, unread = words nobody knows, no-column = nowhere to say it. */
export type Said = Stage | 'silent' | 'unread' | 'no-column';

/**
 * What each stage means once the due day has passed. Nobody leaves the overdue list by a word alone, and nobody is put
 * there by one that was not understood: both are asked.
 */
export const AFTER_DUE: Readonly<Record<Said, 'overdue' | 'done' | UnsaidBecause>> = {
  'not-started': 'overdue',
  'in-progress': 'overdue',
  waiting: 'overdue',
  silent: 'overdue',
  done: 'done',
  paused: 'claim-without-paper',
  cancelled: 'claim-without-paper',
  extended: 'claim-without-paper',
  unread: 'status-unread',
  'no-column': 'no-status-column',
};

/** An open status as the table has it: overdue only where what is said means that. */
export function afterDue(status: Status, said: Said): Status {
  if (status.kind !== 'overdue') return status;
  const means = AFTER_DUE[said];
  return means === 'overdue' || means === 'done' ? status : { kind: 'unknown', because: means, due: status.due };
}
