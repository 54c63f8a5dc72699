import { buildReport, planLetters, previousPeriod } from '../shared/index.js';
import type { CivilDate, Dispatch, LetterKind, Period, Report, Settings } from '../shared/index.js';
import { checkBook, needAnnex, sourceOf } from './check-book.js';
import type { CheckedBook } from './check-book.js';
import { scriptClock } from './script-clock.js';
import { scriptLedger } from './script-ledger.js';
import { openBook, readGrids } from './sheet-reading.js';
import { findSnapshot } from './snapshot-store.js';

/** The spreadsheet read and checked as of a day; refused where it holds no annex. */
export function checkedNow(settings: Settings, asOf: CivilDate): CheckedBook {
  const book = openBook();
  return needAnnex(checkBook(book.getName(), readGrids(book), settings, asOf));
}

export function reportOn(book: CheckedBook, settings: Settings, period: Period, asOf: CivilDate): Report {
  const previous = findSnapshot(previousPeriod(period).key);
  return buildReport({
    office: settings.office.name,
    period,
    asOf,
    sources: [sourceOf(book)],
    gaps: [],
    previous,
    settings,
  });
}

export interface Wanted {
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly only: readonly LetterKind[];
  /** The weekly round and the ladder go on the same day: they must not say the same twice. */
  readonly together?: boolean;
}

/** Every letter a run would send now, and what is held and why; the ladder of reminders knows what went before. Nothing leaves. */
export function planRun(book: CheckedBook, settings: Settings, wanted: Wanted): { report: Report; dispatch: Dispatch } {
  const { period, asOf, only, together } = wanted;
  const report = reportOn(book, settings, period, asOf);
  const readAt = scriptClock.now().slice(11, 16);
  const memory = {
    already: new Set(scriptLedger.accepted()),
    remembersLadder: true,
    ...(together ? { together: true } : {}),
  };
  // Addresses may stand on the spreadsheet's own sheet “Đơn vị”.
  return { report, dispatch: planLetters({ report, settings: book.settings, asOf, only, readAt, ...memory }) };
}
