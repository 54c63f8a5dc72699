import {
  a1,
  answered,
  compareDates,
  DEFAULT_SETTINGS,
  memoryOf,
  planMends,
  saidAfter,
  setupOf,
  toIso,
  withMemory,
  withSaid,
} from '../../shared/index.js';
import type { Address, AnnexCheck, CellChange, CivilDate, Issue, Refused, Said, Settings } from '../../shared/index.js';
import { HostError } from '../bridge.js';
import type { Bridge, HostEvent } from '../bridge.js';
import { checking } from './checking.js';
import { areasOf, headerOf, outcomeOf, sameCell, textAt, withColumn } from './changes.js';
import { issuesOf, keyOf } from './findings.js';
import { nextFinding } from './next-finding.js';
import type { PanelState } from './state.js';
import type { Session } from './actions.js';
import { isKept, keepSetup, saidIn } from './keep-setup.js';
import { readStored } from './stored-settings.js';
import { undoOf } from './undo.js';

export type { Session } from './actions.js';

const NEWER = 'Trang “Đôn Đốc” do phiên bản mới hơn ghi, chương trình này không ghi đè. Đề nghị cập nhật Đôn Đốc.';
const LOCKED = 'Trang “Đôn Đốc” đang khóa. Đề nghị bỏ khóa trang rồi lưu lại.';
const NOT_KEPT = 'Trang “Đôn Đốc” vừa thay đổi hoặc không ghi được. Đề nghị kiểm tra lại rồi lưu lại.';

