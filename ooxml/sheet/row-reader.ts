import type { Cell } from '../../shared/index.js';
import { BLANK } from '../../shared/index.js';
import { Odd } from '../errors.js';
import { AttributeCursor } from './attribute-cursor.js';
import { BANG, EQUALS, GT, LT, QUESTION, QUOTE, SLASH, ascii, at, find, isSpace } from './bytes.js';
import { CellContent } from './cell-content.js';
import type { CellMaker } from './cell-maker.js';
import { cellType } from './cell-type.js';
import type { SheetStore } from './sheet-store.js';
import { numberOf, textOf } from './utf8.js';

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const SMALL_R = 114;
const SMALL_C = 99;
const SMALL_S = 115;
const SMALL_T = 116;
const SMALL_V = 118;
const SMALL_H = 104;
const SMALL_F = 102;
const FORMULA_THEN_VALUE = ascii('</f><v>');
const VALUE_THEN_CELL = ascii('</v></c>');
const HIDDEN = ascii('hidden');
const XMLNS = ascii('xmlns');

/** Reads `<row>` and `<c>` straight from the bytes: where each cell is. One per sheet: it remembers the last one. */
export class RowReader {
  row = -1;
  column = -1;
  // The row tag said which row it is.
  private numbered = false;
  private prefix = 0;
  private prefixBytes = ascii('');
  private closing = ascii('</c>');
  private closingRow = ascii('</row>');
  private readonly attribute = new AttributeCursor();
  private readonly content: CellContent;

  /** The cell at hand names a place that cannot be: it is named and left out. */
  private lost = false;

  /** `canonical`: what cannot be read is wrong, not merely spelt otherwise (`Odd`). */
  constructor(
    make: CellMaker,
    private readonly store: SheetStore,
    private readonly canonical: boolean,
  ) {
    this.content = new CellContent(make, store, this, canonical);
  }

  setPrefix(prefix: string): void {
    this.prefix = prefix.length;
    this.prefixBytes = ascii(prefix);
    this.closing = ascii(`</${prefix}c>`);
    this.closingRow = ascii(`</${prefix}row>`);
  }

  /** Position after the row tag or cell at `i`; 0 when it is another tag; -1 when it is not complete yet. */
  read(bytes: Uint8Array, i: number, end: number): number {
    if (bytes[i + 1] === SLASH) {
      // </row>: nothing to do.
      const stop = i + this.closingRow.length;
      if (stop > end) return -1;
      return at(bytes, i, this.closingRow) ? stop : 0;
    }
    const name = i + 1 + this.prefix;
    if (name + 4 > end) return -1;
    if (this.prefix > 0 && !at(bytes, i + 1, this.prefixBytes)) throw new Odd('prefix');
    const after = bytes[name + 1]!;
    if (bytes[name] === SMALL_C && (after === GT || after === SLASH || isSpace(after)))
      return this.cell(bytes, name + 1, end);
    const isRow = bytes[name] === SMALL_R && after === 111 && bytes[name + 2] === 119;
    if (isRow && !isNameByte(bytes[name + 3]!)) return this.rowTag(bytes, name + 3, end);
    // Rows hold cells and cells hold what the cell reader takes: anything else is not looked for here.
    throw new Odd('element');
  }

