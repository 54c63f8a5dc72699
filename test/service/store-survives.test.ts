import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openDatabase } from '../../service/store/database.js';
import { sqliteLedger } from '../../service/store/sqlite-ledger.js';
import { Told } from '../../service/console.js';
import { scriptFor } from './own-process.js';
import { tempFolder } from './temp-folder.js';

const AT = '2026-11-16T07:30:00+07:00';
const inFolder = tempFolder('store');
let script: Awaited<ReturnType<typeof scriptFor>>;

/** Another process: begins and settles letters, says each one only when the store has taken it. */
beforeAll(async () => {
  script = await scriptFor(
    inFolder('writer.ts'),
    `import { openDatabase } from ${JSON.stringify(resolve('service/store/database.js'))};
     import { sqliteLedger } from ${JSON.stringify(resolve('service/store/sqlite-ledger.js'))};
     const [path, prefix, count] = process.argv.slice(2);
     const ledger = sqliteLedger(openDatabase(path));
     for (let n = 0; n < Number(count); n += 1) {
       const key = prefix + n;
       const to = 'a@an-binh.example';
       if (ledger.begin(key, [to], '${AT}').go.length === 0) continue;
       ledger.settle(key, [{ to, state: 'accepted', id: '<' + process.pid + '>', at: '${AT}' }]);
       process.stdout.write(key + '\\n');
     }`,
  );
});
afterAll(async () => {
  await script.remove();
});

/** Runs the writer; `killAfter` acknowledged lines it is killed without warning. Resolves with what it acknowledged. */
function write(path: string, prefix: string, count: number, killAfter?: number): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script.path, path, prefix, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    let killed = false;
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      if (killAfter !== undefined && !killed && text.split('\n').length > killAfter) {
        killed = true;
        child.kill('SIGKILL');
      }
    });
    child.on('error', fail);
    child.on('close', () => done(text.split('\n').slice(0, -1)));
  });
}

it('loses no acknowledged letter when it is killed in the middle of writing', async () => {
  const path = inFolder('killed.sqlite');
  const acknowledged: string[] = [];
  for (const round of ['a', 'b', 'c']) acknowledged.push(...(await write(path, round, 1_000_000, 20)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);
  const db = openDatabase(path);
  const found = sqliteLedger(db).entries(acknowledged);
  expect((await found).filter((entry) => entry.state === 'accepted')).toHaveLength(acknowledged.length);
  expect(db.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
  db.close();
}, 60_000);

it('lets two processes at once send every letter exactly once', async () => {
  const path = inFolder('two.sqlite');
  const [one, two] = await Promise.all([write(path, 'k', 150), write(path, 'k', 150)]);
  const all = [...one, ...two];
  expect(new Set(all).size).toBe(150);
  expect(all).toHaveLength(150);
}, 60_000);

it('says in plain words that a file is no store of ours, and leaves it as it is', async () => {
  const path = inFolder('khac.sqlite');
  await writeFile(path, 'đây là một tệp văn bản, không phải kho dữ liệu '.repeat(40));
  expect(() => openDatabase(path)).toThrow(Told);
});
