import { BLANK } from '../shared/index.js';
import type { Cell } from '../shared/index.js';
import { numberFormat } from '../ooxml/format/number-format.js';
import type { NumberFormat } from '../ooxml/format/number-format.js';
import { readSerial } from '../ooxml/format/serial.js';
import type { DateSystem } from '../ooxml/format/serial.js';

/** One cell as Office.js gives it. */
export interface RawCell {
  readonly text: string;
  /** Excel.RangeValueType. */
  readonly type: string;
  readonly value?: unknown;
  /** The number format code, in its English form. */
  readonly format?: string;
  /** What Range.formulas says: the formula with its '=', or the value again. */
  readonly formula?: unknown;
}

const compiled = new Map<string, NumberFormat>();

export function formatOf(code: string, system: DateSystem): NumberFormat {
  const key = `${system}${code}`;
  let format = compiled.get(key);
  if (!format) compiled.set(key, (format = numberFormat(code, system)));
  return format;
}

/**
 * The formula of a cell without its '='. A text such as “=1+1” behind an apostrophe comes back from Range.formulas just
 * like a formula; but it is shown as it is written, which no formula is.
 */
export function formulaOf(cell: RawCell): string | undefined {
  const { formula, text, type } = cell;
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return type === 'String' && formula === text ? undefined : formula.slice(1);
}

export function decodeCell(raw: RawCell, system: DateSystem): Cell {
  const formula = formulaOf(raw);
  const cell = decodeValue(raw, system);
  return formula === undefined ? cell : { ...cell, formula };
}

function decodeValue({ text, type, value, format }: RawCell, system: DateSystem): Cell {
  if (type === 'Error') return { kind: 'error', text };
  if (type === 'Boolean') return { kind: 'boolean', text, value: value === true };
  if (typeof value === 'number' && (type === 'Double' || type === 'Integer')) {
    const code = format ?? 'General';
    const numberFormat = formatOf(code, system);
    const day = numberFormat.showsDay ? readSerial(value, system) : undefined;
    // A column too narrow shows #####: what stands there is shown as it would be in a wider one.
    const whole = /^#+$/.test(text) ? numberFormat.number(value).text : text;
    if (day?.real) return { kind: 'date', text: whole, value: day.day, format: code };
    return { kind: 'number', text: whole, value };
  }
  return text === '' ? BLANK : { kind: 'text', text };
}

/** Days between the 1900 and the 1904 calendar. */
const SHIFT = 1462;

/**
 * Which calendar the workbook counts days in. Office.js does not say, but dates shown with their year give it away: the
 * same serial names a year four years later in the 1904 system.
 */
export function dateSystemOf(cells: Iterable<RawCell>): DateSystem {
  for (const { text, type, value, format } of cells) {
    if (typeof value !== 'number' || type !== 'Double' || format === undefined) continue;
    if (!formatOf(format, 1900).showsFullDay) continue;
    const year = text.match(/\d+/g)?.find((digits) => digits.length === 4);
    const days = [value, value + SHIFT].map((serial) => readSerial(serial, 1900)?.day.year);
    if (year === undefined || days[0] === days[1]) continue;
    if (Number(year) === days[0]) return 1900;
    if (Number(year) === days[1]) return 1904;
  }
  return 1900;
}
