import type { Cell } from '../../shared/index.js';
import { BLANK } from '../../shared/index.js';
import { Odd } from '../errors.js';
import { GT, LT, SLASH, isSpace, tagEnd } from './bytes.js';
import type { CellMaker } from './cell-maker.js';
import type { CellType } from './cell-type.js';
import { elementText, richText } from './rich-text.js';
import { SharedFormulas } from './shared-formulas.js';
import type { NoteKind, SheetStore } from './sheet-store.js';
import { numberOf, textOf } from './utf8.js';

const SMALL_F = 102;
const SMALL_I = 105;
const SMALL_S = 115;
const SMALL_V = 118;

/** What stands in a cell, from the bytes inside its tag. One per sheet; `style` and `type` are those of the cell read. */
export class CellContent {
  style = 0;
  type: CellType = 'n';
  private readonly formulas: SharedFormulas;
  private readonly longest: number;

  /** `canonical`: the XML is spelt the one known way, so what cannot be read is wrong and not merely spelt otherwise. */
  constructor(
    private readonly make: CellMaker,
    private readonly store: SheetStore,
    private readonly place: { readonly row: number; readonly column: number },
    private readonly canonical: boolean,
  ) {
    this.formulas = new SharedFormulas(store);
    this.longest = store.limits.textLength;
  }

  /** The words of a `<v>`, by the type of the cell. */
  value(bytes: Uint8Array, from: number, to: number): Cell {
    if (from === to && this.type !== 'str') return BLANK;
    switch (this.type) {
      case 's': {
        const cell = this.make.sharedText(numberOf(bytes, from, to), this.style);
        return cell ? this.fitting(cell) : this.bad('string', bytes, from, to);
      }
      case 'n': {
        const value = numberOf(bytes, from, to);
        if (Number.isNaN(value)) return this.bad('number', bytes, from, to);
        const cell = this.make.number(value, this.style);
        if (this.make.failed !== undefined) this.formatFailed();
        return cell;
      }
      case 'b': {
        const value = truth(textOf(bytes, from, to));
        return value === undefined ? this.bad('boolean', bytes, from, to) : this.make.boolean(value);
      }
      case 'other':
        return this.bad('type', bytes, from, to);
      default:
        break;
    }
    const { text } = elementText(bytes, from, to);
    if (this.type === 'e') return this.make.error(text);
    return this.fitting(this.type === 'd' ? this.make.isoDate(text, this.style) : this.make.text(text, this.style));
  }

  /** A cell that cannot be read costs itself: an error that shows what stands there, and named. */
  private bad(because: NoteKind, bytes: Uint8Array, from: number, to: number): Cell {
    if (!this.canonical) throw new Odd(because);
    const text = textOf(bytes, from, Math.min(to, from + 400));
    this.store.note(this.place.row, this.place.column, because, text);
    return this.make.error(text);
  }

  /** Longer than Excel itself lets a text be: cut, so that nobody works on a megabyte, and named. */
  private fitting(cell: Cell): Cell {
    if (cell.text.length <= this.longest) return cell;
    const text = `${cell.text.slice(0, 100)}…`;
    this.store.note(this.place.row, this.place.column, 'text-too-long', text);
    return this.make.error(text);
  }

  private formatFailed(): void {
    this.store.note(this.place.row, this.place.column, 'format', this.make.failed!);
    this.make.failed = undefined;
  }

  /** A value whose formula stands at `from`, written out in this cell. */
  calculated(value: Cell, bytes: Uint8Array, from: number, to: number): Cell {
    return this.make.withFormula(value, textOf(bytes, from, to));
  }

  /** The long way, over all that stands between `<c>` and `</c>`: formulas, inline strings, extensions. */
  children(bytes: Uint8Array, from: number, end: number, prefix: number): Cell {
    let cell: Cell = BLANK;
    let formula: string | undefined;
    let i = bytes.indexOf(LT, from);
    while (i >= 0 && i < end) {
      const stop = tagEnd(bytes, i + 1, end);
      if (stop < 0) break;
      const name = i + 1 + prefix;
      const empty = bytes[stop - 2] === SLASH;
      const second = bytes[name + 1]!;
      const short = second === GT || second === SLASH || isSpace(second);
      let next = stop;
      if (short && bytes[name] === SMALL_V && !empty) {
        const piece = elementText(bytes, stop, end);
        cell = this.value(bytes, stop, piece.next);
        next = piece.next;
      } else if (short && bytes[name] === SMALL_F) {
        const piece = empty ? { text: '', next: stop } : elementText(bytes, stop, end);
        formula = this.formulas.read(bytes.subarray(i, stop), piece.text, this.place);
        next = piece.next;
      } else if (bytes[name] === SMALL_I && second === SMALL_S) {
        cell = empty ? BLANK : this.fitting(this.make.text(richText(bytes, stop, end, prefix), this.style));
        next = end;
      }
      i = bytes.indexOf(LT, next);
    }
    if (formula === undefined) return cell;
    const made = this.make.withFormula(cell, formula);
    // An empty text is a result; no value at all is none.
    return cell === BLANK && this.type !== 'str' ? { ...made, uncalculated: true } : made;
  }
}

/** xsd:boolean, and as some exporters write it; undefined when it is neither. */
function truth(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (word === '1' || word === 'true') return true;
  return word === '0' || word === 'false' ? false : undefined;
}
