import { Refusal } from './refusal.js';

const BUSY = 'Một lần chạy khác đang làm việc với bảng tính này. Đề nghị làm lại sau một phút.';

function held<T>(lock: GoogleAppsScript.Lock.Lock, millis: number, work: () => T): T {
  if (!lock.tryLock(millis)) throw new Refusal('failed', BUSY);
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

/** Short work on what is remembered or on cells: one at a time in this document. */
export const inDocument = <T>(work: () => T): T => held(LockService.getDocumentLock(), 20_000, work);

/** A whole run of letters: one at a time; other than the document's lock, because a run takes that one many times. */
export const asOnlyRun = <T>(work: () => T): T => held(LockService.getScriptLock(), 30_000, work);
