import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, compareDates, toIso } from '../../calendar/civil-date.js';
import { letterContext } from '../../report/sections/context.js';
import type { Report, ReportTask } from '../../report/types.js';
import type { Settings } from '../../settings/settings.js';
import type { Draft } from '../draft.js';
import { keyPrefix, letterKey } from '../draft.js';
import type { LadderKind } from '../ladder.js';
import { lastSent, offsetsOf, pendingTasks, stepDay } from '../ladder.js';
import type { SentStep } from '../letters/escalation.js';
import { escalationView } from '../letters/escalation.js';
import { overdueNoticeView } from '../letters/overdue-notice.js';
import { reminderView } from '../letters/reminder.js';
import { letterWords } from '../letters/words/index.js';
import type { LettersRun } from '../plan-letters.js';
import type { UnitShare } from '../unit-share.js';
import { isAbove, isAskedOnly, unitShares } from '../unit-share.js';
import type { WorkingCalendar } from '../working-days.js';
import { leadersOf } from './leader.js';
import { unitEmails } from './units.js';

const keysOf = (tasks: readonly ReportTask[]): readonly string[] => tasks.map((task) => task.key);

function pendingFor(
  run: LettersRun,
  kind: LadderKind,
  recipient: string,
  tasks: readonly ReportTask[],
): readonly ReportTask[] {
  const { settings, calendar, already, report } = run;
  const on = calendar.nextWorkingDay(run.asOf);
  const today = dayKey(run, kind, recipient);
  const before = new Set([...already].filter((key) => key !== today));
  const known = lastSent(before, keyPrefix(report.office, recipient, kind));
  const since = run.remembersLadder ? known : later(known, workingDayBefore(on, calendar));
  return pendingTasks(tasks, { kind, settings, calendar, on, since });
}

const later = (a: CivilDate | undefined, b: CivilDate): CivilDate => (a && compareDates(a, b) > 0 ? a : b);

function workingDayBefore(day: CivilDate, calendar: WorkingCalendar): CivilDate {
  for (let back = 1; back < 30; back += 1) if (calendar.isWorkingDay(addDays(day, -back))) return addDays(day, -back);
  return addDays(day, -1);
}

const MEMORY_DAYS = 400;

/**
 * The keys of every ladder letter that may have gone in the last year or so: a host asks its ledger for them and plans
 * with `remembersLadder`, so that a missed day is caught up and no rung is climbed twice.
 */
export function ladderKeys(report: Report, settings: Settings, asOf: CivilDate): readonly string[] {
  const days = Array.from({ length: MEMORY_DAYS }, (_, i) => toIso(addDays(asOf, 3 - i)));
  const keys = (recipient: string, kinds: readonly LadderKind[]): string[] =>
    kinds.flatMap((kind) => days.map((day) => keyPrefix(report.office, recipient, kind) + day));
  return [
    ...leadersOf({ settings }).flatMap(({ title }) => keys(title, ['escalation'])),
    ...unitShares(report, settings)
      .filter((share) => share.lead.length > 0 && !isAskedOnly(share) && !isAbove(share))
      .flatMap((share) => keys(share.name, ['reminder', 'overdue-notice'])),
  ];
}

const dayKey = (run: LettersRun, kind: LadderKind, recipient: string): string =>
  letterKey(run.report.office, recipient, kind, toIso(run.calendar.nextWorkingDay(run.asOf)));

/** Reminders before and on the day, and overdue notices, for one unit. */
export function unitLadderDrafts(
  run: LettersRun,
  share: UnitShare,
  byKey: ReadonlyMap<string, ReportTask>,
): readonly Draft[] {
  if (isAskedOnly(share) || isAbove(share)) return [];
  const { report, settings, calendar, readAt } = run;
  const said = letterWords(settings.language);
  const tasks = share.lead.map((key) => byKey.get(key)).filter((task): task is ReportTask => task !== undefined);
  const notices = pendingFor(run, 'overdue-notice', share.name, tasks);
  const reminders = pendingFor(run, 'reminder', share.name, tasks);
  const { emails, detail } = unitEmails(run, share);
  const draft = (kind: LadderKind, why: string, build: NonNullable<Draft['build']>): Draft => ({
    kind,
    recipient: share.name,
    emails,
    key: dayKey(run, kind, share.name),
    why,
    detail,
    build,
  });
  const link = run.updateLink(share.name);
  const options = readAt ? { readAt } : {};
  return [
    ...(notices.length
      ? [
          draft('overdue-notice', said.whyNotice(notices.length), (limits) =>
            overdueNoticeView(letterContext(report, settings, limits, options), share, keysOf(notices), {
              calendar,
              link,
            }),
          ),
        ]
      : []),
    ...(reminders.length
      ? [
          draft('reminder', said.whyReminder(reminders.length), (limits) =>
            reminderView(letterContext(report, settings, limits, options), share, keysOf(reminders), link),
          ),
        ]
      : []),
  ];
}

/** Letters about a task that the ledger proves: only a letter that went on exactly the day of a rung is claimed. */
function sentSteps(run: LettersRun, task: ReportTask): readonly SentStep[] {
  const { due } = task;
  const unit = task.lead[0];
  if (!due || unit === undefined) return [];
  const { already, calendar, settings, report } = run;
  const steps = (kind: 'reminder' | 'overdue-notice'): SentStep[] =>
    offsetsOf(kind, settings).flatMap((offset) => {
      const day = stepDay(due, offset, calendar);
      if (offset === 0 || !already.has(letterKey(report.office, unit, kind, toIso(day)))) return [];
      return [{ day, days: Math.abs(offset), kind: kind === 'reminder' ? ('before' as const) : ('notice' as const) }];
    });
  return [...steps('reminder'), ...steps('overdue-notice')];
}

/** Tasks late for so long that the leader's word is asked for, each once. */
export function escalationDrafts(run: LettersRun): readonly Draft[] {
  const { report, settings, readAt } = run;
  const said = letterWords(settings.language);
  return leadersOf(run).flatMap(({ title, emails }) => {
    const tasks = pendingFor(run, 'escalation', title, report.tasks);
    if (tasks.length === 0) return [];
    const draft: Draft = {
      kind: 'escalation',
      recipient: title,
      emails,
      key: dayKey(run, 'escalation', title),
      why: said.whyEscalation(tasks.length, settings.letters.escalateAfter),
      detail: said.noLeader,
      build: (limits) =>
        escalationView(
          letterContext(report, settings, limits, readAt ? { readAt } : {}),
          title,
          keysOf(tasks),
          (task) => sentSteps(run, task),
        ),
    };
    return [draft];
  });
}