  private rowTag(bytes: Uint8Array, from: number, end: number): number {
    const before = this.row;
    let row = before + 1;
    let hidden = false;
    let numbered = false;
    let wrong = false;
    let i = from;
    for (;;) {
      while (i < end && isSpace(bytes[i]!)) i += 1;
      if (i + 1 >= end) return -1;
      if (bytes[i] === GT || bytes[i] === SLASH) break;
      const equals = this.attribute.next(bytes, i, end);
      if (equals < 0) return -1;
      const [open, close] = [this.attribute.open, this.attribute.close];
      const name = equals - i;
      if (name === 1 && bytes[i] === SMALL_R) {
        row = numberOf(bytes, open, close) - 1;
        numbered = true;
      } else if (name === 6 && at(bytes, i, HIDDEN)) {
        hidden ||= bytes[open] === 49 || bytes[open] === SMALL_T;
        wrong ||= close - open !== 1 && bytes[open] !== SMALL_T && bytes[open] !== SMALL_F;
      } else if (name === 2 && bytes[i] === SMALL_H && bytes[i + 1] === SMALL_T) {
        const height = numberOf(bytes, open, close);
        hidden ||= height === 0;
        wrong ||= Number.isNaN(height);
      } else if (name >= 5 && at(bytes, i, XMLNS)) wrong = true;
      i = close + 1;
    }
    if (wrong && !this.canonical) throw new Odd('row');
    const fits = Number.isInteger(row) && row >= 0 && row < MAX_ROW;
    if (!fits && !this.canonical) throw new Odd('row');
    // A row whose number cannot be takes the one its cells name.
    this.row = fits ? row : before;
    this.numbered = numbered && fits;
    this.column = -1;
    if (hidden) this.store.hideRow(row);
    return bytes[i] === SLASH ? i + 2 : i + 1;
  }

  private cell(bytes: Uint8Array, from: number, end: number): number {
    const before = this.column;
    this.lost = false;
    this.content.style = 0;
    this.content.type = 'n';
    let i = this.cellAttributes(bytes, from, end);
    if (i < 0) {
      this.column = before;
      return -1;
    }
    if (bytes[i] === SLASH) return i + 2;
    i += 1;
    // The most common shape by far: <v>…</v></c>.
    const p = this.prefix;
    if (bytes[i] === LT && bytes[i + 1 + p] === SMALL_V && bytes[i + 2 + p] === GT) {
      const start = i + 3 + p;
      let stop = start;
      while (stop < end && bytes[stop] !== LT) stop += 1;
      const close = stop + 4 + p;
      if (close + this.closing.length > end) {
        this.column = before;
        return -1;
      }
      if (bytes[stop + 1] === SLASH && at(bytes, close, this.closing)) {
        this.put(this.content.value(bytes, start, stop));
        return close + this.closing.length;
      }
    }
    const fast = this.formulaCell(bytes, i, end);
    if (fast > 0) return fast;
    const close = find(bytes, this.closing, i, end);
    if (close < 0) {
      this.column = before;
      return -1;
    }
    if (!this.canonical) this.refuseOdd(bytes, i, close);
    this.put(this.content.children(bytes, i, close, this.prefix));
    return close + this.closing.length;
  }

  /** Whatever `children` would misread between the tags of a cell: comments, CDATA, names that end otherwise, another cell. */
  private refuseOdd(bytes: Uint8Array, from: number, close: number): void {
    for (let i = bytes.indexOf(LT, from); i >= 0 && i < close; i = bytes.indexOf(LT, i + 1)) {
      const next = bytes[i + 1]!;
      if (next === BANG || next === QUESTION) throw new Odd('comment');
      let at = i + (next === SLASH ? 2 : 1);
      const name = at;
      while (at < close && isNameByte(bytes[at]!)) at += 1;
      if (next === SLASH && bytes[at] !== GT) throw new Odd('closing');
      if (this.prefix > 0 ? !startsAt(bytes, name, this.prefixBytes) : bytes.subarray(name, at).includes(58))
        throw new Odd('prefix');
      if (at === name + this.prefix + 1 && bytes[at - 1] === SMALL_C) throw new Odd('cell in a cell');
    }
  }

