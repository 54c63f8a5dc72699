import { readDeadline } from '../deadline/read.js';
import type { DeadlineReading } from '../deadline/types.js';
import type { RuleContext } from './types.js';

/** How a deadline would be read if its cell said this: a mend is offered only if its own words are read as it means. */
export function reread(text: string, { annex }: RuleContext): DeadlineReading {
  const { issued, ends } = annex.plan;
  return readDeadline({ kind: 'text', text }, { ...(issued ? { issued } : {}), ...(ends ? { ends } : {}) });
}
