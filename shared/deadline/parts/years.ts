import type { CivilDate } from '../../calendar/civil-date.js';
import type { PlanDates } from '../types.js';
import { letter } from '../scan/classes.js';
import { daysOf, type Moment } from './moment.js';
import { ASK, type Token } from '../scan/token.js';

const OPEN = letter('open');
// What may stand between two periods that share the year of the second: 28/6 - 5/7/2026, Quý III và Quý IV/2026.
const LINKS = (['to', 'dash', 'arrow', 'comma', 'and', 'from', 'in', 'end', 'slash', 'before'] as const).map(letter);

const LISTS = (['comma', 'and'] as const).map(letter);

const after = (a: CivilDate, b: CivilDate): boolean =>
  a.year > b.year || (a.year === b.year && (a.month > b.month || (a.month === b.month && a.day >= b.day)));

/**
 * The plan's year for a period written without one: the first such period that is not over when the plan is issued.
 * A plan signed in November or December is mostly for the next year, so what is left of its own year is a question.
 */
function planYear(m: Moment, { issued, ends }: PlanDates): void {
  if (!issued) return;
  m.year = issued.year;
  m.borrowed = true;
  if (m.shift !== undefined) {
    // “20/12 của năm trước” is counted from a year that only the plan's readers know.
    if (m.shift < 0) m.flags |= ASK;
    return;
  }
  const days = daysOf(m);
  if (!days) return;
  const reachesOn = ends !== undefined && ends.year > issued.year;
  if (after(days.end, issued)) {
    if (issued.month < 11 || (ends && !reachesOn)) return;
    if (reachesOn) m.year = issued.year + 1;
    m.flags |= ASK;
    return;
  }
  // Already past when the plan was signed: the year after, which a person has to confirm unless the plan reaches into it.
  m.year = issued.year + 1;
  if (!reachesOn) m.flags |= ASK;
}

/** Gives every period without a year the year of the period it is joined to, of the one before it, or of the plan. */
export function fillYears(tokens: readonly Token[], plan: PlanDates): void {
  let before: number | undefined;
  let frame: Moment | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const made = tokens[i]!.made;
    if (made?.kind !== 'moment') continue;
    const m = made.moment;
    if (m.year === undefined && !m.days) {
      const next = m.shift === undefined ? joinedYear(tokens, i) : undefined;
      const own = tokens[i]!.depth === 0 || tokens[0]!.c === OPEN;
      if (next !== undefined) {
        m.year = next;
        yearBefore(tokens, i);
      } else if (before !== undefined && m.shift === undefined && (own || (frame && liesIn(m, frame)))) m.year = before;
      else planYear(m, plan);
      m.borrowed = true;
    }
    if (m.year !== undefined && !m.borrowed) {
      before = m.year;
      frame = m;
    }
  }
}

/** “Quý IV/2027 (tháng 11)”: what lies in the period before the bracket is of its year. */
function liesIn({ firstMonth, lastMonth }: Moment, frame: Moment): boolean {
  return frame.grain !== 'day' && firstMonth >= frame.firstMonth && lastMonth <= frame.lastMonth;
}

/** “Tháng 12, 01/2027”: in a list the later month stands in the year before, which a person has to confirm. */
function yearBefore(tokens: readonly Token[], from: number): void {
  const m = tokens[from]!.made;
  const next = tokens[from + 2]?.made;
  if (m?.kind !== 'moment' || next?.kind !== 'moment' || !LISTS.includes(tokens[from + 1]!.c)) return;
  if (m.moment.firstMonth <= next.moment.firstMonth || next.moment.year !== m.moment.year) return;
  m.moment.year! -= 1;
  m.moment.flags |= ASK;
}

function joinedYear(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from + 1; i < tokens.length && i < from + 6; i++) {
    const token = tokens[i]!;
    if (token.made?.kind === 'moment') {
      if (token.made.moment.year !== undefined) return token.made.moment.year;
      if (token.made.moment.firstMonth === 0) return undefined;
      continue;
    }
    if (!LINKS.includes(token.c)) return undefined;
  }
  return undefined;
}
