import { parentPort } from 'node:worker_threads';
import { checkFiles, officeOf } from '../check-files.js';
import { folderFiles } from '../folder-files.js';
import { speak } from '../words.js';
import type { Asked, Answer } from './messages.js';

/** The thread that reads folders: whatever a workbook does to it, the service goes on answering. */
parentPort!.on('message', ({ id, folder, settings, asOf, skip, language }: Asked) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  const say = (answer: Answer): void => parentPort!.postMessage(answer);
  const work = async (): Promise<void> => {
    speak(language);
    const { paths, unread } = await folderFiles(folder);
    const left = new Map(skip.map((one) => [one.path, one]));
    const refused = paths.flatMap((path) => {
      const one = left.get(path);
      return one ? [{ ok: false as const, path, name: one.name, because: 'damaged' as const, reason: one.reason }] : [];
    });
    const wanted = paths.filter((path) => !left.has(path));
    const begun = (path: string): void => say({ id, kind: 'begun', path });
    const files = await checkFiles(wanted, settings, asOf, undefined, [...unread, ...refused], begun);
    const office = { ...officeOf(files), workbooks: [] };
    // What only this thread needs stays here: cells, bytes, the way back for an edit.
    const light = files.map(({ reading, checks }) => ({
      reading: reading.ok ? { ...reading, grids: [], bytes: new Uint8Array() } : reading,
      checks,
    }));
    say({ id, kind: 'read', files: light, office });
  };
  work().catch((error: unknown) => {
    const { code } = (error ?? {}) as { code?: number };
    say({
      id,
      kind: 'failed',
      message: error instanceof Error ? error.message : String(error),
      ...(code === 2 ? { told: true } : {}),
    });
  });
});
