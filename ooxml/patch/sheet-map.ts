import { strFromU8 } from 'fflate';
import type { Range } from '../../shared/index.js';
import { parseA1 } from '../../shared/index.js';
import { Refusal } from '../errors.js';
import { BANG, LT, QUESTION, SLASH, ascii, at, find, tagEnd } from '../sheet/bytes.js';
import { parseRange } from '../sheet/read-sheet.js';
import { attributes, isTrue } from '../xml/tags.js';

export interface CellPlace {
  readonly column: number;
  /** Of the whole element. */
  readonly start: number;
  readonly end: number;
  readonly style: number;
}

export interface RowPlace {
  readonly row: number;
  readonly start: number;
  /** One past the row's opening tag. */
  readonly open: number;
  /** Start of </row>; equal to `open` in an empty row tag. */
  close: number;
  readonly empty: boolean;
  /** The style its new cells take; undefined when the row has none of its own. */
  readonly style?: number;
  readonly cells: CellPlace[];
}

/** Where things stand in the bytes of a sheet part; rows without interest are only counted. */
export interface SheetMap {
  readonly prefix: string;
  readonly dimension?: { readonly start: number; readonly end: number; readonly range: Range };
  /** `start` after the opening tag, `end` before the closing one; for <sheetData/> the tag itself and `empty`. */
  readonly data: { readonly start: number; readonly end: number; readonly empty: boolean };
  /** The pieces of each wanted row in the order of the file: some programs write a row for every cell. */
  readonly rows: ReadonlyMap<number, readonly RowPlace[]>;
  /** For each wanted row that does not exist: where it goes. */
  readonly gaps: ReadonlyMap<number, number>;
  readonly columnStyles: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  /** Ranges of array formulas: no cell inside may change alone. */
  readonly arrays: readonly Range[];
}

const COMMENT_END = ascii('-->');
const CDATA_END = ascii(']]>');

