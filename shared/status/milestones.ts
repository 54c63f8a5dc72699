import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { Deadline } from '../deadline/types.js';
import { lastDay, occurrenceFrom, type DueRules } from './due-days.js';
import type { Evidence } from './evidence.js';

/** Work without an end of its own: “thường xuyên”, “hằng ngày”, or several parts of which one goes on for ever. */
export function isContinuous(deadline: Deadline): boolean {
  if (deadline.kind === 'milestones') return deadline.parts.some(isContinuous);
  return deadline.kind === 'ongoing' || (deadline.kind === 'recurring' && deadline.every === 'day');
}

/**
 * The due day that counts for a deadline that does not recur as a whole; undefined where it names none. Of several
 * milestones it is the first one not yet finished: while nothing says that work has begun, the very first; once work is
 * reported, the next one ahead (the columns do not say which parts are done). When all are past it is the last one,
 * unless the work goes on (“hoàn thành trước 30/6, sau đó thường xuyên”).
 */
export function dueDay(
  deadline: Deadline,
  evidence: Evidence,
  asOf: CivilDate,
  rules: DueRules,
): CivilDate | undefined {
  if (isContinuous(deadline) && deadline.kind !== 'milestones') return undefined;
  if (deadline.kind !== 'milestones') return lastDay(deadline, rules);
  const fixed: CivilDate[] = [];
  const repeated: CivilDate[] = [];
  for (const part of deadline.parts) {
    if (isContinuous(part)) continue;
    const recurring = part.kind === 'recurring';
    const day = recurring ? occurrenceFrom(part, asOf, rules) : dueDay(part, evidence, asOf, rules);
    if (day) (recurring ? repeated : fixed).push(day);
  }
  fixed.sort(compareDates);
  const last = fixed[fixed.length - 1];
  if (evidence.says === 'done') return last;
  const begun = evidence.says === 'not-done' && !evidence.untouched;
  if (!begun && fixed[0]) return fixed[0];
  const ahead = [...fixed.filter((day) => compareDates(day, asOf) >= 0), ...repeated].sort(compareDates);
  return ahead[0] ?? (isContinuous(deadline) ? undefined : last);
}
