import type { Sourced } from '../../annex/types.js';
import type { Span } from '../../deadline/types.js';
import { unitOf, type UnitReading } from '../../unit/types.js';
import { findContacts } from '../facts/contacts.js';
import { changeOf, mergedRows } from './cell-change.js';
import type { Mend, RuleContext } from '../types.js';
import { guess, toText, write } from '../words.js';

type UnitCell = Sourced<readonly UnitReading[]>;

/** Puts other words in the place of a span. */
export const replaceSpan = (text: string, { start, end }: Span, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

/**
 * The mend that writes the directory's name over the words of one reading; none where the cell cannot be
 * written. Without a label the name is a guess.
 */
export function writeUnit(
  cell: UnitCell,
  reading: UnitReading,
  name: string,
  context: RuleContext,
  label?: string,
): Mend[] {
  const change = changeOf(cell.at, cell.text, toText(replaceSpan(cell.text, reading.span, name)), context);
  if (!change) return [];
  return [label === undefined ? guess(`Ghi “${name}”`, [change]) : write(label, [change])];
}

const SEPARATOR_AFTER = /^\s*(?:\([^)]*\))?[^\S\n]*(?:[,;\n]|và(?=\s))?\s*/;
const SEPARATOR_BEFORE = /(?:\s*[,;+]|\s+và(?=\s|$))*\s*$/;
/** The dash or number an entry begins its line with. */
const MARKER = /(^|\n)[^\S\n]*(?:[-–+•*]|\d{1,2}[.)])[^\S\n]*$/;

/** The text without the given spans, with the separators that tied them to their neighbours taken along. */
export function removeSpans(text: string, spans: readonly Span[]): string {
  let left = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    const before = left.slice(0, start).replace(MARKER, '$1');
    const rest = left.slice(end).replace(SEPARATOR_AFTER, '');
    left = rest === '' || rest.startsWith('.') ? before.replace(SEPARATOR_BEFORE, '') + rest : before + rest;
  }
  return left.trim();
}

/** The directory's name of a reading, or its words where none is certain. */
export const unitName = (reading: UnitReading): string => unitOf(reading) ?? reading.text.trim();

/** “(đối với …)”: the unit answers for a part only. A telephone number in the brackets says nothing of the kind. */
export const isPart = ({ condition }: UnitReading): boolean =>
  condition !== undefined && findContacts(condition).length === 0 && !/\d{6}/.test(condition);

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
