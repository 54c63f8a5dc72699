// The front door: what hosts may import.
export type { AnnexCheck } from './office/check-sheet.js';
export { readWorkbook } from './office/read-workbook.js';
export { accountSums } from './office/account-sums.js';
export { becauseWords, type AccountSums } from './office/account-words.js';
export { explainCell, type Explanation } from './office/explain.js';
export { ALL, readOffice } from './office/read-office.js';
export {
  answered,
  memoryOf,
  withMemory,
  type GivenAnswer,
  type MemoryStore,
  type OfficeMemory,
} from './office/memory.js';
export type {
  Account,
  AccountState,
  CellsBecause,
  Doubt,
  FileAccount,
  LeftOutBecause,
  LeftOutCells,
  OfficeReading,
  PlanReading,
  Question,
  QuestionKind,
  SheetAccount,
  UnreadBecause,
  UnreadFile,
  WorkbookFile,
  WorkbookReading,
} from './office/types.js';
export * from './calendar/civil-date.js';
export { shownInstant, vietnamClock } from './calendar/vietnam-clock.js';
export { calendarOf, type WorkCalendar } from './calendar/holidays.js';
export { nextPeriod, periodOf, previousPeriod, type PeriodWindow } from './calendar/period.js';
export * from './grid/grid.js';
export * from './grid/address.js';
export { lettersOfText, unicodeGrid } from './grid/unicode-grid.js';
export { lettersOfFont } from './text/legacy-letters.js';
export * from './text/fold.js';
export { paperName } from './text/paper-name.js';
export type { Trace, TraceStep } from './trace/trace.js';
export type * from './unit/types.js';
export {
  addressOf,
  directoryOf,
  findUnit,
  matchUnit,
  membersOf,
  prepareDirectory,
  readDirectorySheet,
  directoryRows,
  mergeDirectory,
  DIRECTORY_SHEET,
  DIRECTORY_COLUMNS,
  WARD_DIRECTORY,
  COMMUNE_DIRECTORY,
  splitUnits,
  unitOf,
  type PreparedDirectory,
  startingDirectoryOf,
} from './unit/index.js';
export {
  isAddress,
  isSetupSheet,
  readLetterhead,
  readSetup,
  saidAfter,
  saidBy,
  SETUP_SHEET,
  SETUP_WIDTHS,
  settingsForWorkbook,
  setupChanges,
  setupOf,
  setupRows,
  setupSheetOf,
  valueAt,
  withName,
  withSaid,
  withUnit,
  withValue,
  type Letterhead,
  type Said,
  type SetupReading,
} from './setup/index.js';
export { officeSettings, type OfficeSettings } from './office/office-settings.js';
export type * from './deadline/types.js';
export { answerDeadline, type DeadlineAnswer, describeReading, dueOf, readDeadline } from './deadline/index.js';
export type * from './annex/types.js';
export { ASSUMED_WORDS, FIELDS, isField, readHeading, locateAnnex } from './annex/index.js';
export type * from './validation/types.js';
export { planMends, type MendPlan, type MendWish, type PlannedChange, RULES } from './validation/index.js';
export type * from './status/types.js';
export { stageName, statusMark, statusName, judge, judgeParents } from './status/index.js';
export type * from './report/types.js';
export { buildReport, type ReportInput } from './report/build.js';
export { freeze, readSnapshot, rebuild, type SnapshotReading } from './report/snapshot.js';
export { canonicalText, closeEdition, type Closing, type Edition, type EditionName } from './report/edition/edition.js';
export type { Place } from './report/edition/carry.js';
export type { CarriedPlan, Flow, Flows, VanishedRows } from './report/edition/types.js';
export { lastClosed, periodNamed } from './calendar/period-named.js';
export { reportSheets, type ReportSheet, type SheetCell, type SheetColumn } from './report/report-sheets.js';
export { officialReport } from './report/official.js';
export type * from './report/official-types.js';
export { renderHtml } from './report/render/html.js';
export { renderText } from './report/render/text.js';
export type { LetterView } from './report/render/view.js';
export type { LetterOptions } from './report/sections/context.js';
export type * from './delivery/types.js';
export { goneKeys, reasonOf, stateOf, addressesToTry, withOutcomes } from './delivery/ledger-rules.js';
export {
  post,
  postNow,
  posting,
  type Delivery,
  type PostOptions,
  type PostPorts,
  type PostStep,
} from './delivery/post.js';
export { officeId } from './delivery/draft.js';
export { seeClock, type ClockMemory } from './delivery/clock-doubt.js';
export {
  seeFolder,
  troubleWords,
  type FolderMemory,
  type FolderTrouble,
  type KnownFile,
} from './delivery/folder-doubt.js';
export { heldLine, heldReason, isWaiting } from './delivery/held-words.js';
export { periodReportedOn } from './delivery/edition.js';
export type { LettersInput } from './delivery/letters-run.js';
export {
  finishedRuns,
  planRun,
  questionsWait,
  reportOf,
  wantedNow,
  wantedOn,
  WEEKLY_LETTERS,
  type PlannedRun,
  type RunState,
  type RunInput,
  type Wanted,
} from './delivery/run.js';
export { reportView } from './delivery/report-view.js';
export {
  dueRuns,
  nextRunAt,
  skippedPeriods,
  weekReportedOn,
  type Now,
  type Run,
  type ScheduleOptions,
} from './delivery/schedule.js';
export { systemLetter, systemView, type SystemReport, type Unposted } from './delivery/letters/system.js';
export { planMarks } from './delivery/plan-marks.js';
export { rectanglesOf } from './delivery/rectangles.js';
export type * from './plan/types.js';
export type * from './ownership/types.js';
export { ISSUED_FIELDS, LEAD_FIELDS } from './ownership/types.js';
export { codeFor, ownBook } from './ownership/book.js';
export { fieldsOf, isOpenField, mayNot, roleOf } from './ownership/may-change.js';
export {
  HISTORY_COLUMNS,
  HISTORY_SHEET,
  HISTORY_TITLE,
  historyHead,
  historyOf,
  historyRow,
  isHistorySheet,
  readHistory,
  sharesOf,
} from './ownership/history.js';
export { splitByUnit, type Split, type UnitRow, type UnitShare, type UnitSheet } from './ownership/split.js';
export { ownLine } from './ownership/answers.js';
export { mergeReturned, mergeUpdates, type Merge, type MergeInput, type Take } from './ownership/merge.js';
export { RECORD_SHEET, SPLIT_FORMAT, TITLE, unitNamed } from './ownership/record.js';
export type { BaseLine, CellRemark, ReturnedFile, SentFile, SentIssue, SentRecord } from './ownership/record.js';
export { CELL_WORDS, FIELD_NAMES, FILE_WORDS } from './ownership/words.js';
export { taskCode, wordsPrint } from './ownership/task-code.js';
export type * from './ports/ports.js';
export * from './settings/office-kinds.js';
export * from './settings/settings.js';
export { pattern } from './lexicon/pattern.js';
