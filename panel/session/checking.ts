import type { AnnexCheck, CivilDate } from '../../shared/index.js';
import type { Area, Bridge } from '../bridge.js';
import type { PanelState } from './state.js';
import { settingsIn } from './keep-setup.js';
import { walker } from './walk.js';
import { unreadCells } from './unread.js';

const RECHECK_AFTER_MS = 600;
const ASK_AGAIN_MS = 1500;
/** Hosts drop events: once all is quiet after checks of single cells, the whole workbook is read again. */
const WHOLE_AFTER_MS = 30_000;

/** Reads the workbook and checks it, one check at a time. */
export interface Checking {
  /** Everything, from a fresh reading. */
  all(): Promise<void>;
  /** What may have changed since the last check; `areas` were just changed by ourselves. */
  changed(areas: readonly Area[]): Promise<void>;
  /** A moment after the last of many edits; without an area anything may have changed. */
  soon(area?: Area): void;
  /** A person has finished typing. */
  typed(): void;
  /** A cell is being typed in; not every host says when that ends. */
  askAgain(): void;
  stop(): void;
}

export interface CheckingDesk {
  readonly bridge: Bridge;
  state(): PanelState;
  /** The day tasks are judged on. */
  asOf(): CivilDate;
  set(patch: Partial<PanelState>): void;
  attempt(work: () => Promise<void>): Promise<boolean>;
  drawMarks(checks: readonly AnnexCheck[]): Promise<void>;
}

export function checking({ bridge, state, asOf, set, attempt, drawMarks }: CheckingDesk): Checking {
  const unread = unreadCells();
  const walk = walker();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function once(): Promise<void> {
    set({ checking: true });
    await attempt(async () => {
      const { grids, whole } = await unread.read(bridge);
      if (!whole && timer === undefined) wait(WHOLE_AFTER_MS, all);
      const day = asOf();
      const { book, office } = walk(bridge.fileName, grids, state().stored, day);
      const { checks } = book;
      const found = checks.some(({ located }) => located);
      set({
        phase: found ? 'ready' : 'none',
        grids,
        settings: settingsIn(grids, state().stored),
        checks,
        office,
        asOf: day,
        checkedAt: bridge.timeOfDay(),
        checking: false,
        editing: undefined,
        failure: undefined,
      });
      if (state().marksOn) await drawMarks(checks);
    });
  }

  /** A request that comes meanwhile runs once more after it. */
  function run(): Promise<void> {
    forgetWait();
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      try {
        do {
          again = false;
          await once();
        } while (again);
      } finally {
        running = undefined;
      }
    })();
    return running;
  }

  function all(): Promise<void> {
    stopped = false;
    unread.add(undefined);
    return run();
  }

  function forgetWait(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function wait(ms: number, work: () => Promise<void>): void {
    forgetWait();
    if (!stopped) timer = setTimeout(() => void work(), ms);
  }

  return {
    all,
    changed(areas) {
      for (const area of areas) unread.add(area);
      return run();
    },
    soon(area) {
      unread.add(area);
      wait(RECHECK_AFTER_MS, run);
    },
    typed: () => wait(RECHECK_AFTER_MS, run),
    askAgain: () => wait(ASK_AGAIN_MS, run),
    stop() {
      stopped = true;
      forgetWait();
    },
  };
}
