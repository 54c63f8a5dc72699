import type { Letter, Mailer, Outcome } from '../../shared/index.js';

/** What one post answers for every address of its letter. */
export type Answer = Pick<Outcome, 'state'> & Partial<Outcome>;

export interface MemoryMailer extends Mailer {
  readonly posted: readonly Letter[];
  /** What the next posts answer, first to last; then accepted again. */
  fail(...answers: readonly Answer[]): void;
  setRoom(room: number): void;
}

/** A mail server that lives in memory and keeps what it accepted. */
export function memoryMailer(room = Number.MAX_SAFE_INTEGER): MemoryMailer {
  const posted: Letter[] = [];
  const answers: Answer[] = [];
  let left = room;
  return {
    posted,
    fail: (...next) => void answers.push(...next),
    setRoom: (next) => void (left = next),
    roomToday: () => left,
    post(letter) {
      const answer = answers.shift() ?? { state: 'accepted' as const };
      const at = '2026-11-16T07:30:00+07:00';
      if (answer.state === 'accepted') {
        posted.push(letter);
        left -= letter.to.length;
      }
      return letter.to.map((to) => ({ id: `<${posted.length}@memory>`, at, ...answer, to }));
    },
  };
}
