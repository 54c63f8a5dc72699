import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import PostalMime from 'postal-mime';
import { openDatabase } from '../../service/store/database.js';
import { startSmtp } from '../memory/smtp-server.js';
import type { TestSmtp } from '../memory/smtp-server.js';
import { scriptFor } from './own-process.js';
import { tempFolder } from './temp-folder.js';

const inFolder = tempFolder('restart');
let script: Awaited<ReturnType<typeof scriptFor>>;
let server: TestSmtp;

/** The service's Monday in a process of its own: one look at the clock, letters through SMTP, the ledger in a file. */
beforeAll(async () => {
  const from = (path: string): string => JSON.stringify(resolve(path));
  script = await scriptFor(
    inFolder('monday.ts'),
    `import { openDatabase } from ${from('service/store/database.js')};
     import { sqliteLedger } from ${from('service/store/sqlite-ledger.js')};
     import { runStore } from ${from('service/store/runs.js')};
     import { editionStore } from ${from('service/store/editions.js')};
     import { smtpMailer } from ${from('service/mail/smtp-mailer.js')};
     import { loadSettings } from ${from('service/options.js')};
     import { tick } from ${from('service/office.js')};
     import { memoryClock } from ${from('test/memory/memory-clock.js')};
     const [store, url, time] = process.argv.slice(2);
     const db = openDatabase(store);
     const mailer = await smtpMailer(url, { from: 'van-phong@an-binh.example' });
     await tick({
       folder: 'samples', settings: await loadSettings('samples/settings.json'), mailer,
       clock: memoryClock({ year: 2026, month: 11, day: 16 }, time),
       ledger: sqliteLedger(db), runs: runStore(db), editions: editionStore(db),
     });
     mailer.close();`,
  );
  server = await startSmtp();
});
afterAll(async () => {
  await server.close();
  await script.remove();
});

/** One run of the service; killed without warning as soon as the server has this many letters. */
function monday(store: string, time: string, killAt = Number.POSITIVE_INFINITY): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script.path, store, server.url, time], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const watch = setInterval(() => {
      if (server.received.length >= killAt) child.kill('SIGKILL');
    }, 1);
    child.on('error', fail);
    child.on('close', () => {
      clearInterval(watch);
      done();
    });
  });
}

it('loses no letter when it is killed while sending, and a letter that could go twice has one Message-ID', async () => {
  const store = inFolder('dondoc.sqlite');
  await monday(store, '07:30', 2);
  await monday(store, '07:50', 5);
  // Twenty minutes later: what was cut off is taken up again.
  await monday(store, '08:10');
  await monday(store, '08:30');
  const db = openDatabase(store);
  const states = db.prepare('SELECT state, count(*) AS n FROM ledger GROUP BY state').all() as {
    state: string;
    n: number;
  }[];
  db.close();
  expect(states.map(({ state }) => state)).toEqual(['accepted']);
  const ids = await Promise.all(server.received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId));
  expect(new Set(ids).size).toBe(states[0]!.n);
  // Only the letter under way at a kill can have gone a second time.
  expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(2);
  expect(new Set(ids).size).toBeGreaterThan(8);
}, 120_000);
