import { a1 } from '../../shared/index.js';
import type { Address } from '../../shared/index.js';
import { readAddress } from './addresses.js';
import { BatchRun } from './batch.js';
import type { Book, Sheet } from './book.js';
import { keyOf } from './book.js';
import type { HostObject } from './host-object.js';
import { loadBook } from './load-book.js';
import { RangeObject } from './members/range.js';
import type { HostEventName } from './members/workbook.js';
import { WorkbookObject } from './members/workbook.js';
import { saveBook } from './save-book.js';
import { entered } from './typed.js';
import { AddinInternalService } from './members/internal-service.js';
import type { NativeBridge, Request } from './wire.js';

/** The ids office.js knows Excel’s events by. */
const EVENTS: Readonly<Record<HostEventName, number>> = { changed: 10, added: 13, selection: 14, deleted: 15 };
const WAITS_FOR_TYPING = 64;

export interface HostOptions {
  /** Excel on the web takes and gives at most 5 MB per sync. */
  readonly payloadLimit?: number;
  readonly fileName?: string;
}

/** What has gone over the wire since the start. */
export interface Traffic {
  syncs: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
}

const utf8 = (text: string): number => new TextEncoder().encode(text).length;

/** An Excel for tests: answers the unmodified office.js through its one native channel, over a workbook from an .xlsx. */
export class ExcelHost {
  readonly book: Book;
  readonly traffic: Traffic = { syncs: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  readonly references = new Map<string, HostObject>();
  /** Somebody is typing in a cell: every call but a patient one is turned away. */
  editing = false;
  /** Every sync is answered with this error code. */
  failing: string | undefined;
  readonly bridge: NativeBridge;
  private readonly listeners = new Map<HostEventName, number>();
  private readonly afterBatch: (() => void)[] = [];
  private readonly payloadLimit: number;
  private ids = 0;

  constructor(
    private readonly original: Uint8Array,
    options: HostOptions = {},
  ) {
    this.book = loadBook(original, options.fileName);
    this.payloadLimit = options.payloadLimit ?? 5 * 1024 * 1024;
    this.bridge = { onMessageFromHost: null, sendMessageToHost: (text) => void setTimeout(() => this.answer(text), 0) };
  }

  newId(kind: string): string {
    this.ids += 1;
    return `{${kind}-NEW-${this.ids}}`;
  }
  newReference(): string {
    return this.newId('REF');
  }
  listen(event: HostEventName, change: 1 | -1): void {
    this.listeners.set(event, (this.listeners.get(event) ?? 0) + change);
  }
  changed(sheet: Sheet, address: string): void {
    this.afterBatch.push(() => this.fireChanged(sheet, address, 'Local'));
  }

  selected(sheet: Sheet, address: string): void {
    this.afterBatch.push(() => this.fire('selection', { worksheetId: sheet.id, address }));
  }

  /** A person types into a cell, here or in another window. */
  type(at: Address, text: string, source: 'Local' | 'Remote' = 'Local'): void {
    const sheet = this.sheet(at.sheet);
    const key = keyOf(at.row, at.column);
    sheet.cells.set(key, entered(text, sheet.cells.get(key), this.book.dateSystem));
    this.fireChanged(sheet, a1(at), source);
  }
  /** A person picks a cell. */
  select(at: Address): void {
    const sheet = this.sheet(at.sheet);
    this.book.active = sheet;
    this.book.selection = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    this.fire('selection', { worksheetId: sheet.id, address: a1(at) });
  }
  /** The file as it would be saved now. */
  save(): Uint8Array {
    return saveBook(this.original, this.book);
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
  private fireChanged(sheet: Sheet, address: string, source: 'Local' | 'Remote'): void {
    const range = readAddress(address);
    const referenceId = this.newReference();
    this.references.set(referenceId, new RangeObject(this.desk(), sheet, range));
    const facts = { changeType: 'RangeEdited', source, worksheetId: sheet.id, address, referenceId };
    this.fire('changed', { ...facts, shiftDirection: 'None', triggerSource: 'Unknown' });
  }
  private fire(event: HostEventName, message: object): void {
    if ((this.listeners.get(event) ?? 0) <= 0) return;
    const entry = {
      messageCategory: 65536,
      messageType: EVENTS[event],
      targetId: 'Workbook',
      message: JSON.stringify(message),
    };
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  }

  private desk() {
    return {
      book: this.book,
      references: this.references,
      listen: this.listen.bind(this),
      changed: this.changed.bind(this),
      selected: this.selected.bind(this),
      newId: this.newId.bind(this),
    };
  }

  private answer(text: string): void {
    const request = JSON.parse(text) as Request;
    if (this.editing && (request.flags & WAITS_FOR_TYPING) !== 0) {
      setTimeout(() => this.answer(text), 20);
      return;
    }
    this.traffic.syncs += 1;
    this.traffic.actions += request.message.body.Actions.length;
    const size = utf8(text);
    this.traffic.bytesIn += size;
    const { status, body } = this.outcome(request, size);
    this.traffic.bytesOut += utf8(body);
    const answer = { id: request.id, type: 2, message: { statusCode: status, headers: {}, body } };
    this.bridge.onMessageFromHost?.(JSON.stringify(answer));
    for (const tell of this.afterBatch.splice(0)) tell();
  }

  private outcome(request: Request, size: number): { status: number; body: string } {
    const failed = (code: string): { status: number; body: string } => ({
      status: 400,
      body: JSON.stringify({ error: { code, message: `${code} (imitated)` } }),
    });
    if (this.editing) return failed('InvalidOperationInCellEditMode');
    if (this.failing !== undefined) return failed(this.failing);
    if (size > this.payloadLimit) return failed('RequestPayloadSizeLimitExceeded');
    const around = {
      root: new WorkbookObject(this.desk()),
      services: { 'Microsoft.InternalService.AddinInternalService': new AddinInternalService() },
      references: this.references,
      newReference: () => this.newReference(),
    };
    const body = JSON.stringify(new BatchRun(request.message.body, around).run());
    return utf8(body) > this.payloadLimit ? failed('ResponsePayloadSizeLimitExceeded') : { status: 200, body };
  }
}
