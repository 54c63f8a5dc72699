import { BLANK, civilDate } from '../shared/index.js';
import type { Cell } from '../shared/index.js';
import { wallTime } from './script-clock.js';

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;
const TIME_ONLY = /^-?\d{1,4}:\d{2}/;
const DAY = 86_400_000;

/** A date Google hands over is made in another realm than ours: `instanceof Date` is false for it. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

export interface RawCell {
  readonly value: unknown;
  readonly shown: string;
  /** With its '='; '' when the cell has none. */
  readonly formula: string;
  readonly format: string;
}

function dateCell(value: Date, shown: string, format: string, zone: string): Cell {
  const { year, month, day, time } = wallTime(value.getTime(), zone);
  const date = civilDate(year, month, day);
  if (date && !TIME_ONLY.test(shown)) return { kind: 'date', text: shown, value: date, ...(format ? { format } : {}) };
  // A time of day or a duration is a number to the core, as in .xlsx: days since 30/12/1899.
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  return { kind: 'number', text: shown, value: days + (hours * 3600 + minutes * 60 + seconds) / 86_400 };
}

/** One cell as Google gives it → one cell of the core. Dates are read in the spreadsheet's own zone. */
export function toCell({ value, shown, formula, format }: RawCell, zone: () => string): Cell {
  const cell = plainCell(value, shown, format, zone);
  return formula === '' ? cell : { ...cell, formula: formula.slice(1) };
}

/** What was typed; the number format of a text (“_(@_)”, “"Số "@”) dresses it on the screen only. */
export const storedText = (value: unknown, shown: string): string => (typeof value === 'string' ? value : shown);

function plainCell(value: unknown, shown: string, format: string, zone: () => string): Cell {
  if (isDate(value)) return dateCell(value, shown, format, zone());
  if (typeof value === 'number') return { kind: 'number', text: shown, value };
  if (typeof value === 'boolean') return { kind: 'boolean', text: shown, value };
  const text = storedText(value, shown);
  if (text === '') return BLANK;
  return ERROR.test(shown) && String(value).startsWith('#') ? { kind: 'error', text: shown } : { kind: 'text', text };
}
