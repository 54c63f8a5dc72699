import { seconds } from './ledger-rules.js';

/** A workbook as it was last read well. */
export interface KnownFile {
  readonly file: string;
  readonly tasks: number;
  /** Ids of the plans in it. */
  readonly plans: readonly string[];
}

/** What is remembered of the folder: its last good reading, and since when it is in doubt. */
export interface FolderMemory {
  readonly files: readonly KnownFile[];
  readonly doubt?: { readonly since: string; readonly troubles: readonly FolderTrouble[] };
}

export interface FolderTrouble {
  readonly file: string;
  /** gone = no longer there; unread = cannot be read now; shrunk = far fewer tasks than before. */
  readonly kind: 'gone' | 'unread' | 'shrunk';
  readonly before: number;
  readonly now: number;
  /** Why it cannot be read, a sentence. */
  readonly reason?: string;
}

/** The folder as it is now. */
export interface FolderNow {
  readonly read: readonly KnownFile[];
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

/** Below this share of its tasks a workbook has not been worked on but lost. */
const SHRUNK = 0.5;
/** A handful of lines may come and go. */
const FEW = 3;

/** What differs from the last good reading in a way that looks like damage, not like work. */
export function folderTroubles(before: readonly KnownFile[], now: FolderNow): readonly FolderTrouble[] {
  const read = new Map(now.read.map((one) => [one.file, one]));
  const unread = new Map(now.unread.map((one) => [one.file, one.reason]));
  const plans = new Set(now.read.flatMap((one) => one.plans));
  return before.flatMap(({ file, tasks, plans: had }): FolderTrouble[] => {
    const reason = unread.get(file);
    if (reason !== undefined) return [{ file, kind: 'unread', before: tasks, now: 0, reason }];
    const there = read.get(file);
    if (!there) {
      // Renamed or moved: the plan is read from another file.
      const elsewhere = had.length > 0 && had.every((plan) => plans.has(plan));
      return elsewhere || tasks === 0 ? [] : [{ file, kind: 'gone', before: tasks, now: 0 }];
    }
    const lost = tasks - there.tasks;
    if (lost <= FEW || there.tasks >= tasks * SHRUNK) return [];
    return [{ file, kind: 'shrunk', before: tasks, now: there.tasks }];
  });
}

export interface FolderLook {
  readonly memory: FolderMemory;
  /** Letters wait. */
  readonly wait: boolean;
  /** What is missing from the figures; told in letters that go all the same. */
  readonly troubles: readonly FolderTrouble[];
}

/**
 * One look at the folder, compared with its last good reading. Letters wait while something has vanished, shrunk or
 * cannot be read, `hours` at most for each kind of trouble, counted from when it was first seen; a folder that has
 * nothing of what it had is never believed. What has waited long enough is the new state of things.
 */
export function seeFolder(
  memory: FolderMemory | undefined,
  now: FolderNow,
  at: string,
  hours: { readonly folder: number; readonly missing: number },
): FolderLook {
  const troubles = memory ? folderTroubles(memory.files, now) : [];
  if (!memory || troubles.length === 0) return { memory: { files: now.read }, wait: false, troubles: [] };
  const since = memory.doubt?.since ?? at;
  const kept = { files: memory.files, doubt: { since, troubles } };
  const had = memory.files.filter(({ tasks }) => tasks > 0).length;
  const nothingLeft = troubles.length >= had && now.read.every(({ tasks }) => tasks === 0);
  const waited = Math.abs(seconds(at) - seconds(since)) / 3600;
  const limit = (kind: FolderTrouble['kind']): number => (kind === 'gone' ? hours.missing : hours.folder);
  const wait = nothingLeft || troubles.some(({ kind }) => waited < limit(kind));
  if (wait) return { memory: kept, wait, troubles };
  // A file that still cannot be read stays known: when it comes back its figures are corrected.
  const still = memory.files.filter(({ file }) => troubles.some((one) => one.file === file && one.kind === 'unread'));
  const doubt = still.length > 0 ? { doubt: kept.doubt } : {};
  return { memory: { files: [...now.read, ...still], ...doubt }, wait, troubles };
}

/** “phu-luc.xlsx: không còn trong thư mục (lần đọc trước có 30 nhiệm vụ)”. */
export function troubleWords({ file, kind, before, now, reason }: FolderTrouble): string {
  if (kind === 'gone') return `${file}: không còn trong thư mục; lần đọc trước có ${before} nhiệm vụ.`;
  if (kind === 'shrunk') return `${file}: chỉ còn ${now} nhiệm vụ; lần đọc trước có ${before}.`;
  return `${file}: ${reason ?? 'chưa đọc được.'}`;
}
