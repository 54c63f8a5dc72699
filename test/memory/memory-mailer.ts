import type { Letter, Mailer, Posted } from '../../shared/index.js';

export interface MemoryMailer extends Mailer {
  readonly posted: readonly Letter[];
  /** What the next posts answer, first to last; then accepted again. */
  fail(...answers: readonly Posted[]): void;
  setRoom(room: number): void;
}

/** A mail server that lives in memory and keeps what it accepted. */
export function memoryMailer(room = Number.MAX_SAFE_INTEGER): MemoryMailer {
  const posted: Letter[] = [];
  const answers: Posted[] = [];
  let left = room;
  return {
    posted,
    fail: (...next) => void answers.push(...next),
    setRoom: (next) => void (left = next),
    roomToday: () => left,
    post(letter) {
      const answer = answers.shift();
      if (answer && answer.kind !== 'accepted') return answer;
      posted.push(letter);
      left -= letter.to.length;
      return { kind: 'accepted', id: `<${posted.length}@memory>`, at: '2026-11-16T07:30:00+07:00' };
    },
  };
}