  /** <f>…</f><v>…</v></c> without attributes; 0 when the cell has another shape or is not complete. */
  private formulaCell(bytes: Uint8Array, i: number, end: number): number {
    if (this.prefix > 0 || bytes[i + 1] !== SMALL_F || bytes[i + 2] !== GT) return 0;
    let stop = i + 3;
    while (stop < end && bytes[stop] !== LT) stop += 1;
    if (!at(bytes, stop, FORMULA_THEN_VALUE)) return 0;
    const start = stop + FORMULA_THEN_VALUE.length;
    let last = start;
    while (last < end && bytes[last] !== LT) last += 1;
    if (last + VALUE_THEN_CELL.length > end || !at(bytes, last, VALUE_THEN_CELL)) return 0;
    this.put(this.content.calculated(this.content.value(bytes, start, last), bytes, i + 3, stop));
    return last + VALUE_THEN_CELL.length;
  }

  /** Position of '>' (open) or '/' (empty), -1 when incomplete; sets row, column, style and type. */
  private cellAttributes(bytes: Uint8Array, from: number, end: number): number {
    let placed = false;
    let i = from;
    // As Excel and LibreOffice begin every cell: r="AB12". What follows is read the general way.
    if (from + 16 < end && bytes[from + 1] === SMALL_R && bytes[from + 2] === EQUALS && bytes[from + 3] === QUOTE) {
      let close = from + 4;
      while (close < end && bytes[close] !== QUOTE) close += 1;
      if (close >= end) return -1;
      this.place(bytes, from + 4, close);
      placed = true;
      i = close + 1;
    }
    for (;;) {
      while (i < end && isSpace(bytes[i]!)) i += 1;
      if (i + 1 >= end) return -1;
      const byte = bytes[i]!;
      if (byte === GT || byte === SLASH) break;
      const equals = this.attribute.next(bytes, i, end);
      if (equals < 0) return -1;
      if (equals === i + 1) {
        if (byte === SMALL_R) {
          this.place(bytes, this.attribute.open, this.attribute.close);
          placed = true;
        } else if (byte === SMALL_S)
          this.content.style = this.styleOf(numberOf(bytes, this.attribute.open, this.attribute.close));
        else if (byte === SMALL_T) this.content.type = cellType(bytes, this.attribute.open, this.attribute.close);
      } else if (!this.canonical && equals >= i + 5 && at(bytes, i, XMLNS)) throw new Odd('namespace');
      i = this.attribute.close + 1;
    }
    if (!placed) this.column += 1;
    return i;
  }

  private styleOf(style: number): number {
    if (Number.isNaN(style) && !this.canonical) throw new Odd('style');
    return style >= 0 ? Math.floor(style) : 0;
  }

  /** Reads "AB12" without making a string. A cell that names another row than its row does is left out and named. */
  private place(bytes: Uint8Array, from: number, to: number): void {
    let column = 0;
    let i = from;
    for (; i < to && bytes[i]! >= 65; i += 1) column = column * 26 + ((bytes[i]! & 0xdf) - 64);
    let row = 0;
    for (; i < to; i += 1) row = row * 10 + bytes[i]! - 48;
    // A row tag without a number takes the one its cells name.
    if (!this.numbered && row >= 1 && row <= MAX_ROW) this.row = row - 1;
    if (row - 1 !== this.row || !(column >= 1 && column <= MAX_COLUMN)) {
      if (!this.canonical) throw new Odd('place');
      this.lost = true;
      this.store.note(Math.max(0, this.row), Math.max(0, this.column + 1), 'place', textOf(bytes, from, to));
      return;
    }
    this.column = column - 1;
  }

  private put(cell: Cell): void {
    if (cell === BLANK || this.lost) return;
    if (this.row < 0 || this.column >= MAX_COLUMN) {
      if (!this.canonical) throw new Odd('place');
      this.store.note(Math.max(0, this.row), MAX_COLUMN - 1, 'place', cell.text);
    } else this.store.put(this.row, this.column, cell);
  }
}

const startsAt = at;

/** Not a space, '/', '>' — nor '=' or a quote, which no name holds. */
const isNameByte = (byte: number): boolean =>
  byte !== GT && byte !== SLASH && byte !== EQUALS && byte !== QUOTE && !isSpace(byte);
