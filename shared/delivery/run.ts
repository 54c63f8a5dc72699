import type { CivilDate } from '../calendar/civil-date.js';
import { calendarOf } from '../calendar/holidays.js';
import type { PeriodKind } from '../calendar/period.js';
import { previousPeriod } from '../calendar/period.js';
import { buildReport } from '../report/build.js';
import type { Place } from '../report/edition/carry.js';
import type { CheckedSource, Report, ReportGap, Snapshot } from '../report/types.js';
import type { Settings } from '../settings/settings.js';
import { ladderKeys } from './drafts/ladder.js';
import { periodReportedOn } from './edition.js';
import { seconds } from './ledger-rules.js';
import { draftKeys, planLetters } from './plan-letters.js';
import type { LettersInput } from './letters-run.js';
import type { Run } from './schedule.js';
import { dueRuns } from './schedule.js';
import type { Dispatch, LetterKind } from './types.js';

/** One act of reporting: about which period, on which day, which letters. A `Run` that is due is one. */
export type Wanted = Pick<Run, 'period' | 'asOf' | 'only' | 'together'>;

export const WEEKLY_LETTERS: readonly LetterKind[] = ['leader-week', 'unit-week', 'coordination'];

/** Letters that speak of a closed period; reminders speak of today. */
const CLOSES: readonly LetterKind[] = [...WEEKLY_LETTERS, 'period'];

const LAST_MINUTE = '23:59';

/** What goes when a person asks for the report of a period now, or looks at what would go. */
export function wantedNow(kind: PeriodKind, asOf: CivilDate, settings: Settings, back = 0): Wanted {
  const period = periodReportedOn(kind, asOf, settings, back);
  return { period, asOf, only: kind === 'week' ? WEEKLY_LETTERS : ['period'] };
}

/** Everything a day has to say: the week's letters with the reminders of the day, and each longer period reported on it. */
export function wantedOn(day: CivilDate, settings: Settings): readonly Wanted[] {
  const due = dueRuns({ date: day, time: LAST_MINUTE }, settings, new Set(), {
    calendar: calendarOf(settings.holidays),
  });
  const longer = due.filter((run) => run.kind === 'period' && !run.late);
  return [{ period: periodReportedOn('week', day, settings), asOf: day, only: [] }, ...longer];
}

/** A plan in question: whose tasks are counted meanwhile, and the line a letter says of it. */
export interface RunDoubt {
  readonly counted: readonly { readonly file: string; readonly sheet: string }[];
  readonly words: string;
}

/** What was read, in the words of the core, and what is remembered of the period before. */
export interface RunInput {
  readonly wanted: Wanted;
  /** The office's settings as its workbooks complete them. */
  readonly settings: Settings;
  readonly sources: readonly CheckedSource[];
  readonly gaps: readonly ReportGap[];
  /** What was read but counts elsewhere: copies, older versions. */
  readonly elsewhere?: readonly Place[];
  /** One line: what the office has and the figures have not. */
  readonly notCounted?: string;
  /** Plans in question, as the office's reading has them. */
  readonly doubts?: readonly RunDoubt[];
  /** True while letters wait for the answers (`questionsWait`); afterwards they go with the doubt in one line. Default: they go. */
  readonly wait?: boolean;
  /** The frozen figures of a period by its key; absent = nothing to compare with. */
  readonly figures?: (period: string) => Snapshot | undefined;
  /** When the workbooks were read, 06:30. */
  readonly readAt?: string;
}

/** What only the host knows when letters are drawn. */
export interface AtHand extends Pick<LettersInput, 'room' | 'attachmentsOf' | 'calendar'> {
  /** Keys of accepted letters, at least among `PlannedRun.keys`. */
  readonly accepted: ReadonlySet<string>;
}

