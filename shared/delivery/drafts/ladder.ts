import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays, toIso } from '../../calendar/civil-date.js';
import { calendarOf } from '../../calendar/holidays.js';
import { letterContext } from '../../report/sections/context.js';
import type { Report, ReportTask } from '../../report/types.js';
import type { Settings } from '../../settings/settings.js';
import type { Draft } from '../draft.js';
import { keyPrefix, letterKey, officeId } from '../draft.js';
import type { LadderKind } from '../ladder.js';
import { offsetsOf, stepDay } from '../ladder.js';
import type { SentStep } from '../letters/escalation.js';
import { escalationView } from '../letters/escalation.js';
import { overdueNoticeView } from '../letters/overdue-notice.js';
import { reminderView } from '../letters/reminder.js';
import { letterWords } from '../letters/words/index.js';
import type { LettersRun } from '../letters-run.js';
import type { UnitShare } from '../unit-share.js';
import { isAbove, isAskedOnly, unitShares } from '../unit-share.js';
import { leadersOf, weeklyAsks } from './leader.js';
import { climbed, dayKey, weeklyRounds } from './rungs.js';
import { toldByDigest, unitEmails } from './units.js';

const keysOf = (tasks: readonly ReportTask[]): readonly string[] => tasks.map((task) => task.key);

const MEMORY_DAYS = 400;

/**
 * The keys of every letter that may have climbed a rung in the last year or so: a host asks its ledger for them and plans
 * with `remembersLadder`, so that a missed day is caught up and no rung is climbed twice.
 */
export function ladderKeys(report: Report, settings: Settings, asOf: CivilDate): readonly string[] {
  const office = { settings, calendar: calendarOf(settings.holidays) };
  const weekly = (kind: 'unit-week' | 'leader-week', recipient: string): string[] =>
    weeklyRounds(office, kind, recipient, asOf).map(({ key }) => key);
  const days = Array.from({ length: MEMORY_DAYS }, (_, i) => toIso(addDays(asOf, 3 - i)));
  const keys = (recipient: string, kinds: readonly LadderKind[]): string[] =>
    kinds.flatMap((kind) => days.map((day) => keyPrefix(officeId(settings), recipient, kind) + day));
  return [
    ...leadersOf({ settings }).flatMap(({ title }) => [
      ...keys(title, ['escalation']),
      ...weekly('leader-week', title),
    ]),
    ...unitShares(report, settings)
      .filter((share) => share.lead.length > 0 && !isAskedOnly(share) && !isAbove(share))
      .flatMap((share) => [...keys(share.name, ['reminder', 'overdue-notice']), ...weekly('unit-week', share.name)]),
  ];
}

/** A notice takes the reminders of its day along: one letter, not two. */
const UNIT_LADDER = ['reminder', 'overdue-notice'] as const;

/** What the ladder has to tell one unit today, apart from what its digest of the same day tells already. */
function unitRungs(
  run: LettersRun,
  share: UnitShare,
  byKey: ReadonlyMap<string, ReportTask>,
): { readonly notices: readonly ReportTask[]; readonly reminders: readonly ReportTask[] } {
  const told = toldByDigest(run, share);
  const tasks = share.lead
    .map((key) => byKey.get(key))
    .filter((task): task is ReportTask => task !== undefined && !told.has(task.key));
  return {
    notices: climbed(run, 'overdue-notice', share.name, tasks, UNIT_LADDER),
    reminders: climbed(run, 'reminder', share.name, tasks, UNIT_LADDER),
  };
}

/** One letter of the ladder for one unit: reminders before and on the day, or a notice that takes them along. */
export function unitLadderDrafts(
  run: LettersRun,
  share: UnitShare,
  byKey: ReadonlyMap<string, ReportTask>,
): readonly Draft[] {
  if (isAskedOnly(share) || isAbove(share)) return [];
  const { report, settings, calendar, readAt } = run;
  const said = letterWords(settings.language);
  const { notices, reminders } = unitRungs(run, share, byKey);
  const { emails, detail } = unitEmails(run, share);
  const draft = (kind: LadderKind, why: string, build: NonNullable<Draft['build']>): Draft => ({
    kind,
    recipient: share.name,
    emails,
    key: dayKey(run, kind, share.name),
    why,
    detail,
    tasks: keysOf([...notices, ...reminders]),
    build,
  });
  const link = run.updateLink(share.name);
  const options = readAt ? { readAt } : {};
  if (notices.length)
    return [
      draft(
        'overdue-notice',
        [said.whyNotice(notices.length), reminders.length ? said.whyReminder(reminders.length) : '']
          .filter(Boolean)
          .join(' '),
        (limits) =>
          overdueNoticeView(letterContext(report, settings, limits, options), share, keysOf(notices), {
            calendar,
            link,
            reminders: keysOf(reminders),
          }),
      ),
    ];
  if (reminders.length === 0) return [];
  return [
    draft('reminder', said.whyReminder(reminders.length), (limits) =>
      reminderView(letterContext(report, settings, limits, options), share, keysOf(reminders), link),
    ),
  ];
}

/** Letters about a task that the ledger proves: only a letter that went on exactly the day of a rung is claimed. */
function sentSteps(run: LettersRun, task: ReportTask): readonly SentStep[] {
  const { due } = task;
  const unit = task.lead[0];
  if (!due || unit === undefined) return [];
  const { already, calendar, settings } = run;
  const steps = (kind: 'reminder' | 'overdue-notice'): SentStep[] =>
    offsetsOf(kind, settings).flatMap((offset) => {
      const day = stepDay(due, offset, calendar);
      if (offset === 0 || !already.has(letterKey(officeId(settings), unit, kind, toIso(day)))) return [];
      return [{ day, days: Math.abs(offset), kind: kind === 'reminder' ? ('before' as const) : ('notice' as const) }];
    });
  return [...steps('reminder'), ...steps('overdue-notice')];
}

/** Tasks late for so long that a leader's word is asked for, each once. The leader is asked in a letter of its own, unless the weekly letter of the same day asks. */
export function escalationDrafts(run: LettersRun): readonly Draft[] {
  if (weeklyAsks(run)) return [];
  const { report, settings, readAt } = run;
  const said = letterWords(settings.language);
  return leadersOf(run).flatMap(({ title, emails }) => {
    const tasks = climbed(run, 'escalation', title, report.tasks);
    if (tasks.length === 0) return [];
    const draft: Draft = {
      kind: 'escalation',
      recipient: title,
      emails,
      key: dayKey(run, 'escalation', title),
      why: said.whyEscalation(tasks.length, settings.letters.escalateAfter),
      detail: said.noLeader,
      tasks: keysOf(tasks),
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
