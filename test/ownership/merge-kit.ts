// Reads an office's workbook as the hosts do.
import { readWorkbook as readXlsx } from '../../ooxml/index.js';
import {
  directoryOf,
  ownBook,
  parseIso,
  readHistory,
  readSettings,
  readWorkbook,
  type OwnBook,
  type Settings,
} from '../../shared/index.js';

export function settingsOf(json: unknown): Settings {
  const read = readSettings(json);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.settings;
}

export function bookOf(bytes: Uint8Array, name: string, settings: Settings, asOf: string): OwnBook {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.error.message);
  const { grids } = read.workbook;
  const reading = readWorkbook({ file: name, grids }, settings, parseIso(asOf)!);
  const annexes = reading.checks.flatMap((check) => (check.located ? check.annexes : []));
  return ownBook(annexes, grids, directoryOf(reading.settings, grids), readHistory(grids));
}
