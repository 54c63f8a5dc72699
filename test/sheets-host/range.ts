import { a1Range } from '../../shared/index.js';
import type { Range } from '../../shared/index.js';
import { instantOf, serialOf, wallOf, wallOfSerial } from './calendar.js';
import { guard } from './guard.js';
import { refuse, strict } from './meter.js';
import { cellOf, overlaps } from './model.js';
import type { ModelBook, ModelCell, ModelSheet, World } from './model.js';
import { isDateFormat, showNumber } from './number-format.js';
import { enter } from './text-entry.js';

const EMPTY: ModelCell = Object.freeze({ value: null, format: 'General' });
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

export function shownOf(cell: ModelCell, locale: string): string {
  if (cell.shown !== undefined) return cell.shown;
  if (cell.error !== undefined) return cell.error;
  if (cell.value === null) return '';
  if (typeof cell.value === 'boolean') return String(cell.value).toUpperCase();
  return typeof cell.value === 'number' ? showNumber(cell.value, cell.format, locale) : cell.value;
}

/** Puts one value into a cell the way setValue does. */
export function assign(cell: ModelCell, value: unknown, { locale, zone }: ModelBook): void {
  delete cell.shown;
  delete cell.formula;
  delete cell.error;
  if (value === null || value === undefined) cell.value = null;
  else if (isDate(value)) {
    cell.value = serialOf(wallOf(value.getTime(), zone));
    if (!isDateFormat(cell.format)) cell.format = 'dd/mm/yyyy';
  } else if (typeof value === 'number') cell.value = cell.format === '@' ? String(value) : value;
  else if (typeof value === 'boolean') cell.value = value;
  else if (typeof value !== 'string') refuse(`Invalid value for a cell: ${typeof value}`);
  else {
    if (value.length > 50_000)
      refuse('Your input contains more than the maximum of 50000 characters in a single cell.');
    const entered = enter(value, locale, cell.format === '@');
    if ('formula' in entered) {
      cell.formula = entered.formula;
      cell.value = null;
    } else {
      cell.value = entered.value;
      if (entered.format !== undefined) cell.format = entered.format;
    }
  }
}

/** SpreadsheetApp.Range; rows and columns inside are 0-based. */
export class FakeRange {
  constructor(
    readonly world: World,
    readonly model: ModelSheet,
    readonly place: Range,
  ) {}

  getRow = (): number => this.place.top + 1;
  getColumn = (): number => this.place.left + 1;
  getNumRows = (): number => this.place.bottom - this.place.top + 1;
  getNumColumns = (): number => this.place.right - this.place.left + 1;
  getA1Notation = (): string => a1Range(this.place);

  private read<T>(call: string, look: (cell: ModelCell) => T): T[][] {
    this.world.meter.spend(`Range.${call}`, 'read', this.getNumRows() * this.getNumColumns());
    return Array.from({ length: this.getNumRows() }, (_, r) =>
      Array.from({ length: this.getNumColumns() }, (_, c) =>
        look(this.model.cells[this.place.top + r]?.[this.place.left + c] ?? EMPTY),
      ),
    );
  }

  private change(call: string, work: (cell: ModelCell, row: number, column: number) => void): this {
    guard(this.world, this.model, this.place);
    this.world.meter.spend(`Range.${call}`, 'write', this.getNumRows() * this.getNumColumns());
    for (let r = 0; r < this.getNumRows(); r += 1)
      for (let c = 0; c < this.getNumColumns(); c += 1)
        work(cellOf(this.model, this.place.top + r, this.place.left + c), r, c);
    return strict('Range', this);
  }

  private sameSize(values: readonly (readonly unknown[])[]): void {
    if (values.length !== this.getNumRows()) {
      refuse(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${this.getNumRows()}.`,
      );
    }
    const wrong = values.find((row) => row.length !== this.getNumColumns());
    if (wrong)
      refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${this.getNumColumns()}.`,
      );
  }

  getValues = (): unknown[][] =>
    this.read('getValues', (cell) => {
      if (cell.error !== undefined) return cell.error;
      if (cell.value === null) return '';
      return typeof cell.value === 'number' && isDateFormat(cell.format)
        ? new Date(instantOf(wallOfSerial(cell.value), this.world.book.zone))
        : cell.value;
    });
  getDisplayValues = (): string[][] => this.read('getDisplayValues', (cell) => shownOf(cell, this.world.book.locale));
  getDisplayValue = (): string => this.getDisplayValues()[0]![0]!;
  getFormulas = (): string[][] => this.read('getFormulas', (cell) => cell.formula ?? '');
  getNumberFormats = (): string[][] => this.read('getNumberFormats', (cell) => cell.format);

  getMergedRanges = (): FakeRange[] => {
    this.world.meter.spend('Range.getMergedRanges', 'read');
    return this.model.merges
      .filter((merge) => overlaps(merge, this.place))
      .map((merge) => rangeOf(this.world, this.model, merge));
  };

  setValues = (values: readonly (readonly unknown[])[]): this => {
    this.sameSize(values);
    return this.change('setValues', (cell, r, c) => assign(cell, values[r]![c], this.world.book));
  };
  setNumberFormats = (formats: readonly (readonly string[])[]): this => {
    this.sameSize(formats);
    return this.change('setNumberFormats', (cell, r, c) => reformat(cell, formats[r]![c]!));
  };
  setVerticalAlignment = (): this => this.change('setVerticalAlignment', () => undefined);
  setWrap = (): this => this.change('setWrap', () => undefined);

  activate = (): this => {
    this.world.meter.spend('Range.activate', 'ui');
    this.world.book.active = { sheet: this.model.name, a1: this.getA1Notation() };
    return strict('Range', this);
  };
}

export function reformat(cell: ModelCell, format: string): void {
  cell.format = format;
  if (cell.value !== null) delete cell.shown;
}

export const rangeOf = (world: World, sheet: ModelSheet, place: Range): FakeRange =>
  strict('Range', new FakeRange(world, sheet, place));
