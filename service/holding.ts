import { seeClock, seeFolder, shownInstant, toIso, troubleWords } from '../shared/index.js';
import type { CivilDate, ClockMemory, FolderMemory, FolderTrouble, KnownFile, Run, Settings } from '../shared/index.js';
import { officeOf } from './check-files.js';
import type { CheckedFile } from './check-files.js';
import type { Notes } from './store/notes.js';

/** Why no letter leaves at the moment, for the page, healthz and the log; the lines are whole sentences. */
export interface Holding {
  readonly because: 'clock' | 'folder' | 'first-start' | 'new-store';
  readonly since: string;
  readonly lines: readonly string[];
}

export const holdingNow = (notes: Notes | undefined): Holding | undefined =>
  notes?.get('holding') as Holding | undefined;

/** Remembers why letters wait; `since` is that of the first look with the same cause. */
export function hold(notes: Notes, because: Holding['because'], at: string, lines: readonly string[]): void {
  const before = holdingNow(notes);
  const since = before?.because === because ? before.since : at;
  notes.set('holding', { because, since, lines } satisfies Holding);
}

/** One look at the clock; true when it may be believed. */
export function clockHolds(notes: Notes, at: string, settings: Settings): boolean {
  const memory = seeClock(notes.get('clock') as ClockMemory | undefined, at, settings.hold.clock);
  notes.set('clock', memory);
  if (!memory.doubt) return true;
  hold(notes, 'clock', at, [
    `Đồng hồ máy đang chỉ ${shownInstant(at)}, lần trước là ${shownInstant(memory.doubt.from)}. Thư được giữ lại; đề nghị kiểm tra ngày giờ của máy.`,
    `Nếu ngày giờ đúng (máy đã tắt lâu ngày), thư tự gửi sau ${settings.hold.clock} giờ.`,
  ]);
  return false;
}

/** The first look of a store: what was due on an earlier day is no missed run, nothing was ever promised. */
export function owedSince(notes: Notes, today: CivilDate, due: readonly Run[], fresh: boolean): readonly Run[] {
  const first = (notes.get('first') as string | undefined) ?? (fresh ? toIso(today) : '0000');
  if (notes.get('first') === undefined) notes.set('first', first);
  return due.filter((run) => toIso(run.due) >= first);
}

/** The workbooks of a reading as the folder is compared by: tasks counted as they are written, plans by their ids. */
function folderNow(files: readonly CheckedFile[]) {
  const { plans } = officeOf(files);
  const read = files.flatMap(({ reading, checks }): KnownFile[] => {
    if (!reading.ok) return [];
    const tasks = checks.reduce(
      (sum, check) => sum + (check.located ? check.annexes.reduce((n, annex) => n + annex.tasks.length, 0) : 0),
      0,
    );
    const own = plans.filter(({ from }) => from.some(({ file }) => file === reading.path)).map(({ id }) => id);
    return [{ file: reading.name, tasks, plans: own }];
  });
  const unread = files.flatMap(({ reading }) =>
    reading.ok || reading.beside ? [] : [{ file: reading.name, reason: reading.reason }],
  );
  return { read, unread };
}

/** One look at the folder: whether letters wait, and what the figures lack. */
export function folderHolds(
  notes: Notes,
  files: readonly CheckedFile[],
  at: string,
  settings: Settings,
): { readonly wait: boolean; readonly troubles: readonly FolderTrouble[] } {
  const { memory, wait, troubles } = seeFolder(
    notes.get('folder') as FolderMemory | undefined,
    folderNow(files),
    at,
    settings.hold,
  );
  notes.set('folder', memory);
  if (wait)
    hold(notes, 'folder', at, [
      'Thư mục phụ lục khác lần đọc tốt gần nhất; thư được giữ lại để không gửi số liệu sai.',
      ...troubles.map(troubleWords),
    ]);
  return { wait, troubles };
}
