import { DEFAULT_SETTINGS, readSettings, SETUP_SHEET, setupOf, withSaid } from '../shared/index.js';
import type { Settings } from '../shared/index.js';
import { inDocument } from './locks.js';
import { byteLength, getText, putText, readAll } from './properties.js';
import { Refusal } from './refusal.js';
import { openBook, readGridNamed } from './sheet-reading.js';

const NAME = 'settings';
const MOST_BYTES = 120_000;

/** Settings as stored, parsed but not yet checked; undefined when the spreadsheet has none. */
export function loadSettings(all: Record<string, string> = readAll()): unknown {
  const text = getText(NAME, all);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return { damaged: true, office: 'damaged' };
  }
}

/**
 * Settings to work by: the sheet “Đôn Đốc” over what earlier versions kept. Wrong ones are told with their keys: a report by
 * other rules than the office's is worse than none.
 */
export function settingsNow(all?: Record<string, string>): Settings {
  return inForce(storedSettings(all));
}

/** What earlier versions kept: to read a whole spreadsheet with, which brings its sheet “Đôn Đốc” along. */
export function storedSettings(all?: Record<string, string>): Settings {
  const stored = loadSettings(all);
  if (stored === undefined) return DEFAULT_SETTINGS;
  const read = readSettings(stored);
  if (read.ok) return read.settings;
  const keys = read.problems.map(({ key }) => key).slice(0, 5);
  throw new Refusal(
    'failed',
    `Thiết lập lưu trong bảng tính có mục chưa đúng: ${keys.join(', ')}. Đề nghị mở Đôn Đốc, mục Thiết lập, kiểm tra và lưu lại.`,
  );
}

/** For what must open even when the settings are wrong, so that a person can mend them. */
export function settingsOrDefault(): Settings {
  const read = readSettings(loadSettings() ?? {});
  return inForce(read.ok ? read.settings : DEFAULT_SETTINGS);
}

function inForce(stored: Settings): Settings {
  const grid = readGridNamed(openBook(), SETUP_SHEET);
  return grid ? withSaid(stored, setupOf([grid])?.said ?? {}) : stored;
}

export function saveSettings(settings: unknown): void {
  const read = readSettings(settings);
  if (!read.ok)
    throw new Refusal('failed', `Thiết lập có mục chưa đúng: ${read.problems.map(({ key }) => key).join(', ')}.`);
  const text = JSON.stringify(read.settings);
  if (byteLength(text) > MOST_BYTES) {
    throw new Refusal(
      'too-big',
      'Thiết lập dài quá mức Google cho lưu trong bảng tính. Đề nghị rút gọn danh bạ hoặc các mục đã bỏ qua.',
    );
  }
  inDocument(() => putText(NAME, text));
}
