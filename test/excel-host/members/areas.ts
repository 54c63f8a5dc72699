import type { Range } from '../../../shared/index.js';
import { fullAddress } from '../addresses.js';
import type { Sheet } from '../book.js';
import { HostCollection, HostObject } from '../host-object.js';
import { ConditionalFormatCollection } from './conditional-formats.js';
import type { Desk } from './workbook.js';

/** Several rectangles of one sheet; `rangeOf` makes the object of one of them. */
export class AreasObject extends HostObject {
  readonly className = 'RangeAreas';
  constructor(
    private readonly desk: Desk,
    readonly sheet: Sheet,
    readonly ranges: readonly Range[],
    private readonly rangeOf: (range: Range) => HostObject,
  ) {
    super();
  }
  get Address(): string {
    return this.ranges.map((range) => fullAddress(this.sheet.name, range)).join(',');
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get Areas(): HostObject {
    return new AreaCollection(this.ranges.map(this.rangeOf));
  }
  get ConditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.desk, this.sheet, this.ranges);
  }
}

class AreaCollection extends HostCollection<HostObject> {
  readonly className = 'RangeCollection';
  constructor(private readonly ranges: readonly HostObject[]) {
    super();
  }
  items(): readonly HostObject[] {
    return this.ranges;
  }
  protected fits(item: HostObject, key: unknown): boolean {
    return this.ranges[Number(key)] === item;
  }
}
