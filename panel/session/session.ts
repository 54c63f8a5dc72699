import { a1, checkAnnex, DEFAULT_SETTINGS, planMends, readSettings } from '../../shared/index.js';
import type {
  Address,
  AnnexCheck,
  CellChange,
  CivilDate,
  Issue,
  Letter,
  Settings,
  Severity,
} from '../../shared/index.js';
import { HostError } from '../bridge.js';
import type { Bridge, HostEvent } from '../bridge.js';
import { keyOf } from './findings.js';
import type { Notice, PanelState, Tab } from './state.js';
import { undoOf } from './undo.js';

const RECHECK_AFTER_MS = 600;

/** The panel without a picture: what it knows and what can be done. Views draw `state()` and call the actions. */
export interface Session {
  state(): PanelState;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  stop(): void;
  recheck(): Promise<void>;
  show(tab: Tab): void;
  filter(severity: Severity | undefined): void;
  openRule(rule: string | undefined): void;
  open(issue: Issue | undefined): Promise<void>;
  reveal(at: Address): Promise<void>;
  mend(issue: Issue, mendIndex?: number): Promise<void>;
  mendAll(rule: string): Promise<void>;
  undo(): Promise<void>;
  skip(issue: Issue, reason: string): Promise<void>;
  restore(index: number): Promise<void>;
  setAsOf(day: CivilDate): Promise<void>;
  pickUnit(unit: string | undefined): void;
  showDeadlines(shown: boolean): void;
  setMarks(on: boolean): Promise<void>;
  save(settings: Settings): Promise<void>;
  sendTest(letter: Letter): Promise<void>;
  send(letters: readonly Letter[]): Promise<void>;
}

