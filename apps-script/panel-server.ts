import { nextRunAt, calendarOf, officeId, shownInstant, toIso } from '../shared/index.js';
import type { Address, CellChange, Dispatch, Letter, Mark, Refused } from '../shared/index.js';
import { installer } from './installer.js';
import { withOfficeId } from './office-id.js';
import { asRefusal } from './refusal.js';
import type { RefusalKind } from './refusal.js';
import { readRuns } from './run-record.js';
import { scheduleTrouble } from './schedule-words.js';
import { scriptClock } from './script-clock.js';
import { scriptLedger } from './script-ledger.js';
import { roomToday, sendLetters, sendTestLetter } from './send-now.js';
import { loadSettings, saveSettings, settingsNow, settingsOrDefault } from './settings-store.js';
import { openBook } from './sheet-reading.js';
import { findSnapshot } from './snapshot-store.js';
import { sheetWorkbook } from './sheet-workbook.js';
import type { NewSheet } from './add-sheet.js';
import { packGrids } from './wire.js';
import type { WireGrid } from './wire.js';

export interface ScheduleNow {
  readonly last?: string;
  readonly next?: string;
  /** What is wrong with the schedule, a whole sentence. */
  readonly failed?: string;
  readonly held?: readonly string[];
}

function scheduleNow(): ScheduleNow {
  const settings = settingsOrDefault();
  const { last, lastLetters } = readRuns();
  const now = { date: scriptClock.today(), time: scriptClock.now().slice(11, 16) };
  const trouble = scheduleTrouble(last);
  const next = installer() && nextRunAt(now, settings, calendarOf(settings.holidays));
  return {
    ...(lastLetters ? { last: shownInstant(lastLetters.at) } : {}),
    ...(next ? { next: shownInstant(`${toIso(next.date)}T${next.time}`) } : {}),
    ...(trouble === undefined ? {} : { failed: trouble }),
    ...(lastLetters && lastLetters.held.length > 0 ? { held: lastLetters.held } : {}),
  };
}

/** What the sidebar may ask for. Arguments and answers are plain JSON. */
export const PANEL_HANDLERS = {
  open: (): { fileName: string; schedule: ScheduleNow } => ({
    fileName: openBook().getName(),
    schedule: scheduleNow(),
  }),
  readGrids: (): WireGrid[] => packGrids(sheetWorkbook.readGrids()),
  drawMarks: (marks: readonly Mark[]): void => sheetWorkbook.drawMarks(marks),
  clearMarks: (): void => sheetWorkbook.clearMarks(),
  write: (changes: readonly CellChange[]): readonly Refused[] => sheetWorkbook.write(changes),
  reveal: (at: Address): void => sheetWorkbook.reveal(at),
  addSheet: (sheet: NewSheet): void => sheetWorkbook.addSheet(sheet),
  loadSettings: (): unknown => loadSettings(),
  saveSettings: (settings: unknown): void => saveSettings(settings),
  sentKeys: (): readonly string[] => scriptLedger.accepted(),
  /** What letters are remembered by, and the frozen figures of a period. */
  remembered: (period: string): { office: string; figures?: unknown } => {
    const figures = findSnapshot(period);
    return { office: officeId(withOfficeId(settingsNow())), ...(figures ? { figures } : {}) };
  },
  roomToday: (): number => roomToday(settingsNow()),
  send: (letters: readonly Letter[]): Dispatch => {
    const { sent, held } = sendLetters(settingsNow(), letters);
    return { send: sent, held };
  },
  sendTest: (letter: Letter): void => sendTestLetter(settingsNow(), letter),
  schedule: (): ScheduleNow => scheduleNow(),
};

export type PanelHandlers = typeof PANEL_HANDLERS;

/** The answer to one call, as it crosses google.script.run in one JSON text. */
export type PanelAnswer =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly kind: RefusalKind; readonly message: string };

/** Answers one call of the sidebar; never throws, so that the words reach the person whole. */
export function panelCall(name: string, args: string): string {
  const answer = ((): PanelAnswer => {
    if (!Object.prototype.hasOwnProperty.call(PANEL_HANDLERS, name)) {
      return {
        ok: false,
        kind: 'failed',
        message: 'Bảng bên và chương trình không cùng phiên bản. Đề nghị tải lại trang.',
      };
    }
    try {
      const handler = PANEL_HANDLERS[name as keyof PanelHandlers] as (...args: unknown[]) => unknown;
      return { ok: true, value: handler(...(JSON.parse(args) as unknown[])) };
    } catch (error) {
      const { kind, message } = asRefusal(error);
      return { ok: false, kind, message };
    }
  })();
  return JSON.stringify(answer);
}
