import type { Sourced } from '../annex/types.js';
import type { Span } from '../deadline/types.js';
import { unitOf, type UnitReading } from '../unit/types.js';
import { changeOf, mergedRows } from './cell-change.js';
import type { Mend, RuleContext } from './types.js';
import { toText, write } from './words.js';

type UnitCell = Sourced<readonly UnitReading[]>;

/** Puts other words in the place of a span. */
export const replaceSpan = (text: string, { start, end }: Span, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

/** The mend that writes the directory's name over the words of one reading; none where the cell cannot be written. */
export function writeUnit(
  cell: UnitCell,
  reading: UnitReading,
  name: string,
  context: RuleContext,
  label = `Ghi “${name}”`,
): Mend[] {
  const change = changeOf(cell.at, cell.text, toText(replaceSpan(cell.text, reading.span, name)), context);
  return change ? [write(label, [change])] : [];
}

const SEPARATOR_AFTER = /^(?:\s*\([^)]*\))?\s*(?:[,;]|\bvà\b|\n)?\s*/;
const SEPARATOR_BEFORE = /\s*(?:[,;+]|\bvà|\n\s*-?)\s*$/;

/** The text without the given spans and the separators that tied them to their neighbours. */
export function removeSpans(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    const before = left.slice(0, start);
    const after = left.slice(end);
    const rest = after.replace(SEPARATOR_AFTER, '');
    const last = rest === '' || /^[.\n]/.test(rest);
    left = last ? before.replace(SEPARATOR_BEFORE, '') + rest : before + rest;
  }
  return left.trim();
}

/** The directory's name of a reading, or its words where none is certain. */
export const unitName = (reading: UnitReading): string => unitOf(reading) ?? reading.text.trim();

/** The mend that takes readings out of a list of units; none when the cell cannot be written. */
export function withoutReadings(
  label: string,
  cell: UnitCell,
  readings: readonly UnitReading[],
  context: RuleContext,
): Mend[] {
  if (mergedRows(cell.at, context) > 1) return [];
  const text = removeSpans(
    cell.text,
    readings.map(({ span }) => span),
  );
  const change = changeOf(cell.at, cell.text, text === '' ? { kind: 'blank' } : toText(text), context);
  return change ? [write(label, [change])] : [];
}
