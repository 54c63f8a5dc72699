import {
  addDays,
  buildReport,
  parseIso,
  periodOf,
  planLetters,
  previousPeriod,
  renderHtml,
  renderText,
  reportView,
  settingsForWorkbook,
} from '../../shared/index.js';
import type { CivilDate, Dispatch, LetterKind, Period, PeriodKind, Report } from '../../shared/index.js';
import type { PanelState } from './state.js';

export interface Preview {
  readonly report: Report;
  readonly dispatch: Dispatch;
  /** The leader's letter as it reads, whether or not an address is known yet. */
  readonly letter: {
    readonly subject: string;
    readonly html: string;
    readonly text: string;
    readonly recipient: string;
  };
}

const DAY_AFTER = 1;

/** The period a report drawn up on `asOf` is about, and `back` periods before it. Figures close the day before. */
export function periodFor(state: PanelState, kind: PeriodKind, back: number): Period {
  const { policy } = state.settings;
  const closed = policy.figuresClose === 'as-of' ? state.asOf : addDays(state.asOf, -DAY_AFTER);
  let period = periodOf(kind, closed, policy.periodWindow, policy.weekCloses);
  for (let n = 0; n < back; n += 1) period = previousPeriod(period);
  return period;
}

/** The same words the weekly run would send, drawn up from the workbook as it was last read. Nothing is sent. */
export function previewOf(
  state: PanelState,
  fileName: string,
  period: Period,
  back: number,
  sent: readonly string[],
  room?: number,
): Preview {
  const settings = settingsForWorkbook(state.settings, state.grids);
  const asOf: CivilDate = back === 0 ? state.asOf : addDays(period.end, DAY_AFTER);
  const report = buildReport({
    office: settings.office.name,
    period,
    asOf,
    sources: [{ file: fileName, checks: state.checks.filter((check) => check.located) }],
    gaps: [],
    settings,
  });
  const only: readonly LetterKind[] =
    period.kind === 'week' ? ['leader-week', 'unit-week', 'coordination'] : ['period'];
  const dispatch = planLetters({ report, settings, asOf, already: new Set(sent), room, only: [...only] });
  const view = reportView(report, settings);
  return {
    report,
    dispatch,
    letter: { subject: view.subject, html: renderHtml(view), text: renderText(view), recipient: view.recipient },
  };
}

/** “2026-11-16T07:30:00+07:00” → 07:30 of that day, as its own zone has it; other words stay as they are. */
export function instantWords(iso: string): { readonly day: CivilDate; readonly time: string } | undefined {
  const day = parseIso(iso.slice(0, 10));
  return day && /T\d\d:\d\d/.test(iso) ? { day, time: iso.slice(11, 16) } : undefined;
}

/** “tuần 48/2026”: the period whose tasks the letter calls due next. */
export const dueNextName = (report: Report): string => report.next.name;
