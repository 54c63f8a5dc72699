import { toIso } from '../../shared/index.js';
import type { Clock, Mailer } from '../../shared/index.js';
import type { Db } from './database.js';

/**
 * A mailer that keeps to what the provider takes in a day: recipients are counted per civil day in the store, so a
 * restart does not begin the count anew. Counted before the post and given back when it was not accepted: two
 * processes together stay under the limit.
 */
export function withDailyRoom(mailer: Mailer, perDay: number, db: Db, clock: Clock): Mailer {
  const add = db.prepare(
    'INSERT INTO room (day, used) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET used = used + excluded.used',
  );
  const find = db.prepare('SELECT used FROM room WHERE day = ?');
  const today = (): string => toIso(clock.today());
  return {
    async roomToday() {
      const row = find.get(today()) as { used: number } | undefined;
      return Math.max(0, Math.min(await mailer.roomToday(), perDay - (row?.used ?? 0)));
    },
    async post(letter) {
      const day = today();
      add.run(day, letter.to.length);
      const outcomes = await mailer.post(letter);
      const back = letter.to.length - outcomes.filter(({ state }) => state === 'accepted').length;
      if (back > 0) add.run(day, -back);
      return outcomes;
    },
  };
}
