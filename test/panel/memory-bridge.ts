import { civilDate, isSetupSheet, settingsSchema } from '../../shared/index.js';
import type { CivilDate, Dispatch, Grid, Letter, Settings } from '../../shared/index.js';
import type { Area, Bridge, HostEvent, MailDesk } from '../../panel/bridge.js';
import { HostError } from '../../panel/bridge.js';
import { settingsIn } from '../../panel/session/keep-setup.js';
import { readStored } from '../../panel/session/stored-settings.js';
import { memoryWorkbook } from '../memory/memory-workbook.js';
import type { MemoryWorkbook } from '../memory/memory-workbook.js';

export interface MemoryBridge extends Bridge {
  readonly workbook: MemoryWorkbook;
  readonly saved: readonly Settings[];
  readonly sent: readonly Letter[];
  readonly tested: readonly Letter[];
  /** How often the workbook was read. */
  readonly reads: number;
  /** The cells that were asked for alone, reading by reading. */
  readonly asked: readonly (readonly Area[])[];
  tell(event: HostEvent): void;
  /** The next calls of this kind fail with this error; undefined ends it. */
  fail(what: 'read' | 'read-again' | 'write' | 'save' | 'marks' | 'send' | 'load', error: Error | undefined): void;
  /** Reads wait until `go` is called. */
  hold(): () => void;
  setToday(day: CivilDate): void;
}

export interface MemoryBridgeOptions {
  readonly grids: readonly Grid[];
  readonly settings?: unknown;
  readonly today?: CivilDate;
  /** false: no mail leaves from this host. */
  readonly mail?: boolean;
  readonly room?: number;
  readonly sentKeys?: readonly string[];
  readonly canReveal?: boolean;
  /** The host can read changed cells alone; it may say that it has to be asked for everything. */
  readonly readAgain?: 'yes' | 'everything';
}

/** A whole host that lives in memory: the panel and its session run on it as on Excel or Sheets. */
export function memoryBridge(options: MemoryBridgeOptions): MemoryBridge {
  const workbook = memoryWorkbook(options.grids);
  const listeners = new Set<(event: HostEvent) => void>();
  const failures = new Map<string, Error>();
  /** What holds after each writing of the sheet “Đôn Đốc”. */
  const saved: Settings[] = [];
  const note = (): void => {
    const grids = workbook.readGrids() as readonly Grid[];
    const { settings } = readStored(options.settings);
    saved.push(settingsSchema.parse(JSON.parse(JSON.stringify(settingsIn(grids, settings)))));
  };
  const sent: Letter[] = [];
  const tested: Letter[] = [];
  let reads = 0;
  const asked: (readonly Area[])[] = [];
  let today = options.today ?? civilDate(2026, 11, 16)!;
  let gate: Promise<void> | undefined;
  const check = (what: string): void => {
    const error = failures.get(what);
    if (error) throw error;
  };
  const mail: MailDesk = {
    sentKeys: async () => [...(options.sentKeys ?? []), ...sent.map((letter) => letter.key)],
    roomToday: async () => options.room ?? 100,
    async send(letters): Promise<Dispatch> {
      check('send');
      sent.push(...letters);
      return { send: letters, held: [] };
    },
    async sendTest(letter) {
      check('send');
      tested.push(letter);
    },
    schedule: async () => ({ last: '2026-11-09T07:30:00+07:00', next: '2026-11-16T07:30:00+07:00' }),
  };
  return {
    host: 'memory',
    fileName: 'phu-luc.xlsx',
    // The workbook's own answers, with the failures a host can have in front of them.
    workbook: {
      ...workbook,
      can: { ...workbook.can, reveal: options.canReveal ?? true },
      async readGrids() {
        reads += 1;
        if (gate) await gate;
        check('read');
        return workbook.readGrids();
      },
      async write(changes) {
        const setup = changes.some(({ at }) => isSetupSheet(at));
        check(setup ? 'save' : 'write');
        const refused = await workbook.write(changes);
        if (setup) note();
        return refused;
      },
      async drawMarks(marks) {
        check('marks');
        await workbook.drawMarks(marks);
      },
      get marks() {
        return workbook.marks;
      },
      get revealed() {
        return workbook.revealed;
      },
    },
    async stored() {
      check('load');
      return options.settings;
    },
    async addSheet(sheet) {
      check('save');
      workbook.addSheet(sheet);
      note();
    },
    today: () => today,
    timeOfDay: () => '08:05',
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...(options.readAgain && {
      async readAgain(areas: readonly Area[]) {
        asked.push(areas);
        if (gate) await gate;
        check('read');
        check('read-again');
        return options.readAgain === 'yes' ? workbook.readGrids() : undefined;
      },
    }),
    ...(options.mail === false ? {} : { mail }),
    saved,
    asked,
    sent,
    tested,
    get reads() {
      return reads;
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    fail: (what, error) => void (error ? failures.set(what, error) : failures.delete(what)),
    hold() {
      let go = (): void => undefined;
      gate = new Promise((resolve) => {
        go = () => {
          gate = undefined;
          resolve();
        };
      });
      return () => go();
    },
    setToday: (day) => void (today = day),
  };
}

export const editing = (): HostError => new HostError('editing', 'Có ô đang gõ dở.');