/** Opens a session over a host. Nothing is read until `start`; `stop` forgets the host. */
export function openSession(bridge: Bridge): Session {
  let state: PanelState = {
    phase: 'loading',
    tab: 'check',
    settings: DEFAULT_SETTINGS,
    stored: DEFAULT_SETTINGS,
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
  /** Settings that could not be read are never written over. */
  let settingsUnread: string | undefined;

  const set = (patch: Partial<PanelState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown): void => {
    const kind = error instanceof HostError ? error.kind : 'failed';
    if (kind === 'editing') {
      checks.askAgain();
      return set({ editing: state.editing ?? true, checking: false, busy: false });
    }
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

  /** The day the host last named: a panel left open follows it into the next day, but for a day that a person chose. */
  let today = state.asOf;
  const asOf = (): CivilDate => {
    if (compareDates(state.asOf, today) !== 0) return state.asOf;
    return (today = bridge.today());
  };

  const drawMarks = async (checks: readonly AnnexCheck[]): Promise<void> => {
    await bridge.workbook.drawMarks(checks.flatMap((check) => (check.located ? check.marks : [])));
  };

  const checks = checking({ bridge, state: () => state, asOf, set, attempt, drawMarks });
  const recheck = checks.all;

  function hear(event: HostEvent): void {
    if (event.kind === 'editing') set({ editing: event.at ?? true });
    else if (event.kind === 'selected') {
      set({ selected: event.at });
      openAt(event.at);
    } else if (event.kind === 'changed') checks.soon(event.area);
    else if (event.kind === 'editing-ended') {
      set({ editing: undefined });
      checks.typed();
    }
  }
  /** Selecting a marked cell in the sheet opens its finding; focus stays in the sheet. */
  function openAt(at: Address): void {
    const issue = issuesOf(state.checks).find((one) => sameCell(one.at, at));
    if (issue) set({ openRule: issue.rule, openFinding: keyOf(issue) });
  }

  /** Opens what comes after `done` and sends focus there. */
  function goOn(before: readonly Issue[], done: Issue): void {
    const next = nextFinding(before, issuesOf(state.checks), done, state.filter);
    const finding = next && keyOf(next);
    set({ openRule: next?.rule, openFinding: finding, focus: { finding } });
  }

  async function write(changes: readonly CellChange[], kind: 'mended' | 'undone', done?: Issue): Promise<boolean> {
    if (changes.length === 0 || state.busy) return false;
    set({ busy: true, notice: undefined });
    let all = false;
    await attempt(async () => {
      const before = state.grids;
      const issues = issuesOf(state.checks);
      const refused = await bridge.workbook.write(changes);
      const { written, cells } = outcomeOf(changes, refused);
      await checks.changed(areasOf(changes));
      const undo = kind === 'mended' ? undoOf(written, before, state.grids) : undefined;
      const tone = refused.length > 0 ? 'warn' : 'ok';
      set({ notice: { tone, kind: written.length > 0 ? kind : 'refused', cells, refused, undo }, busy: false });
      if (done) goOn(issues, done);
      all = refused.length === 0;
    });
    set({ busy: false });
    return all;
  }

  const save = (settings: Settings): Promise<boolean> =>
    keep(saidAfter(saidIn(state.grids, state.stored), state.settings, settings));

  /** Writes what the office says onto the sheet “Đôn Đốc”; told as kept only after it was read back. */
  async function keep(said: Said): Promise<boolean> {
    const { settings: before, settingsProblems, stored } = state;
    set({ settings: withSaid(stored, said), settingsProblems: [], notice: undefined, saving: true });
    let problem: string | undefined;
    let refused: readonly Refused[] = [];
    try {
      if (settingsUnread !== undefined) throw new Error(settingsUnread);
      if (setupOf(state.grids)?.newer) throw new HostError('failed', NEWER);
      refused = await keepSetup(bridge, state.grids, said);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
      set({ settings: before, settingsProblems });
    }
    await recheck();
    const kept = problem === undefined && refused.length === 0 && isKept(state.grids, said);
    if (kept) set({ saving: false, settingsSavedAt: bridge.timeOfDay() });
    else {
      const cells = refused.map(({ at }) => a1(at));
      const message = problem ?? (refused.some(({ because }) => because === 'locked') ? LOCKED : NOT_KEPT);
      set({ saving: false, notice: { tone: 'error', kind: 'settings-failed', cells, refused, message } });
    }
    return kept;
  }

  async function accept(issue: Issue, reason: string, text = issue.text): Promise<void> {
    const issues = issuesOf(state.checks);
    const entry = {
      rule: issue.rule,
      sheet: issue.at.sheet,
      cell: a1(issue.at),
      text: text ?? textAt(state.grids, issue.at),
      reason,
    };
    if (!(await save({ ...state.settings, accepted: [...state.settings.accepted, entry] }))) return;
    set({ notice: { tone: 'ok', kind: 'skipped', cells: [entry.cell], refused: [] } });
    goOn(issues, issue);
  }

  async function post(kind: 'sent' | 'tested', work: () => Promise<{ sent: number; held: number }>): Promise<void> {
    if (state.busy) return;
    set({ busy: true, notice: undefined });
    try {
      const { sent, held } = await work();
      const tone = held > 0 ? 'warn' : 'ok';
      set({ notice: { tone, kind, cells: [], refused: [], message: String(sent), held } });
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
      try {
        const { settings, problems } = readStored(await bridge.stored());
        settingsUnread = undefined;
        set({ settings, stored: settings, settingsProblems: problems });
      } catch (error) {
        settingsUnread = error instanceof Error ? error.message : String(error);
        set({ settingsProblems: [{ key: settingsUnread, problem: '' }] });
      }
      await recheck();
    },
    stop() {
      checks.stop();
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
    async mend(issue, mendIndex = 0) {
      const mend = issue.mends[mendIndex];
      if (!mend) return;
      if (mend.action !== 'accept') return void (await write(mend.changes, 'mended', issue));
      if (mend.changes.length > 0 && !(await write(mend.changes, 'mended'))) return;
      await accept(issue, mend.label, textAt(state.grids, issue.at));
    },
    async mendAll(rule) {
      const ofRule = issuesOf(state.checks).filter((issue) => issue.rule === rule);
      await write(planMends(ofRule, { rules: [rule], noGuesses: true }).changes, 'mended', ofRule[0]);
    },
    write: async (changes, done) => void (await write(changes, 'mended', done)),
    async nameColumns(at, columns) {
      const check = state.checks.find((one) => one.sheet === at.sheet);
      const header = Object.keys(columns).length > 0 ? headerOf(check, at) : { top: at.row, bottom: at.row };
      await save(withColumn(state.settings, at.sheet, header, columns));
      set({ focus: {} });
    },
    undo: async () => void (await write(state.notice?.undo ?? [], 'undone')),
    skip: (issue, reason) => accept(issue, reason),
    async restore(index) {
      await save({ ...state.settings, accepted: state.settings.accepted.filter((_, at) => at !== index) });
    },
    async answer(question, option) {
      const time = `${toIso(bridge.today())}T${bridge.timeOfDay()}:00+07:00`;
      const memory = answered(memoryOf(state.settings), question, option, '', time);
      if (memory) await save(withMemory(state.settings, memory));
    },
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
    save: async (settings) => void (await save(settings)),
    keep,
    said: () => saidIn(state.grids, state.stored),
    sendTest: (letter) => post('tested', async () => (await bridge.mail?.sendTest(letter), { sent: 1, held: 0 })),
    send: (letters) =>
      post('sent', async () => {
        const dispatch = await bridge.mail?.send(letters);
        return { sent: dispatch?.send.length ?? 0, held: dispatch?.held.length ?? 0 };
      }),
  };
}
