import type { Task } from '../../annex/types.js';
import { textKey } from '../../text/text-key.js';
import { printOf, type TextPrint } from '../../text/text-print.js';
import type { RuleContext } from '../types.js';

/** The key of a task's content, made once in a check however many rules ask. */
export function contentKey(task: Task, { keys }: RuleContext): string {
  const known = keys[task.row];
  if (known !== undefined) return known;
  const made = textKey(task.content.text);
  keys[task.row] = made;
  return made;
}

/** The print of a task's content, made once in a check however many rules ask. */
export const contentPrint = (task: Task, { prints }: RuleContext): TextPrint =>
  (prints[task.row] ??= printOf(task.content.text));
