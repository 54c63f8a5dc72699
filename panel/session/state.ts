import type {
  Address,
  AnnexCheck,
  CellChange,
  CivilDate,
  Grid,
  OfficeReading,
  Refused,
  Settings,
  SettingsProblem,
  Severity,
} from '../../shared/index.js';

export type Tab = 'check' | 'progress' | 'report' | 'office' | 'settings';

/** Said above the list until the next check; never the only place a fact is told. */
export interface Notice {
  readonly tone: 'ok' | 'warn' | 'error';
  readonly kind: 'mended' | 'undone' | 'refused' | 'skipped' | 'sent' | 'tested' | 'failed' | 'settings-failed';
  readonly held?: number;
  readonly cells: readonly string[];
  readonly refused: readonly Refused[];
  /** What puts the cells back as they were. */
  readonly undo?: readonly CellChange[];
  readonly message?: string;
}

export interface PanelState {
  readonly phase: 'loading' | 'ready' | 'none' | 'failed';
  readonly tab: Tab;
  /** What holds: the sheet “Đôn Đốc” over what earlier versions kept elsewhere. */
  readonly settings: Settings;
  /** What earlier versions kept. */
  readonly stored: Settings;
  readonly settingsProblems: readonly SettingsProblem[];
  readonly settingsSavedAt?: string;
  /** The sheet “Đôn Đốc” is being written. */
  readonly saving?: boolean;
  readonly grids: readonly Grid[];
  readonly checks: readonly AnnexCheck[];
  /** The walk over the workbook: what counts, what was left out, what is asked. Absent until something was read. */
  readonly office?: OfficeReading;
  readonly asOf: CivilDate;
  /** HH:mm of the last completed check. */
  readonly checkedAt: string;
  /** A check is under way; old results stay, dimmed. */
  readonly checking: boolean;
  /** A write or a sending is under way. */
  readonly busy: boolean;
  readonly editing?: Address | true;
  readonly filter?: Severity;
  readonly openRule?: string;
  readonly openFinding?: string;
  readonly unit?: string;
  readonly showDeadlines: boolean;
  readonly marksOn: boolean;
  readonly notice?: Notice;
  /** Where focus goes next; a new object each time. Without a finding: the button that checks again. */
  readonly focus?: { readonly finding?: string };
  /** The cell last picked in the sheet. */
  readonly selected?: Address;
  readonly failure?: { readonly kind: string; readonly message: string };
}
