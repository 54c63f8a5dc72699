import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { toIso } from '../../shared/index.js';
import type { CivilDate, Settings } from '../../shared/index.js';
import { asOffice } from '../check-files.js';
import type { CheckedFile } from '../check-files.js';
import { Told } from '../console.js';
import { spoken } from '../words.js';
import type { Answer, Asked, Skipped } from './messages.js';

export interface ReadingLimits {
  /** How long one workbook may take. */
  readonly fileMs: number;
  readonly memoryMb: number;
}

const LIMITS: ReadingLimits = { fileMs: 60_000, memoryMb: 1_024 };

const TOO_LONG =
  'Đọc tệp này mất quá nhiều thời gian; tệp được bỏ qua cho đến khi được sửa. Đề nghị mở tệp, xóa phần thừa rồi lưu lại.';
const TOO_BIG =
  'Đọc tệp này cần quá nhiều bộ nhớ; tệp được bỏ qua cho đến khi được sửa. Đề nghị mở tệp, xóa phần thừa rồi lưu lại.';

export interface ReadingWorker {
  /** Reads and checks a folder in the thread; several who ask at once are served from one reading. */
  read(folder: string, settings: Settings, asOf: CivilDate): Promise<CheckedFile[]>;
  close(): Promise<void>;
}

/** Which bytes a name stands for, as cheaply as it can be told; '' when it is gone. */
function stamp(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size}:${mtimeMs}`;
  } catch {
    return '';
  }
}

/** Nobody listens any more; a thread that still dies of its last workbook must not take the program along. */
function forget(thread: Worker): void {
  thread.removeAllListeners();
  thread.on('error', () => undefined);
}

/**
 * One thread that reads, with a deadline for each workbook and a limit of memory: a workbook that breaks either costs
 * itself alone. The thread is ended, begun anew, and the workbook passed over until it changes. `script`: the built
 * thread; undefined where it is not built, then nothing runs.
 */
export function readingWorker(script: string, limits: ReadingLimits = LIMITS): ReadingWorker | undefined {
  if (!existsSync(script)) return undefined;
  const skipped = new Map<string, Skipped & { readonly stamp: string }>();
  let worker: Worker | undefined;
  let count = 0;
  const under = new Map<string, Promise<CheckedFile[]>>();
  let queue: Promise<unknown> = Promise.resolve();

  const thread = (): Worker =>
    (worker ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb } }));

  function once(folder: string, settings: Settings, asOf: CivilDate): Promise<CheckedFile[]> {
    const id = (count += 1);
    for (const [path, one] of skipped) if (stamp(path) !== one.stamp) skipped.delete(path);
    const asked: Asked = { id, folder, settings, asOf, skip: [...skipped.values()], language: spoken() };
    const current = thread();
    return new Promise((resolve, reject) => {
      let path: string | undefined;
      let timer: NodeJS.Timeout | undefined;
      const end = (work: () => void): void => {
        clearTimeout(timer);
        forget(current);
        work();
      };
      /** The workbook under way is to blame; the rest is read by a new thread. */
      const blame = (reason: string): void =>
        end(() => {
          worker = undefined;
          void current.terminate();
          if (path === undefined)
            return reject(new Told('Không đọc được thư mục phụ lục: chương trình đọc đã dừng. Chạy lại chương trình.'));
          skipped.set(path, { path, name: basename(path), reason, stamp: stamp(path) });
          once(folder, settings, asOf).then(resolve, reject);
        });
      const watch = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => blame(TOO_LONG), limits.fileMs);
      };
      watch();
      current.on('message', (answer: Answer) => {
        if (answer.id !== id) return;
        if (answer.kind === 'begun') {
          path = answer.path;
          watch();
        } else if (answer.kind === 'read') end(() => resolve(asOffice([...answer.files], answer.office)));
        else end(() => reject(new Told(answer.message)));
      });
      current.on('error', (error: { code?: string }) =>
        blame(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_BIG : TOO_LONG),
      );
      current.on('exit', () => blame(TOO_BIG));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      current.postMessage(asked);
    });
  }

  return {
    read(folder, settings, asOf) {
      const name = `${folder}|${toIso(asOf)}`;
      const known = under.get(name);
      if (known) return known;
      const reading = queue.then(() => once(folder, settings, asOf));
      queue = reading.catch(() => undefined);
      under.set(name, reading);
      const forget = (): void => void under.delete(name);
      reading.then(forget, forget);
      return reading;
    },
    async close() {
      const current = worker;
      worker = undefined;
      if (current) forget(current);
      await current?.terminate();
    },
  };
}
