import { oneLine } from '../../report/render/one-line.js';
import type { Words } from '../../report/render/say.js';
import { plain, sentences } from '../../report/render/say.js';
import type { LetterView, Tone } from '../../report/render/view.js';
import type { Line } from '../../report/types.js';
import type { LetterContext } from '../../report/sections/context.js';
import { awaiting, awaitingFew, awaitingNoun } from '../../report/sections/awaiting.js';
import { gapsVerdict } from '../../report/sections/gaps.js';
import { nextName, periodName } from '../../report/sections/context.js';
import { weekFoot } from '../../report/sections/foot.js';
import { NOTHING, WEEK, WEEK_MANY } from '../../report/sections/index.js';
import { OVERDUE_IN_FULL } from '../../report/sections/overdue.js';
import { doneOf } from '../../report/sections/week-figures.js';
import { subject } from '../subject.js';
import { askedBlocks, askedVerdict } from './asked.js';

const TOP_UNITS = 3;
/** Below this the three are no news: overdue tasks lie everywhere. */
const TOP_SHARE = 0.4;

const isLate = (line: Line): boolean => line.totals.overdue > 0 && line.role === undefined;

/** One or two sentences after which a busy leader may stop reading. */
function verdict(context: LetterContext, asked: Words | undefined): { readonly tone: Tone; readonly words: Words } {
  const { report, words } = context;
  const { totals } = report;
  const gaps = gapsVerdict(context);
  if (totals.total === 0) return { tone: 'due', words: sentences(words.verdictEmpty, gaps) };
  const waiting = report.awaiting.length ? words.verdictAwaiting(awaitingNoun(context)) : undefined;
  if (totals.overdue === 0) {
    const none = words.verdictNone(
      report.dueNext.length,
      nextName(context),
      report.undated.length,
      report.unclear?.length ?? 0,
    );
    return { tone: gaps ? 'due' : 'done', words: sentences(none, waiting, gaps) };
  }
  if (report.overdue.length <= OVERDUE_IN_FULL) {
    const fresh = report.changes?.newlyOverdue.length ?? 0;
    return { tone: 'overdue', words: sentences(words.verdictOverdue(totals.overdue, fresh), asked, waiting, gaps) };
  }
  const units = report.byUnit
    .filter(isLate)
    .map((line) => line.totals.overdue)
    .sort((a, b) => b - a);
  const atUnits = units.reduce((sum, n) => sum + n, 0);
  const long = context
    .rawOf(report.overdue)
    .filter((task) => !task.coordinationOnly && task.status.kind === 'overdue' && task.status.days > 30).length;
  const top = units.slice(0, TOP_UNITS).reduce((sum, n) => sum + n, 0);
  return {
    tone: 'overdue',
    words: sentences(
      words.verdictMany(totals.overdue, atUnits, units.length, long),
      asked,
      !asked && units.length > TOP_UNITS && top / totals.overdue >= TOP_SHARE
        ? words.verdictTop(TOP_UNITS, top, totals.overdue)
        : undefined,
      gaps,
    ),
  };
}

function weekSubject(context: LetterContext): string {
  const { report, words } = context;
  const period = periodName(words, report.period);
  const late = report.byUnit.filter(isLate);
  const units = late.length;
  // “11 quá hạn tại 4 đơn vị” only where all eleven are theirs.
  const allTheirs = late.reduce((sum, line) => sum + line.totals.overdue, 0) === report.totals.overdue;
  const due = report.dueNext.length;
  if (report.totals.total === 0) return subject(words.subjectWeekEmpty(period));
  if (report.totals.overdue === 0)
    return subject(words.subjectWeekNone(due, nextName(context), period), words.subjectWeekNone(due, '', period));
  if (report.overdue.length > OVERDUE_IN_FULL && units > 1 && allTheirs)
    return subject(words.subjectWeekMany(report.totals.overdue, units, period));
  return subject(
    words.subjectWeek(report.totals.overdue, due, nextName(context), period),
    words.subjectWeek(report.totals.overdue, due, '', period),
  );
}

/**
 * The leader's letter of one week: figures first, then what needs a word, what changed, what comes. `asked`: tasks late
 * for so long that the leader's word is asked for, where no letter of its own asks.
 */
export function leaderWeekView(context: LetterContext, recipient: string, asked: readonly string[] = []): LetterView {
  const { report, words, settings } = context;
  const { totals } = report;
  const many = report.overdue.length > OVERDUE_IN_FULL;
  const sections = many ? WEEK_MANY : WEEK;
  const said = verdict(context, askedVerdict(context, asked));
  return {
    language: words.language,
    subject: weekSubject(context),
    preheader: totals.total
      ? words.preheader(report.changes?.newlyOverdue.length, awaitingNoun(context), doneOf(totals), totals.total)
      : plain(said.words),
    body: report.office || settings.office.name,
    title: words.weekTitle(periodName(words, report.period)),
    meta: words.drawnUp(report.period.start, report.period.end, report.asOf),
    dear: words.dear,
    recipient: oneLine(recipient, 120),
    blocks: [
      { kind: 'verdict', ...said },
      ...(totals.total === 0 ? NOTHING : sections).flatMap((section) =>
        // Right before what else waits for the leader's word.
        section === awaiting || section === awaitingFew
          ? [...askedBlocks(context, asked), ...section(context)]
          : section(context),
      ),
    ],
    foot: weekFoot(context),
  };
}
