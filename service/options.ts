import { readFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS, parseIso, readSettings } from '../shared/index.js';
import type { CivilDate, Settings } from '../shared/index.js';
import { systemClock } from './clock.js';
import { Told } from './console.js';
import { parseJson } from './json-file.js';
import { say } from './words.js';

/** A day given as YYYY-MM-DD (d/m/yyyy is taken too); Told when it is not on the calendar. */
export function dayOption(name: string, text: string): CivilDate {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : text;
  const day = parseIso(iso);
  if (!day)
    throw new Told(
      say(
        `${name}: “${text}” không phải là một ngày trên lịch. Viết theo dạng năm-tháng-ngày, ví dụ 2026-11-16.`,
        `${name}: “${text}” is no day on the calendar. Write it as YYYY-MM-DD, such as 2026-11-16.`,
      ),
    );
  return day;
}

export function asOfOption(text: string | undefined): CivilDate {
  return text === undefined ? systemClock.today() : dayOption('--as-of', text);
}

/** A port from --port or PORT; Told when it is none. 0 lets the system choose. */
export function portOption(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Told(
      say(
        `Cổng “${text}” chưa đúng: cần một số từ 1 đến 65535, ví dụ PORT=3001.`,
        `“${text}” is no port: a number from 1 to 65535 is needed, such as PORT=3001.`,
      ),
    );
  return port;
}

/** The dotted keys a settings file says itself, two deep. */
function statedIn(json: unknown): string[] {
  return Object.entries(json as Record<string, unknown>).flatMap(([key, value]) => [
    key,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((part) => `${key}.${part}`)
      : []),
  ]);
}

/** Reads a settings file; every wrong key is named. Absent = the embedded defaults. */
export async function loadSettings(path: string | undefined): Promise<Settings> {
  if (path === undefined) return DEFAULT_SETTINGS;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new Told(
      say(
        `Không mở được tệp thiết lập “${path}”. Kiểm tra lại đường dẫn và quyền đọc tệp.`,
        `The settings file “${path}” cannot be opened. Check its path and your right to read it.`,
      ),
      2,
      { cause },
    );
  }
  const json = parseJson(text, say(`Tệp thiết lập “${path}”`, `The settings file “${path}”`));
  const read = readSettings(json);
  if (read.ok) return { ...read.settings, stated: statedIn(json) };
  const lines = read.problems.map(({ key, problem }) => `  - ${key}: ${problem}`);
  throw new Told(
    say(
      `Tệp thiết lập “${path}” có ${read.problems.length} chỗ chưa đúng:`,
      `The settings file “${path}” has ${read.problems.length} wrong keys:`,
    ) + `\n${lines.join('\n')}`,
  );
}
