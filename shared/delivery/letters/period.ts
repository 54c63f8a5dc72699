import { compareDates } from '../../calendar/civil-date.js';
import { awaitingNoun } from '../../report/sections/awaiting.js';
import { oneLine } from '../../report/render/one-line.js';
import { sentences } from '../../report/render/say.js';
import type { LetterView } from '../../report/render/view.js';
import type { LetterContext } from '../../report/sections/context.js';
import { periodName } from '../../report/sections/context.js';
import { gapsVerdict } from '../../report/sections/gaps.js';
import { weekFoot } from '../../report/sections/foot.js';
import { NOTHING, PERIOD } from '../../report/sections/index.js';
import { onTimeParts } from '../../report/sections/period-figures.js';
import { doneOf } from '../../report/sections/week-figures.js';
import { subject } from '../subject.js';

/** The consolidated letter of a longer period: the figures the official report repeats. */
export function periodView(context: LetterContext, recipient: string): LetterView {
  const { report, words, settings, files = [] } = context;
  const { totals, period } = report;
  const name = periodName(words, period);
  const empty = totals.total === 0;
  const done = doneOf(totals);
  const draft = files.some((file) => file.endsWith('.docx')) ? words.draftAttached : undefined;
  const gaps = gapsVerdict(context);
  const rate = onTimeParts(totals);
  const isOver = compareDates(report.closed, period.end) >= 0;
  // Figures of a day outside the period (drawn up late, or before it began) are said so where a busy reader stops.
  const later =
    compareDates(report.closed, period.end) > 0
      ? words.countedLater(report.closed)
      : compareDates(report.asOf, period.start) < 0
        ? words.countedEarly(report.closed)
        : undefined;
  const [read, ...rest] = weekFoot(context);
  return {
    language: words.language,
    subject: empty
      ? subject(words.subjectPeriodEmpty(name))
      : subject(words.subjectPeriod(name, done, totals.total, totals.overdue)),
    preheader: empty ? '' : words.preheader(undefined, awaitingNoun(context), done, totals.total),
    body: report.office || settings.office.name,
    title: words.periodTitle(name),
    meta: words.periodMeta(period.start, period.end, report.asOf),
    dear: words.dear,
    recipient: oneLine(recipient, 120),
    blocks: [
      {
        kind: 'verdict',
        tone: 'calm',
        words: empty
          ? sentences(words.verdictEmpty, gaps)
          : sentences(words.verdictPeriod(done, totals.total, totals.overdue), later, draft, gaps),
      },
      ...(empty ? NOTHING : PERIOD).flatMap((section) => section(context)),
    ],
    foot: [
      isOver ? words.footClosed(report.closed) : words.footOpen(period.end),
      read ?? '',
      ...rest.slice(0, -1),
      words.footRate(rate.part, rate.whole),
      ...rest.slice(-1),
    ],
  };
}
