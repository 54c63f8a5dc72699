import {
  addDays,
  parseIso,
  periodReportedOn,
  planRun,
  readSnapshot,
  renderHtml,
  renderText,
  reportView,
  settingsForWorkbook,
  WEEKLY_LETTERS,
} from '../../shared/index.js';
import type { CivilDate, Dispatch, Period, PeriodKind, Report, Settings, Wanted } from '../../shared/index.js';
import { countedSheets } from './figures.js';
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

/** The period a report drawn up on `asOf` is about, as every host decides it, and `back` periods before it. */
export const periodFor = (state: PanelState, kind: PeriodKind, back: number): Period =>
  periodReportedOn(kind, state.asOf, state.settings, back);

/** What the host remembers beside the workbook. */
export interface Remembered {
  /** What letters of this office are remembered by. */
  readonly office?: string;
  /** The frozen figures of the period before, parsed JSON. */
  readonly figures?: unknown;
}

const known = (settings: Settings, office: string | undefined): Settings =>
  office === undefined ? settings : { ...settings, office: { ...settings.office, code: office } };

/**
 * The letters the run would send, word for word, drawn up from the workbook as it was last read. Nothing is sent. `sent`:
 * keys the host knows as accepted; `room`: how many recipients the day still has.
 */
export function previewOf(
  state: PanelState,
  fileName: string,
  period: Period,
  back: number,
  sent: readonly string[],
  room?: number,
  { office, figures }: Remembered = {},
): Preview {
  const settings = known(settingsForWorkbook(state.stored, state.grids), office);
  const asOf: CivilDate = back === 0 ? state.asOf : addDays(period.end, DAY_AFTER);
  const wanted: Wanted = { period, asOf, only: period.kind === 'week' ? WEEKLY_LETTERS : ['period'] };
  const before = figures === undefined ? undefined : readSnapshot(figures);
  const { report, letters } = planRun({
    wanted,
    settings,
    sources: [{ file: fileName, checks: countedSheets(state.office) }],
    ...(state.office?.notCounted === undefined ? {} : { notCounted: state.office.notCounted }),
    doubts: state.office?.doubts ?? [],
    // As the run does while its question is open; “send now” is no way around it.
    wait: true,
    gaps: [],
    readAt: state.checkedAt,
    ...(before?.ok ? { figures: () => before.snapshot } : {}),
  });
  const dispatch = letters({ accepted: new Set(sent), ...(room === undefined ? {} : { room }) });
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