/** Opens a session over a host. Nothing is read until `start`; `stop` forgets the host. */
export function openSession(bridge: Bridge): Session {
  let state: PanelState = {
    phase: 'loading',
    tab: 'check',
    settings: DEFAULT_SETTINGS,
    settingsProblems: [],
    grids: [],
    checks: [],
    asOf: bridge.today(),
    checkedAt: '',
    checking: false,
    busy: false,
    showDeadlines: false,
    marksOn: false,
  };
  const listeners = new Set<() => void>();
  let unwatch = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  const set = (patch: Partial<PanelState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown): void => {
    const kind = error instanceof HostError ? error.kind : 'failed';
    if (kind === 'editing') return set({ editing: true, checking: false, busy: false });
    const message = error instanceof Error ? error.message : String(error);
    set({
      phase: state.phase === 'loading' ? 'failed' : state.phase,
      failure: { kind, message },
      checking: false,
      busy: false,
    });
  };
  /** A host call whose failure is told in the panel; false when it failed. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };

  const drawMarks = async (checks: readonly AnnexCheck[]): Promise<void> => {
    await bridge.workbook.drawMarks(checks.flatMap((check) => (check.located ? check.marks : [])));
  };

  async function checkOnce(): Promise<void> {
    set({ checking: true });
    await attempt(async () => {
      const grids = await bridge.workbook.readGrids();
      const checks = grids.map((grid) => checkAnnex(grid, state.settings, state.asOf));
      const found = checks.some((check) => check.located);
      set({
        phase: found ? 'ready' : 'none',
        grids,
        checks,
        checkedAt: bridge.timeOfDay(),
        checking: false,
        editing: undefined,
        failure: undefined,
      });
      if (state.marksOn) await drawMarks(checks);
    });
  }
  /** One check at a time; a request that comes meanwhile runs once more after it. */
  function recheck(): Promise<void> {
    clearTimeout(timer);
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await checkOnce();
      } while (again);
      running = undefined;
    })();
    return running;
  }

  function hear(event: HostEvent): void {
    if (event.kind === 'editing') set({ editing: event.at ?? true });
    else if (event.kind === 'selected') openAt(event.at);
    else if (event.kind === 'editing-ended' || event.kind === 'changed') {
      if (event.kind === 'editing-ended') set({ editing: undefined });
      clearTimeout(timer);
      timer = setTimeout(() => void recheck(), RECHECK_AFTER_MS);
    }
  }
  /** Selecting a marked cell in the sheet opens its finding; focus stays in the sheet. */
  function openAt(at: Address): void {
    const issue = state.checks
      .flatMap((check) => check.issues)
      .find((one) => one.at.sheet === at.sheet && one.at.row === at.row && one.at.column === at.column);
    if (issue) set({ openRule: issue.rule, openFinding: keyOf(issue) });
  }

  async function write(changes: readonly CellChange[], kind: Notice['kind']): Promise<void> {
    if (changes.length === 0 || state.busy) return;
    set({ busy: true, notice: undefined });
    await attempt(async () => {
      const before = state.grids;
      const refused = await bridge.workbook.write(changes);
      const isRefused = (change: CellChange): boolean =>
        refused.some(
          (one) =>
            one.at.sheet === change.at.sheet && one.at.row === change.at.row && one.at.column === change.at.column,
        );
      const written = changes.filter((change) => !isRefused(change));
      await recheck();
      set({
        notice: {
          tone: refused.length > 0 ? 'warn' : 'ok',
          kind: written.length > 0 ? kind : 'refused',
          cells: written.map((change) => a1(change.at)),
          refused,
          undo: kind === 'mended' ? undoOf(written, before, state.grids) : undefined,
        },
      });
    });
    set({ busy: false });
  }

  async function save(settings: Settings): Promise<void> {
    const before = state.settings;
    set({ settings, settingsProblems: [] });
    try {
      await bridge.settings.save(settings);
      set({ settingsSavedAt: bridge.timeOfDay() });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      set({ settings: before, notice: { tone: 'error', kind: 'settings-failed', cells: [], refused: [], message } });
    }
    await recheck();
  }

  async function post(kind: 'sent' | 'tested', work: () => Promise<number>): Promise<void> {
    if (state.busy) return;
    set({ busy: true, notice: undefined });
    try {
      const count = await work();
      set({ notice: { tone: 'ok', kind, cells: [], refused: [], message: String(count) } });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      set({ notice: { tone: 'error', kind: 'failed', cells: [], refused: [], message } });
    }
    set({ busy: false });
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      unwatch();
      unwatch = bridge.watch(hear);
      set({ phase: 'loading', failure: undefined });
      await attempt(async () => {
        const stored = await bridge.settings.load();
        if (stored === undefined) return;
        const read = readSettings(stored);
        if (read.ok) set({ settings: read.settings });
        else set({ settingsProblems: read.problems });
      });
      await recheck();
    },
    stop() {
      clearTimeout(timer);
      unwatch();
      listeners.clear();
    },
    recheck: () => {
      set({ notice: undefined });
      return recheck();
    },
    show: (tab) => set({ tab, showDeadlines: false }),
    filter: (severity) => set({ filter: state.filter === severity ? undefined : severity }),
    openRule: (rule) => set({ openRule: rule, openFinding: undefined }),
    async open(issue) {
      set({ openFinding: issue && keyOf(issue), openRule: issue ? issue.rule : state.openRule });
      if (issue && bridge.workbook.can.reveal) await attempt(async () => bridge.workbook.reveal(issue.at));
    },
    async reveal(at) {
      if (bridge.workbook.can.reveal) await attempt(async () => bridge.workbook.reveal(at));
    },
    mend: (issue, mendIndex = 0) => write(issue.mends[mendIndex]?.changes ?? [], 'mended'),
    mendAll(rule) {
      const issues = state.checks.flatMap((check) => check.issues);
      return write(planMends(issues, { rules: [rule], safeOnly: false }).changes, 'mended');
    },
    undo: () => write(state.notice?.undo ?? [], 'undone'),
    async skip(issue, reason) {
      const grid = state.grids.find((one) => one.sheet === issue.at.sheet);
      const text = grid?.rows[issue.at.row]?.[issue.at.column]?.text ?? '';
      const entry = { rule: issue.rule, sheet: issue.at.sheet, cell: a1(issue.at), text, reason };
      await save({ ...state.settings, accepted: [...state.settings.accepted, entry] });
    },
    restore: (index) => save({ ...state.settings, accepted: state.settings.accepted.filter((_, at) => at !== index) }),
    async setAsOf(day) {
      set({ asOf: day });
      await recheck();
    },
    pickUnit: (unit) => set({ unit }),
    showDeadlines: (shown) => set({ showDeadlines: shown }),
    async setMarks(on) {
      set({ marksOn: on });
      await attempt(async () => (on ? drawMarks(state.checks) : bridge.workbook.clearMarks()));
    },
    save,
    sendTest: (letter) => post('tested', async () => (await bridge.mail?.sendTest(letter), 1)),
    send: (letters) => post('sent', async () => (await bridge.mail?.send(letters))?.send.length ?? 0),
  };
}
