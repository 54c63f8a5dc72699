// The account of an office: file → sheet → rows → left out.
import type { Task } from '../annex/types.js';
import { rowsOf, type Dropped } from './account.js';
import type { Block } from './blocks.js';
import { isOfficeSheet } from './check-sheet.js';
import type { AnnexCheck } from './check-sheet.js';
import type { Displaced } from './in-force.js';
import type { Carried } from './repeated-tasks.js';
import type { Account, FileAccount, SheetAccount, UnreadFile, WorkbookReading } from './types.js';

interface Decided {
  readonly displaced: ReadonlyMap<Block, Displaced>;
  readonly asked: ReadonlySet<Block>;
  readonly reports: ReadonlySet<string>;
  readonly carried: ReadonlyMap<Task, Carried>;
}

/** What became of every file, in the order given: those that were read, then the others. */
export function accountOf(read: readonly WorkbookReading[], unread: readonly UnreadFile[], decided: Decided): Account {
  const byFile = new Map<string, Displaced[]>();
  for (const one of decided.displaced.values())
    byFile.set(one.block.file, [...(byFile.get(one.block.file) ?? []), one]);
  const askedAt = new Set([...decided.asked].map(({ file, sheet }) => `${file}\n${sheet}`));
  return [
    ...read.map((book) => fileAccount(book, byFile.get(book.file) ?? [], askedAt, decided)),
    ...unread.map(({ file, because }): FileAccount => ({ file, state: 'left-out', because, sheets: [] })),
  ];
}

function fileAccount(
  book: WorkbookReading,
  displaced: readonly Displaced[],
  askedAt: ReadonlySet<string>,
  { reports, carried }: Decided,
): FileAccount {
  const { file } = book;
  const report = reports.has(file);
  const sheets = book.grids.map((grid, i): SheetAccount => {
    const check = book.checks[i]!;
    const own = displaced.filter(({ block }) => block.sheet === grid.sheet);
    const dropped: Dropped = report
      ? new Map(check.located ? check.annexes.map((_, nth) => [nth, { because: 'own-output' }]) : [])
      : new Map(own.map((one) => [one.block.nth, { because: one.because, of: placeName(one, file) }]));
    const whole = check.located && dropped.size === check.annexes.length;
    const read = !report && readElsewhere(grid.sheet, book);
    const rows = rowsOf(grid, check, dropped, read, (task) => {
      const away = carried.get(task);
      return away && { because: away.because, of: away.of.file === file ? away.of.sheet : away.of.file };
    });
    // Every task of the sheet counts on another one.
    const gone = check.located && rows.rows.task === 0 ? rows.leftOut.find(({ of }) => of !== undefined) : undefined;
    const all = whole ? dropped : gone && new Map([[0, gone]]);
    return {
      sheet: grid.sheet,
      hidden: grid.hidden ?? false,
      ...sheetState(check, all, read, askedAt.has(`${file}\n${grid.sheet}`)),
      ...rows,
    };
  });
  if (report) return { file, state: 'left-out', because: 'own-output', sheets };
  const states = new Set(sheets.map(({ state }) => state));
  if (states.has('asked')) return { file, state: 'asked', sheets };
  if (book.checks.some(({ located }) => located)) {
    const counted = sheets.some((sheet, i) => book.checks[i]!.located && sheet.state === 'understood');
    if (counted) return { file, state: 'understood', sheets };
    const first = displaced[0];
    return {
      file,
      state: 'left-out',
      ...(first ? { because: first.because, of: first.of.file === file ? first.of.sheet : first.of.file } : {}),
      sheets,
    };
  }
  return { file, state: 'left-out', because: 'no-annex', sheets };
}

/** What stands in whose place: the file where it is another one, else the sheet. */
const placeName = ({ of }: Displaced, file: string): string => (of.file === file ? of.sheet : of.file);

/** Sheets that are read for what they are: the letterhead, the directory. */
const readElsewhere = (sheet: string, book: WorkbookReading): boolean =>
  sheet === book.cover?.sheet || isOfficeSheet({ sheet });

function sheetState(
  check: AnnexCheck,
  dropped: Dropped | undefined,
  read: boolean,
  asked: boolean,
): Pick<SheetAccount, 'state' | 'because' | 'of'> {
  if (asked) return { state: 'asked', ...reasonOf(dropped) };
  if (dropped) return { state: 'left-out', ...reasonOf(dropped) };
  if (check.located || read) return { state: 'understood' };
  // A table that may be an annex: the findings of the sheet ask a person about it.
  if (check.issues.length > 0 && check.location.candidates.length > 0) return { state: 'asked', because: 'no-annex' };
  return { state: 'left-out', because: 'no-annex' };
}

function reasonOf(dropped: Dropped | undefined): Pick<SheetAccount, 'because' | 'of'> {
  const first = dropped && [...dropped.values()][0];
  if (!first) return {};
  return { because: first.because as NonNullable<SheetAccount['because']>, ...(first.of ? { of: first.of } : {}) };
}
