import { readDeadline } from '../../deadline/index.js';
import type { DeadlineReading } from '../../deadline/types.js';
import type { RuleContext } from '../types.js';

/**
 * How a deadline would be read if its cell said this: a mend is offered only if its own words are read as it means. The
 * words are read like the rest of their column, and once in a check however many cells repeat them.
 */
export function reread(text: string, { annex, rereads }: RuleContext): DeadlineReading {
  const known = rereads.get(text);
  if (known) return known;
  const { issued, ends } = annex.plan;
  const read = readDeadline(
    { kind: 'text', text },
    {
      ...(issued ? { issued } : {}),
      ...(ends ? { ends } : {}),
      ...(annex.dueColumn ? { column: annex.dueColumn } : {}),
    },
  );
  rereads.set(text, read);
  return read;
}
