import type { Book, Sheet } from '../book.js';
import { Fault } from '../fault.js';
import { HostCollection, HostObject } from '../host-object.js';
import { RangeObject } from './range.js';
import { WorksheetObject } from './worksheet.js';

/** What members ask of the host around the workbook. */
export interface Desk {
  readonly book: Book;
  readonly references: Map<string, HostObject>;
  listen(event: HostEventName, change: 1 | -1): void;
  /** Tells the add-in after the batch that its cells were changed through the API. */
  changed(sheet: Sheet, address: string): void;
  /** Tells the add-in that another cell is selected now. */
  selected(sheet: Sheet, address: string): void;
  newId(kind: string): string;
}

export type HostEventName = 'changed' | 'selection' | 'added' | 'deleted';

export class WorkbookObject extends HostObject {
  readonly className = 'Workbook';
  constructor(private readonly desk: Desk) {
    super();
  }
  get Name(): string {
    return this.desk.book.name;
  }
  get Worksheets(): HostObject {
    return new WorksheetCollection(this.desk);
  }
  get Settings(): HostObject {
    return new SettingCollection(this.desk);
  }
  get _Runtime(): HostObject {
    return new RuntimeObject(this.desk);
  }
  GetSelectedRange(): HostObject {
    return new RangeObject(this.desk, this.desk.book.active, this.desk.book.selection);
  }
  _GetRangeForEventByReferenceId(id: string): HostObject | null {
    return this.desk.references.get(id) ?? null;
  }
  _RemoveReference(id: string): null {
    this.desk.references.delete(id);
    return null;
  }
}

class RuntimeObject extends HostObject {
  readonly className = 'Runtime';
  constructor(private readonly desk: Desk) {
    super();
  }
  get EnableEvents(): boolean {
    return this.desk.book.eventsEnabled;
  }
  set EnableEvents(on: boolean) {
    this.desk.book.eventsEnabled = on;
  }
}

class WorksheetCollection extends HostCollection<WorksheetObject> {
  readonly className = 'WorksheetCollection';
  constructor(private readonly desk: Desk) {
    super();
  }
  items(): WorksheetObject[] {
    return this.desk.book.sheets.map((sheet) => new WorksheetObject(this.desk, sheet));
  }
  protected fits(item: WorksheetObject, key: unknown): boolean {
    return item.Id === key || item.Name.toLowerCase() === String(key).toLowerCase();
  }
  /** Adds an empty sheet behind the others; it is not activated. A name that stands already is refused. */
  Add(name: string): HostObject {
    const { book } = this.desk;
    if (book.sheet(name))
      throw new Fault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    const sheet: Sheet = {
      id: this.desk.newId('sheet'),
      name,
      hidden: false,
      cells: new Map(),
      merges: [],
      conditionalFormats: [],
      locked: false,
    };
    book.sheets.push(sheet);
    return new WorksheetObject(this.desk, sheet);
  }
  GetActiveWorksheet(): HostObject {
    return new WorksheetObject(this.desk, this.desk.book.active);
  }
  _RegisterDataChangedEvent(): void {
    this.desk.listen('changed', 1);
  }
  _UnregisterDataChangedEvent(): void {
    this.desk.listen('changed', -1);
  }
  _RegisterSelectionChangedEvent(): void {
    this.desk.listen('selection', 1);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.desk.listen('selection', -1);
  }
  _RegisterAddedEvent(): void {
    this.desk.listen('added', 1);
  }
  _UnregisterAddedEvent(): void {
    this.desk.listen('added', -1);
  }
  _RegisterDeletedEvent(): void {
    this.desk.listen('deleted', 1);
  }
  _UnregisterDeletedEvent(): void {
    this.desk.listen('deleted', -1);
  }
}

class SettingObject extends HostObject {
  readonly className = 'Setting';
  constructor(
    private readonly desk: Desk,
    readonly Key: string,
  ) {
    super();
  }
  get Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.desk.book.settings.get(this.Key);
  }
  Delete(): void {
    this.desk.book.settings.delete(this.Key);
  }
}

class SettingCollection extends HostCollection<SettingObject> {
  readonly className = 'SettingCollection';
  constructor(private readonly desk: Desk) {
    super();
  }
  items(): SettingObject[] {
    return [...this.desk.book.settings.keys()].map((key) => new SettingObject(this.desk, key));
  }
  protected fits(item: SettingObject, key: unknown): boolean {
    return item.Key === key;
  }
  Add(key: string, value: unknown): HostObject {
    this.desk.book.settings.set(key, value);
    return new SettingObject(this.desk, key);
  }
}
