import type { Flow, Term } from '../../edition/types.js';
import { formatCount } from '../format.js';
import { balanceOf } from './balance.js';
import { b, say } from '../say.js';
import type { viEdition } from './vi-edition.js';

const n = (count: number): string => formatCount(count, 'en');

const TERMS: Readonly<Record<Term, string>> = {
  newlyLate: 'newly overdue',
  returned: 'done before, open again',
  foundAgain: 'back in the plan',
  done: 'done',
  extended: 'extended by a document',
  withdrawn: 'withdrawn from the plan',
  corrected: 'deadline corrected',
  becomeUnclear: 'deadline or status no longer clear',
  countedOnce: 'counted in another plan',
};

export const enEdition: typeof viEdition = {
  balance: (flow: Flow, before, now) => say`Overdue, from ${before} to ${now}: ${b(balanceOf(flow, TERMS, n))}.`,
  balanceSame: (flow, before) => say`Overdue: ${b(n(flow.closing))}, as in ${before}.`,
  vanishedRows: (count, plan) =>
    say`${b(`${n(count)} overdue ${count === 1 ? 'task' : 'tasks'}`)} no longer in the file of ${plan}, without a document; still counted until there is one.`,
  renamedPlan: (from, to) => say`${from} is now written ${to}; most of its tasks are the same.`,
  carriedPlan: (plan, since, reason, total, overdue, passed) =>
    say`${b(plan)}: ${reason || 'file not found'}. By the figures of ${since}: ${n(total)} tasks, ${n(overdue)} overdue${passed ? `; ${n(passed)} whose deadline has passed since are not counted as overdue` : ''}.`,
  verdictCarried: (plans, since) => say`${b(plans)} could not be read: the figures of ${since} stand.`,
  andOthers: (count) => `${n(count)} other plans`,
  carriedHeading: 'Plans not read',
};