/** Maps the wanted rows of a sheet part in one pass. Throws `Refusal`. */
export function mapSheet(bytes: Uint8Array, wanted: ReadonlySet<number>, part: string): SheetMap {
  const rows = new Map<number, RowPlace[]>();
  const gaps = new Map<number, number>();
  const open = [...wanted].sort((a, b) => a - b);
  const arrays: Range[] = [];
  const columnStyles: { min: number; max: number; style: number }[] = [];
  let dimension: SheetMap['dimension'];
  let data: { start: number; end: number; empty: boolean } | undefined;
  let [prefix, rooted, anyPrefix, row, column] = ['', false, false, -1, -1];
  let current: RowPlace | undefined;
  let cell: { column: number; start: number; style: number } | undefined;
  const passBy = (before: number, position: number): void => {
    while (open.length > 0 && open[0]! < before) gaps.set(open.shift()!, position);
  };
  for (let i = bytes.indexOf(LT); i >= 0; i = bytes.indexOf(LT, i)) {
    const start = i;
    if (bytes[i + 1] === BANG) {
      const close = find(bytes, bytes[i + 2] === 91 ? CDATA_END : COMMENT_END, i + 4, bytes.length);
      if (close < 0) throw new Refusal('truncated', part);
      i = close + 3;
      continue;
    }
    const end = tagEnd(bytes, i + 1, bytes.length);
    if (end < 0) throw new Refusal('truncated', part);
    i = end;
    if (bytes[start + 1] === QUESTION) continue;
    const closing = bytes[start + 1] === SLASH;
    const empty = bytes[end - 2] === SLASH;
    const nameAt = start + (closing ? 2 : 1);
    if (!rooted) {
      rooted = true;
      const name = /^[^\s/>]+/.exec(strFromU8(bytes.subarray(nameAt, Math.min(end, nameAt + 80))))![0];
      prefix = name.slice(0, name.indexOf(':') + 1);
      // The namespace of the sheet may have two names; then an element may carry either.
      anyPrefix = prefix !== '' || (strFromU8(bytes.subarray(start, end), true).match(MAIN_NAME) ?? []).length > 1;
      continue;
    }
    // Inside an uninteresting row only rows, cells without an address and array formulas matter.
    const name = localName(bytes, anyPrefix ? afterColon(bytes, nameAt, end) : nameAt, end);
    const inData = data !== undefined && data.end < 0;
    if (inData && name === 'v') continue;
    const of = (): Map<string, string> => attributes(strFromU8(bytes.subarray(start, end)));
    if (name === 'sheetData') {
      if (closing && !data) throw new Refusal('damaged', part);
      if (closing) data!.end = start;
      else data = empty ? { start, end, empty } : { start: end, end: -1, empty };
      if (closing || empty) passBy(Infinity, start);
    } else if (inData && name === 'row') {
      if (closing) {
        if (current) current.close = start;
        current = undefined;
        continue;
      }
      const facts = of();
      row = facts.has('r') ? Number(facts.get('r')) - 1 : (rowOfNextCell(bytes, end, prefix) ?? row + 1);
      column = -1;
      passBy(row, start);
      current = undefined;
      if (!wanted.has(row)) continue;
      if (open[0] === row) open.shift();
      const styled = isTrue(facts.get('customFormat')) && facts.has('s') ? { style: Number(facts.get('s')) } : {};
      const place: RowPlace = { row, start, open: end, close: end, empty, ...styled, cells: [] };
      const pieces = rows.get(row);
      if (pieces) pieces.push(place);
      else rows.set(row, [place]);
      current = empty ? undefined : place;
    } else if (inData && name === 'c' && current) {
      if (closing) {
        if (cell) current.cells.push({ ...cell, end });
        cell = undefined;
        continue;
      }
      const facts = of();
      column = parseA1(facts.get('r') ?? '')?.column ?? column + 1;
      cell = { column, start, style: Number(facts.get('s') ?? 0) };
      if (empty) {
        current.cells.push({ ...cell, end });
        cell = undefined;
      }
    } else if (inData && name === 'f' && !closing) {
      const facts = of();
      const range =
        facts.get('t') === 'array' || facts.get('t') === 'dataTable' ? parseRange(facts.get('ref') ?? '') : undefined;
      if (range) arrays.push(range);
    } else if (name === 'dimension' && !inData) {
      const range = parseRange(of().get('ref') ?? '');
      if (range && !closing) dimension = { start, end, range };
    } else if (name === 'col' && !inData && !closing) {
      const facts = of();
      if (facts.has('style')) {
        columnStyles.push({
          min: Number(facts.get('min')) - 1,
          max: Number(facts.get('max')) - 1,
          style: Number(facts.get('style')),
        });
      }
    }
  }
  if (!data || data.end < 0) throw new Refusal('truncated', part);
  return { prefix, ...(dimension ? { dimension } : {}), data, rows, gaps, columnStyles, arrays };
}

const KNOWN = ['v', 'c', 'f', 'row', 'sheetData', 'dimension', 'col'].map((name) => ({ name, bytes: ascii(name) }));

const MAIN_NAME = /spreadsheetml(?:\/2006)?\/main["']/g;

function afterColon(bytes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end && i < from + 80; i += 1) {
    const byte = bytes[i]!;
    if (byte === 58) return i + 1;
    if (byte === SLASH || byte === 62 || byte <= 32) break;
  }
  return from;
}

/** A row without a number is the one its first cell names. */
function rowOfNextCell(bytes: Uint8Array, from: number, prefix: string): number | undefined {
  const next = bytes.indexOf(LT, from);
  if (next < 0 || !(at(bytes, next + 1, ascii(`${prefix}c`)) || at(bytes, next + 1, ascii('c')))) return undefined;
  const end = tagEnd(bytes, next + 1, bytes.length);
  if (end < 0) return undefined;
  return parseA1(attributes(strFromU8(bytes.subarray(next, end))).get('r') ?? '')?.row;
}

/** The names this map cares for; '' for every other. */
function localName(bytes: Uint8Array, from: number, end: number): string {
  for (const known of KNOWN) {
    const next = bytes[from + known.bytes.length]!;
    const ends = next === 62 || next === SLASH || next === 32 || next === 10 || next === 13 || next === 9;
    if (ends && from + known.bytes.length < end && at(bytes, from, known.bytes)) return known.name;
  }
  return '';
}
