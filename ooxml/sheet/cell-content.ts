import type { Cell } from '../../shared/index.js';
import { BLANK } from '../../shared/index.js';
import { Refusal } from '../errors.js';
import { GT, LT, SLASH, isSpace, tagEnd } from './bytes.js';
import type { CellMaker } from './cell-maker.js';
import type { CellType } from './cell-type.js';
import { elementText, richText } from './rich-text.js';
import { SharedFormulas } from './shared-formulas.js';
import { numberOf, textOf } from './utf8.js';

const SMALL_F = 102;
const SMALL_I = 105;
const SMALL_S = 115;
const SMALL_V = 118;

/** What stands in a cell, from the bytes inside its tag. One per sheet; `style` and `type` are those of the cell read. */
export class CellContent {
  style = 0;
  type: CellType = 'n';
  private readonly formulas = new SharedFormulas();

  constructor(
    private readonly part: string,
    private readonly make: CellMaker,
  ) {}

  /** The words of a `<v>`, by the type of the cell. */
  value(bytes: Uint8Array, from: number, to: number): Cell {
    if (from === to && this.type !== 'str') return BLANK;
    switch (this.type) {
      case 's':
        return this.make.sharedText(numberOf(bytes, from, to), this.style) ?? this.damaged();
      case 'n': {
        const value = numberOf(bytes, from, to);
        return Number.isNaN(value) ? this.damaged() : this.make.number(value, this.style);
      }
      case 'b':
        return this.make.boolean(bytes[from] === 49 || bytes[from] === 116);
      default:
        break;
    }
    const { text } = elementText(bytes, from, to);
    if (this.type === 'e') return this.make.error(text);
    return this.type === 'd' ? this.make.isoDate(text, this.style) : this.make.text(text, this.style);
  }

  /** A value whose formula stands at `from`, written out in this cell. */
  calculated(value: Cell, bytes: Uint8Array, from: number, to: number): Cell {
    return this.make.withFormula(value, textOf(bytes, from, to));
  }

  /** The long way, over all that stands between `<c>` and `</c>`: formulas, inline strings, extensions. */
  children(
    bytes: Uint8Array,
    from: number,
    end: number,
    prefix: number,
    place: { readonly row: number; readonly column: number },
  ): Cell {
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
        formula = this.formulas.read(bytes.subarray(i, stop), piece.text, place);
        next = piece.next;
      } else if (bytes[name] === SMALL_I && second === SMALL_S) {
        cell = this.make.text(richText(bytes, stop, end, prefix), this.style);
        next = end;
      }
      i = bytes.indexOf(LT, next);
    }
    return formula === undefined ? cell : this.make.withFormula(cell, formula);
  }

  private damaged(): never {
    throw new Refusal('damaged', this.part);
  }
}
