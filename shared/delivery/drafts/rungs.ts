import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, compareDates, toIso, weekday } from '../../calendar/civil-date.js';
import type { ReportTask } from '../../report/types.js';
import { keyPrefix, letterKey, officeId } from '../draft.js';
import type { LadderKind } from '../ladder.js';
import { lastSent, pendingTasks } from '../ladder.js';
import type { LettersRun } from '../letters-run.js';
import { weekReportedOn } from '../schedule.js';
import type { WorkingCalendar } from '../working-days.js';

/** The key of a recipient's ladder letter of the day. */
export const dayKey = (run: LettersRun, kind: LadderKind, recipient: string): string =>
  letterKey(officeId(run.settings), recipient, kind, toIso(run.calendar.nextWorkingDay(run.asOf)));

const later = (a: CivilDate | undefined, b: CivilDate): CivilDate => (a && compareDates(a, b) > 0 ? a : b);

function workingDayBefore(day: CivilDate, calendar: WorkingCalendar): CivilDate {
  for (let back = 1; back < 30; back += 1) if (calendar.isWorkingDay(addDays(day, -back))) return addDays(day, -back);
  return addDays(day, -1);
}

const WEEKS_REMEMBERED = 58;

/** The rounds of the last year or so with the key of the weekly letter to one recipient, the latest first. */
export function weeklyRounds(
  run: Pick<LettersRun, 'settings' | 'calendar'>,
  kind: 'unit-week' | 'leader-week',
  recipient: string,
  until: CivilDate,
): readonly { readonly day: CivilDate; readonly key: string }[] {
  const { settings, calendar } = run;
  const latest = addDays(until, -((weekday(until) - settings.schedule.weekday + 7) % 7));
  return Array.from({ length: WEEKS_REMEMBERED }, (_, i) => {
    const planned = addDays(latest, -7 * i);
    const key = letterKey(officeId(settings), recipient, kind, weekReportedOn(planned, settings).key);
    return { day: calendar.nextWorkingDay(planned), key };
  });
}

/** The last round before a day whose weekly letter went: it carried every rung reached until then. */
function lastRound(run: LettersRun, kind: LadderKind, recipient: string, on: CivilDate): CivilDate | undefined {
  const weekly = kind === 'escalation' ? 'leader-week' : 'unit-week';
  return weeklyRounds(run, weekly, recipient, on).find(
    ({ day, key }) => compareDates(day, on) < 0 && run.already.has(key),
  )?.day;
}

/**
 * The tasks that reach a rung for one recipient since the ladder last spoke to it. `kinds` are the letters that carry
 * this rung: a notice takes the reminders of its day along, so it too tells how far they have been climbed.
 */
export function climbed(
  run: LettersRun,
  kind: LadderKind,
  recipient: string,
  tasks: readonly ReportTask[],
  kinds: readonly LadderKind[] = [kind],
): readonly ReportTask[] {
  const { settings, calendar, already } = run;
  const on = calendar.nextWorkingDay(run.asOf);
  const today = new Set(kinds.map((one) => dayKey(run, one, recipient)));
  const before = new Set([...already].filter((key) => !today.has(key)));
  const known = [
    ...kinds.map((one) => lastSent(before, keyPrefix(officeId(settings), recipient, one))),
    run.remembersLadder ? lastRound(run, kind, recipient, on) : undefined,
  ].reduce((last, one) => (one ? later(last, one) : last), undefined);
  const since = run.remembersLadder ? known : later(known, workingDayBefore(on, calendar));
  return pendingTasks(tasks, { kind, settings, calendar, on, since });
}
