import type { Cell } from '../../shared/index.js';
import { BLANK, parseIso } from '../../shared/index.js';
import type { CellStyle, Styles } from '../book/styles.js';
import type { NumberFormat, Shown } from '../format/number-format.js';
import type { DateSystem } from '../format/serial.js';
import { toSerial } from '../format/serial.js';

/** Equal cells are one object; beyond this many per kind they are made anew, so that memory stays bounded. */
const KEPT = 50_000;

/** Turns stored values into shown cells; equal values of one style share one frozen object. */
export class CellMaker {
  /** The format that could not show a number; whoever made the cell names it and takes this away. */
  failed: string | undefined;
  private readonly shared: (Cell | undefined)[] = [];
  private readonly inline = new Map<string, Cell>();
  private readonly fonted = new Map<string, Cell>();
  private readonly numbers: Map<number, Cell>[] = [];
  private readonly whole: Cell[][] = [];

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: Styles,
    private readonly system: DateSystem,
  ) {
    this.shared.length = strings.length;
  }

  style(index: number): CellStyle {
    return this.styles.cells[index] ?? this.styles.fallback;
  }

  /**
   * A shared string; undefined when the index is outside the table. A text is what was typed: its number format (“_(@_)”,
   * “"Số "@”, “;;;”) dresses it on the screen only.
   */
  sharedText(index: number, style: number): Cell | undefined {
    const text = this.strings[index];
    if (text === undefined) return undefined;
    const { font } = this.style(style);
    if (font !== undefined) return this.inFont(text, font);
    return (this.shared[index] ??= text === '' ? BLANK : { kind: 'text', text });
  }

  text(text: string, style: number): Cell {
    if (text === '') return BLANK;
    const { font } = this.style(style);
    if (font !== undefined) return this.inFont(text, font);
    const known = this.inline.get(text);
    if (known) return known;
    const cell: Cell = { kind: 'text', text };
    if (this.inline.size < KEPT) this.inline.set(text, cell);
    return cell;
  }

  /** A text whose letters only its font makes sense of. */
  private inFont(text: string, font: string): Cell {
    if (text === '') return BLANK;
    const key = `${font}\n${text}`;
    const cell = this.fonted.get(key) ?? { kind: 'text', text, font };
    if (this.fonted.size < KEPT) this.fonted.set(key, cell);
    return cell;
  }

  number(value: number, style: number): Cell {
    // A style the workbook does not have shares the place after the last one.
    const place = Math.min(style, this.styles.cells.length);
    // Days and counts are small whole numbers: an array finds them faster than a map.
    if (value >= 0 && value < KEPT && Math.floor(value) === value && !Object.is(value, -0)) {
      return ((this.whole[place] ??= [])[value] ??= this.newNumber(value, style));
    }
    const kept = (this.numbers[place] ??= new Map());
    const known = kept.get(value);
    if (known) return known;
    const cell = this.newNumber(value, style);
    if (kept.size < KEPT) kept.set(value, cell);
    return cell;
  }

  private newNumber(value: number, style: number): Cell {
    const { format } = this.style(style);
    const { text, date } = this.shown(format, value);
    return date ? { kind: 'date', text, value: date, format: format.code } : { kind: 'number', text, value };
  }

  /** The barrier: a format that fails costs its dress, not the file. */
  private shown(format: NumberFormat, value: number): Shown {
    try {
      return format.number(value);
    } catch {
      this.failed = format.code;
      return { text: String(value) };
    }
  }

  /** t="d": a day written as ISO 8601, shown by the cell's format like any other date. */
  isoDate(text: string, style: number): Cell {
    const [, iso, hours, minutes, seconds] =
      /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim()) ?? [];
    const day = iso === undefined ? undefined : parseIso(iso);
    const serial = day && toSerial(day, this.system);
    if (serial === undefined) return this.text(text, style);
    const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
    const { format } = this.style(style);
    if (format.showsDay) return this.number(serial + time, style);
    return { kind: 'date', text: text.trim(), value: day!, format: format.code };
  }

  boolean(value: boolean): Cell {
    return value ? TRUE : FALSE;
  }

  /** A cell of its own: equal values with different formulas are not shared. */
  withFormula(cell: Cell, formula: string): Cell {
    if (cell.kind === 'number') return { kind: 'number', text: cell.text, value: cell.value, formula };
    return { ...cell, formula };
  }

  error(text: string): Cell {
    return { kind: 'error', text };
  }
}

const TRUE: Cell = Object.freeze({ kind: 'boolean', text: 'TRUE', value: true });
const FALSE: Cell = Object.freeze({ kind: 'boolean', text: 'FALSE', value: false });