/** A run before its letters are drawn: a host that must wait for its ledger looks `keys` up in between. */
export interface PlannedRun {
  readonly report: Report;
  readonly keys: {
    /** Of the letters there would be. */
    readonly drawn: readonly string[];
    /** Of earlier letters the reminders look back at. */
    readonly before: readonly string[];
  };
  letters(at: AtHand): Dispatch;
}

/** The report of a period, compared with the frozen figures of the period before. */
export function reportOf({
  wanted,
  settings,
  sources,
  gaps,
  notCounted,
  doubts = [],
  wait,
  figures,
  elsewhere,
}: RunInput): Report {
  const { period, asOf } = wanted;
  const previous = figures?.(previousPeriod(period).key);
  const told = [notCounted ?? '', ...(wait ? [] : doubts.map(({ words }) => words))].filter(Boolean).join(' ');
  return buildReport({
    office: settings.office.name,
    period,
    asOf,
    sources,
    gaps,
    notCounted: told || undefined,
    previous,
    settings,
    live: !CLOSES.some((kind) => wanted.only.includes(kind)),
    ...(elsewhere ? { elsewhere } : {}),
  });
}

/** The tasks whose plan is in question. */
function tasksOf(report: Report, doubts: readonly RunDoubt[]): ReadonlySet<string> {
  const counted = new Set(
    doubts.flatMap((doubt) => doubt.counted.map(({ file, sheet }) => `${file.replace(/^.*[\\/]/, '')}\n${sheet}`)),
  );
  return new Set(report.tasks.filter((task) => counted.has(`${task.file}\n${task.sheet}`)).map(({ key }) => key));
}

/** True while letters in question wait: less than `hours` since the run fell due. Instants are ISO with offset. */
export const questionsWait = (since: string, at: string, hours: number): boolean =>
  Math.abs(seconds(at) - seconds(since)) < hours * 3600;

/**
 * The one plan of letters, for a scheduled run, “send now”, a preview and the command line alike: the same reading gives
 * the same letters with the same keys. The ladder looks back at what was accepted: a rung climbed before is not climbed
 * again, a missed one is caught up. Nothing leaves.
 */
export function planRun(input: RunInput): PlannedRun {
  const { wanted, settings, readAt, doubts = [], wait } = input;
  const { asOf, only, together } = wanted;
  const report = reportOf(input);
  const letters: Omit<LettersInput, 'already'> = {
    report,
    settings,
    asOf,
    only,
    remembersLadder: true,
    ...(readAt === undefined ? {} : { readAt }),
    ...(together ? { together } : {}),
    ...(wait ? { inQuestion: tasksOf(report, doubts) } : {}),
  };
  const looksBack = !only.includes('period');
  return {
    report,
    keys: {
      drawn: draftKeys({ ...letters, already: new Set() }),
      before: looksBack ? ladderKeys(report, settings, asOf) : [],
    },
    letters: ({ accepted, ...at }) => planLetters({ ...letters, ...at, already: accepted }),
  };
}

/** A run as it is remembered. */
export interface RunState {
  readonly key: string;
  readonly at: string;
  /** Letters that are tried again by themselves. */
  readonly open: number;
  /** Letters that wait for a person. */
  readonly stuck: number;
  /** Route and settings of the last look. */
  readonly way?: string;
}

/** What waits for a person is looked at again this often: an address may have been mended in a workbook. */
const LOOK_AGAIN_SECONDS = 3600;

/**
 * The keys of runs with nothing left to do. One with letters that wait to be tried again is not finished; one whose
 * letters wait for a person comes back once an hour, and at once where route or settings are others.
 */
export function finishedRuns(runs: readonly RunState[], at: string, way?: string): ReadonlySet<string> {
  return new Set(
    runs
      .filter(
        (run) =>
          run.open === 0 &&
          (run.stuck === 0 || (run.way === way && Math.abs(seconds(at) - seconds(run.at)) < LOOK_AGAIN_SECONDS)),
      )
      .map(({ key }) => key),
  );
}
