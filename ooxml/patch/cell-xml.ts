import type { CellValue } from '../../shared/index.js';
import { formatDay } from '../../shared/index.js';
import type { Styles } from '../book/styles.js';
import type { DateSystem } from '../format/serial.js';
import { toSerial } from '../format/serial.js';
import { encodeText } from '../xml/entities.js';
import { dressAlike, runsXml } from './rich-runs.js';
import type { Run } from './rich-runs.js';
import type { CellPlace } from './sheet-map.js';
import type { StyleSheet } from './style-sheet.js';

/** The format a date gets whose cell has none that shows day, month and year. */
export const DATE_FORMAT = 'd/m/yyyy';

/** Signs that start a formula when somebody types them; such text also gets the apostrophe style. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

export interface CellWriter {
  readonly prefix: string;
  readonly system: DateSystem;
  readonly styles: Styles;
  readonly sheet: StyleSheet | undefined;
  /** The runs of a cell that shows `text`; undefined where its words have no dress of their own. */
  readonly runsOf: (place: CellPlace, text: string) => readonly Run[] | undefined;
}

/** One `<c>` element. `dressed` are the runs of the words it replaces. Text is always stored as text, whatever it looks like: nothing written here can run. */
export function cellXml(
  ref: string,
  style: number,
  value: CellValue,
  writer: CellWriter,
  dressed?: readonly Run[],
): string {
  const { prefix: p } = writer;
  const tag = (s: number, rest: string): string => `<${p}c r="${ref}"${s > 0 ? ` s="${s}"` : ''}${rest}`;
  if (value.kind === 'blank' || (value.kind === 'text' && value.number === undefined && value.text === ''))
    return tag(style, '/>');
  if (value.kind === 'text' && value.number !== undefined && Number.isFinite(value.number)) {
    return tag(style, `><${p}v>${value.number}</${p}v></${p}c>`);
  }
  if (value.kind === 'date') {
    const serial = toSerial(value.value, writer.system);
    const dated = dateStyle(style, writer);
    if (serial !== undefined && dated !== undefined) return tag(dated, `><${p}v>${serial}</${p}v></${p}c>`);
  }
  // A day no sheet can hold (before 1900), or a workbook without styles: the day in words is better than a bare number.
  const text = value.kind === 'date' ? formatDay(value.value) : value.text;
  const quoted = LOOKS_LIKE_FORMULA.test(text) ? (writer.sheet?.derive(style, { quotePrefix: true }) ?? style) : style;
  const words = dressed
    ? runsXml(dressAlike(dressed, text), p)
    : `<${p}t xml:space="preserve">${encodeText(text)}</${p}t>`;
  return tag(quoted, ` t="inlineStr"><${p}is>${words}</${p}is></${p}c>`);
}

/** The cell's own style where it shows the whole day, otherwise a copy of it with d/m/yyyy. */
function dateStyle(style: number, writer: CellWriter): number | undefined {
  if ((writer.styles.cells[style] ?? writer.styles.fallback).format.showsFullDay) return style;
  return writer.sheet?.derive(style, { formatCode: DATE_FORMAT });
}
