import type { Range } from '../../../shared/index.js';
import { guardUnlocked } from '../book.js';
import type { ConditionalFormat, Sheet } from '../book.js';
import { intersection } from '../addresses.js';
import { notImplemented } from '../fault.js';
import { HostCollection, HostObject } from '../host-object.js';
import type { Desk } from './workbook.js';

/** The conditional formats that touch a place; a new one goes to the front, as in Excel. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormatObject> {
  readonly className = 'ConditionalFormatCollection';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: Sheet,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }
  items(): ConditionalFormatObject[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.ranges.some((own) => this.ranges.some((range) => intersection(own, range))))
      .map((format) => new ConditionalFormatObject(this.sheet, format));
  }
  protected fits(item: ConditionalFormatObject, key: unknown): boolean {
    return item.Id === key;
  }
  Add(type: string): HostObject {
    guardUnlocked(this.sheet);
    if (type !== 'Custom') throw notImplemented(`conditionalFormats.add(${type})`);
    const format = { id: this.desk.newId('CF'), type, ranges: this.ranges, look: new Map<string, unknown>() };
    this.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormatObject(this.sheet, format);
  }
}

class ConditionalFormatObject extends HostObject {
  readonly className = 'ConditionalFormat';
  constructor(
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
  ) {
    super();
  }
  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  /** A negative priority counts from the back; beyond the ends means at the end. */
  set Priority(wanted: number) {
    const others = this.sheet.conditionalFormats.filter((format) => format !== this.format);
    const at = wanted < 0 ? others.length + 1 + wanted : wanted;
    others.splice(Math.max(0, Math.min(others.length, at)), 0, this.format);
    this.sheet.conditionalFormats = others;
  }
  get Custom(): HostObject {
    if (this.format.type !== 'Custom') throw notImplemented(`custom of a ${this.format.type} format`);
    return new CustomFormat(this.format);
  }
  get CustomOrNullObject(): HostObject | null {
    return this.format.type === 'Custom' ? new CustomFormat(this.format) : null;
  }
  Delete(): void {
    guardUnlocked(this.sheet);
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this.format);
  }
}

class CustomFormat extends HostObject {
  readonly className = 'CustomConditionalFormat';
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get Rule(): HostObject {
    return new FormatRule(this.format);
  }
  get Format(): HostObject {
    return new FormatLook(this.format.look);
  }
}

class FormatRule extends HostObject {
  readonly className = 'ConditionalFormatRule';
  constructor(private readonly format: ConditionalFormat) {
    super();
  }
  get Formula(): string {
    return this.format.formula ?? '';
  }
  set Formula(formula: string) {
    this.format.formula = formula;
  }
}

class FormatLook extends HostObject {
  readonly className = 'ConditionalRangeFormat';
  readonly Fill: HostObject;
  readonly Font: HostObject;
  readonly Borders: HostObject;
  constructor(look: Map<string, unknown>) {
    super();
    this.Fill = new Colours('ConditionalRangeFill', 'Fill', look);
    this.Font = new Colours('ConditionalRangeFont', 'Font', look);
    this.Borders = new Borders(look);
  }
}

class Borders extends HostObject {
  readonly className = 'ConditionalRangeBorderCollection';
  constructor(private readonly look: Map<string, unknown>) {
    super();
  }
  GetItem(side: string): HostObject {
    if (!/^Edge(Top|Bottom|Left|Right)$/.test(side)) throw notImplemented(`borders.getItem(${side})`);
    return new Colours('ConditionalRangeBorder', side, this.look);
  }
}

/** One drawn thing: its settings are kept under its own name. */
class Colours extends HostObject {
  constructor(
    readonly className: string,
    private readonly part: string,
    private readonly look: Map<string, unknown>,
  ) {
    super();
  }
  set Color(value: string) {
    this.look.set(`${this.part}.Color`, value);
  }
  set Bold(value: boolean) {
    this.look.set(`${this.part}.Bold`, value);
  }
  set Italic(value: boolean) {
    this.look.set(`${this.part}.Italic`, value);
  }
  set Style(value: string) {
    this.look.set(`${this.part}.Style`, value);
  }
}
