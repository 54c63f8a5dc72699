import type { Range } from '../../../shared/index.js';
import { readAddress, LAST_COLUMN, LAST_ROW } from '../addresses.js';
import type { Sheet } from '../book.js';
import { usedRange } from '../book.js';
import { denied, Fault, invalid, notFound } from '../fault.js';
import { HostObject } from '../host-object.js';
import { AreasObject } from './areas.js';
import { RangeObject } from './range.js';
import type { Desk } from './workbook.js';

/** Excel cuts longer addresses off without a word; this host refuses them instead. */
const LONGEST_ADDRESS = 8192;

export class WorksheetObject extends HostObject {
  readonly className = 'Worksheet';
  constructor(
    private readonly desk: Desk,
    readonly sheet: Sheet,
  ) {
    super();
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Visibility(): string {
    return this.sheet.hidden ? 'Hidden' : 'Visible';
  }
  get Protection(): HostObject {
    return new ProtectionObject(this.sheet);
  }
  GetRange(address?: string): HostObject {
    const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    return new RangeObject(this.desk, this.sheet, address ? readAddress(address) : whole);
  }
  GetRanges(address: string): HostObject {
    if (address.length > LONGEST_ADDRESS) throw invalid(`an address of ${address.length} characters`);
    const rangeOf = (range: Range): HostObject => new RangeObject(this.desk, this.sheet, range);
    return new AreasObject(this.desk, this.sheet, address.split(',').map(readAddress), rangeOf);
  }
  GetCell(row: number, column: number): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    const range = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    if (rows < 1 || columns < 1 || row < 0 || column < 0 || range.bottom > LAST_ROW || range.right > LAST_COLUMN)
      throw invalid('indexes outside the sheet');
    return new RangeObject(this.desk, this.sheet, range);
  }
  /** Values only: this host knows no cell that is merely formatted. */
  GetUsedRange(): HostObject {
    const used = usedRange(this.sheet);
    if (!used) throw notFound();
    return new RangeObject(this.desk, this.sheet, used);
  }
  Activate(): void {
    if (this.sheet.hidden) throw new Fault('InvalidOperation', 'A hidden sheet cannot be activated.');
    this.desk.book.active = this.sheet;
  }
}

class ProtectionObject extends HostObject {
  readonly className = 'WorksheetProtection';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.locked;
  }
  get Options(): object | null {
    return this.sheet.locked ? { allowFormatCells: false } : null;
  }
  Unprotect(): void {
    throw denied();
  }
}
