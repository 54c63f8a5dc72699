import { a1Range, rectanglesOf } from '../../../shared/index.js';
import type { Range } from '../../../shared/index.js';
import { fullAddress, height, intersection, width } from '../addresses.js';
import { guardUnlocked, keyOf, shownText } from '../book.js';
import type { BookCell, Sheet } from '../book.js';
import { entered } from '../typed.js';
import { Fault, invalid, notFound, notImplemented } from '../fault.js';
import { HostObject } from '../host-object.js';
import { AreasObject } from './areas.js';
import { ConditionalFormatCollection } from './conditional-formats.js';
import type { Desk } from './workbook.js';

/** Excel reads at most so many cells at once, on every platform. */
const MOST_CELLS = 5_000_000;
/** More merged areas than this in one range and Excel gives no answer. */
const MOST_MERGES = 512;

export class RangeObject extends HostObject {
  readonly className = 'Range';
  constructor(
    private readonly desk: Desk,
    readonly sheet: Sheet,
    readonly range: Range,
  ) {
    super();
  }
  override area(): Range {
    return this.range;
  }
  get Address(): string {
    return fullAddress(this.sheet.name, this.range);
  }
  get RowIndex(): number {
    return this.range.top;
  }
  get ColumnIndex(): number {
    return this.range.left;
  }
  get RowCount(): number {
    return height(this.range);
  }
  get ColumnCount(): number {
    return width(this.range);
  }
  get Values(): unknown {
    return this.table((cell) => cell?.value ?? '');
  }
  set Values(given: unknown) {
    this.assign(given, (value, old) => entered(value, old, this.desk.book.dateSystem));
    if (this.desk.book.eventsEnabled) this.desk.changed(this.sheet, this.Address.split('!').pop()!);
  }
  get Formulas(): unknown {
    return this.table((cell) => cell?.formula ?? cell?.value ?? '');
  }
  get Text(): unknown {
    return this.table((cell) => shownText(cell, this.desk.book.dateSystem));
  }
  get ValueTypes(): unknown {
    return this.table(valueType);
  }
  get HasSpill(): boolean | null {
    const spilled = (this.table((cell) => cell?.spilled === true) as boolean[][]).flat();
    return spilled.every(Boolean) || (spilled.some(Boolean) ? null : false);
  }
  get NumberFormat(): unknown {
    return this.table((cell) => cell?.format ?? 'General');
  }
  set NumberFormat(given: unknown) {
    this.assign(given, (format, old) => ({ ...(old ?? { value: '' }), format: String(format), ...withoutText(old) }));
  }
  get Format(): HostObject {
    return new RangeFormat(this.sheet);
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.desk, this.sheet, [this.range]);
  }
  GetCell(row: number, column: number): HostObject {
    const { top, left } = this.range;
    const at = { top: top + row, left: left + column, bottom: top + row, right: left + column };
    return new RangeObject(this.desk, this.sheet, at);
  }
  GetRow(row: number): HostObject {
    const top = this.range.top + row;
    return new RangeObject(this.desk, this.sheet, { ...this.range, top, bottom: top });
  }
  GetBoundingRect(other: HostObject): HostObject {
    const b = other.area();
    if (!b) throw invalid('no range');
    const a = this.range;
    return new RangeObject(this.desk, this.sheet, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }
  /** office.js asks this before it cuts a large write into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== height(this.range) || columns !== width(this.range)) throw sizeFault();
  }
  GetMergedAreas(): HostObject {
    const found = this.sheet.merges.filter((merge) => intersection(merge, this.range));
    if (found.length === 0) throw notFound();
    if (found.length > MOST_MERGES) throw new Fault('GeneralException', 'too many merged areas');
    return this.areas(found);
  }
  GetSpecialCells(kind: string): HostObject {
    if (kind !== 'Formulas') throw notImplemented(`Range.getSpecialCells(${kind})`);
    guardUnlocked(this.sheet);
    const cells: Range[] = [];
    for (const [key, cell] of this.sheet.cells) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      const at = { top: row, left: column, bottom: row, right: column };
      if (cell.formula !== undefined && intersection(at, this.range)) cells.push(at);
    }
    if (cells.length === 0) throw notFound();
    return this.areas(rectanglesOf(cells));
  }
  Select(): void {
    const { book } = this.desk;
    const same = book.active === this.sheet && JSON.stringify(book.selection) === JSON.stringify(this.range);
    book.active = this.sheet;
    book.selection = this.range;
    if (!same) this.desk.selected(this.sheet, a1Range(this.range));
  }

  private areas(ranges: readonly Range[]): HostObject {
    return new AreasObject(this.desk, this.sheet, ranges, (range) => new RangeObject(this.desk, this.sheet, range));
  }

  private table(read: (cell: BookCell | undefined) => unknown): unknown {
    const { top, left, bottom, right } = this.range;
    if (height(this.range) * width(this.range) > MOST_CELLS)
      throw new Fault('RangeExceedsLimit', 'The range holds more than 5,000,000 cells.');
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) => read(this.sheet.cells.get(keyOf(top + r, left + c)))),
    );
  }

  /** Gives each cell its value; a scalar goes everywhere, null leaves a cell as it is. */
  private assign(given: unknown, change: (value: unknown, old: BookCell | undefined) => BookCell): void {
    guardUnlocked(this.sheet);
    const { top, left, bottom, right } = this.range;
    const rows = Array.isArray(given) ? (given as readonly unknown[][]) : undefined;
    if (rows && (rows.length !== height(this.range) || rows.some((row) => row.length !== width(this.range))))
      throw sizeFault();
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = rows ? rows[row - top]![column - left] : given;
        if (value === null) continue;
        const key = keyOf(row, column);
        this.sheet.cells.set(key, change(value, this.sheet.cells.get(key)));
      }
    }
  }
}

function valueType(cell: BookCell | undefined): string {
  if (cell?.error) return 'Error';
  if (!cell || cell.value === '') return 'Empty';
  return typeof cell.value === 'number' ? 'Double' : typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

/** A new format shows the value anew; text that was text stays what it was. */
const withoutText = (cell: BookCell | undefined): { text?: undefined } =>
  typeof cell?.value === 'number' ? { text: undefined } : {};

const sizeFault = (): Fault =>
  invalid('The number of rows or columns in the input array doesn’t match the size or dimensions of the range.');

class RangeFormat extends HostObject {
  readonly className = 'RangeFormat';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protection(): HostObject {
    return new FormatProtection(this.sheet);
  }
  /** Looks of cells are taken and not shown: nothing here depends on them. */
  set ColumnWidth(points: number) {
    guardUnlocked(this.sheet);
    if (!(points >= 0)) throw invalid('a column width');
  }
  set WrapText(on: boolean) {
    guardUnlocked(this.sheet);
    if (typeof on !== 'boolean') throw invalid('wrapText');
  }
}

class FormatProtection extends HostObject {
  readonly className = 'FormatProtection';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Locked(): boolean {
    return this.sheet.locked;
  }
}
