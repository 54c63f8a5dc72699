import type { Field, Task } from '../../annex/types.js';
import { unreadBecause } from '../../grid/unread-cell.js';
import type { RuleContext } from '../types.js';

/**
 * Whether a blank in this column is a gap: the annex has the column, the row says what to do, and the row is not a common
 * task whose children carry the values.
 */
export function isAsked(field: Field, task: Task, context: RuleContext): boolean {
  const at = field === 'lead' || field === 'deadline' || field === 'output' ? task[field].at : undefined;
  // An error or a formula nobody calculated is no blank: it is told of where it stands.
  if (at && unreadBecause(context.cell(at))) return false;
  return context.column(field) !== undefined && task.content.text.trim() !== '' && !context.isParent(task);
}
