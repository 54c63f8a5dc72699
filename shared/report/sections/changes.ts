import { addDays, compareDates } from '../../calendar/civil-date.js';
import { GROWS, SHRINKS, type Flows } from '../edition/types.js';
import type { Words } from '../render/say.js';
import { say } from '../render/say.js';
import type { LetterContext, Section } from './context.js';
import { periodShort } from './context.js';
import { OVERDUE_IN_FULL } from './overdue.js';

const STALE_DAYS = 14;

/** Overdue tasks without news for two weeks; only where some unit reports its days of update at all. */
function staleOverdue({ report, rawOf }: LetterContext): number {
  if (!report.tasks.some((task) => task.updated)) return 0;
  const since = addDays(report.asOf, -STALE_DAYS);
  return rawOf(report.overdue).filter((task) => !task.updated || compareDates(task.updated, since) < 0).length;
}

/** The sum a leader can check, and what in it needs a word. */
function balance({ report, words, plan }: LetterContext, { overdue }: Flows): Words[] {
  const before = periodShort(words, report.previous!.period);
  const moved = [...GROWS, ...SHRINKS].some((term) => overdue[term] > 0);
  if (!moved && overdue.closing === 0) return [];
  return [
    moved ? words.balance(overdue, before, periodShort(words, report.period)) : words.balanceSame(overdue, before),
    ...(report.vanished ?? []).map((one) => words.vanishedRows(one.keys.length, plan(one.plan))),
    ...(report.renamed ?? []).map(({ from, to }) => words.renamedPlan(plan(from), plan(to))),
  ];
}

/** What changed since the last report: done, overdue, new, withdrawn, extended, changed deadlines. */
export const changes: Section = (context) => {
  const { report, words, tasksOf } = context;
  const { changes: change, previous } = report;
  const heading = (period: string) => ({ kind: 'heading', title: words.changesHeading(period) }) as const;
  if (!change || !previous) return [{ kind: 'paragraph', quiet: true, words: say`${words.noPrevious}` }];
  const period = periodShort(words, change.since);
  const items: Words[] = [];
  const done = tasksOf(change.newlyDone);
  const late = done.filter((task) => task.status.kind === 'done' && task.status.late).length;
  if (change.newlyDone.length)
    items.push(words.changeDone(change.newlyDone.length, change.newlyDone.length - late, late));
  if (report.flow) items.push(...balance(context, report.flow));
  const total = report.totals.total;
  if (change.added.length) {
    const grows = total - previous.totals.total === change.added.length;
    items.push(
      grows
        ? words.changeAdded(change.added.length, previous.totals.total, total)
        : words.changeAddedOnly(change.added.length),
    );
  }
  if (change.withdrawn.length) items.push(words.changeWithdrawn(change.withdrawn.length));
  if (change.extended.length) items.push(words.changeExtended(change.extended.length));
  if (change.deadlineChanged.length) items.push(words.changeDeadline(change.deadlineChanged.length));
  if (items.length === 0) items.push(say`${words.noChanges(period)}`);
  else if (!change.added.length && !change.extended.length) items.push(words.changeNoneAdded);
  if (report.overdue.length > OVERDUE_IN_FULL) {
    const stale = staleOverdue(context);
    if (stale) items.push(words.changeStale(stale, STALE_DAYS));
  }
  return [heading(period), { kind: 'points', items }];
};
