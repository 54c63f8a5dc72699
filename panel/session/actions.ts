import type {
  Address,
  CellChange,
  CivilDate,
  Field,
  Issue,
  Letter,
  Question,
  Said,
  Settings,
  Severity,
} from '../../shared/index.js';
import type { PanelState, Tab } from './state.js';

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
  /** Writes what a person chose for a finding or a deadline, guarded like every mend. */
  write(changes: readonly CellChange[], done?: Issue): Promise<void>;
  /** Says what a column of a sheet means; kept in the settings. Without columns: the header lies in this row. */
  nameColumns(at: Address, columns: Readonly<Record<number, Field>>): Promise<void>;
  undo(): Promise<void>;
  skip(issue: Issue, reason: string): Promise<void>;
  restore(index: number): Promise<void>;
  /** Keeps a person's answer in the settings; the figures follow. */
  answer(question: Question, option: string): Promise<void>;
  setAsOf(day: CivilDate): Promise<void>;
  pickUnit(unit: string | undefined): void;
  showDeadlines(shown: boolean): void;
  setMarks(on: boolean): Promise<void>;
  save(settings: Settings): Promise<void>;
  /** What the sheet “Đôn Đốc” says now. */
  said(): Said;
  /** Writes the sheet “Đôn Đốc”; true once it was read back as written. */
  keep(said: Said): Promise<boolean>;
  sendTest(letter: Letter): Promise<void>;
  send(letters: readonly Letter[]): Promise<void>;
}
