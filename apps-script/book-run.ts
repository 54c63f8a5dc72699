import { planRun, postNow } from '../shared/index.js';
import type { CivilDate, Delivery, Dispatch, PlannedRun, Report, Settings, Wanted } from '../shared/index.js';
import { checkBook, needAnnex, sourcesOf } from './check-book.js';
import type { CheckedBook } from './check-book.js';
import { wayOf } from './office-id.js';
import { scriptClock } from './script-clock.js';
import { scriptLedger } from './script-ledger.js';
import { scriptMailer } from './script-mailer.js';
import { openBook, readGrids } from './sheet-reading.js';
import { findSnapshot } from './snapshot-store.js';

/** Google stops a script after six minutes: what is not begun by then waits for the next run. */
const STOP_AFTER_MS = 270_000;
const OUT_OF_TIME = 'hết thời gian chạy Google cho phép, gửi tiếp ở lần chạy sau';

/** The spreadsheet read and checked as of a day; refused where it holds no annex. */
export function checkedNow(settings: Settings, asOf: CivilDate): CheckedBook {
  const book = openBook();
  return needAnnex(checkBook(book.getName(), readGrids(book), settings, asOf));
}

function planned(book: CheckedBook, wanted: Wanted): PlannedRun {
  return planRun({
    wanted,
    // Addresses may stand on the spreadsheet's own sheet “Đơn vị”.
    settings: book.settings,
    ...sourcesOf(book),
    figures: (period) => findSnapshot(period),
    readAt: scriptClock.now().slice(11, 16),
  });
}

export const reportOn = (book: CheckedBook, wanted: Wanted): Report => planned(book, wanted).report;

/** Every letter a run would send now, and what is held and why; the ladder of reminders knows what went before. Nothing leaves. */
export function planBook(book: CheckedBook, wanted: Wanted): { report: Report; dispatch: Dispatch } {
  const { report, keys, letters } = planned(book, wanted);
  const drawn = new Set(keys.drawn);
  // As `goneKeys` has it: what reached somebody on an earlier day is not told again; today's goes on to the others.
  const before = scriptLedger.partly().filter((key) => !drawn.has(key));
  return { report, dispatch: letters({ accepted: new Set([...scriptLedger.accepted(), ...before]) }) };
}

/** Posts through the account that runs the script. `startedAt`: when this execution began, in milliseconds. */
export function postBook(dispatch: Dispatch, settings: Settings, startedAt: number): Delivery {
  const mailer = scriptMailer(settings, scriptClock.now);
  return postNow(
    dispatch,
    { ledger: scriptLedger, mailer, clock: scriptClock, way: wayOf(settings) },
    { goOn: () => Date.now() - startedAt <= STOP_AFTER_MS, outOfTime: OUT_OF_TIME },
  );
}
