import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import type { Sink } from './sink.js';

const PROGRAM = resolve('dist/dondoc.js');
const SHIFT = pathToFileURL(resolve('test/faults/shift-clock.mjs')).href;
const POLL_MS = 100;

/** An office in a folder of its own, served by the real program in a process of its own. */
export interface TestOffice {
  readonly home: string;
  readonly annexes: string;
  readonly store: string;
  /** Starts `dondoc serve` with its clock at an instant of Việt Nam: “2026-11-16T07:31”. */
  serve(at: string, options?: { readonly args?: readonly string[]; readonly limitKb?: number }): Promise<Running>;
  remove(): Promise<void>;
}

export interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly log: () => string;
  health(): Promise<{ status: string; reasons: readonly { id: string }[] }>;
  kill(): Promise<void>;
  /** SIGTERM; how long the end took, in milliseconds. */
  stop(): Promise<number>;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until something holds; false when it did not within the time. */
export async function until(holds: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await holds()) return true;
    await pause(POLL_MS);
  }
  return false;
}

export async function openOffice(sink: Sink): Promise<TestOffice> {
  const home = await mkdtemp(join(tmpdir(), 'dondoc-faults-'));
  const annexes = join(home, 'phu-luc');
  const store = join(home, 'kho.sqlite');
  await mkdir(annexes);
  for (const name of await readdir('samples'))
    if (name.endsWith('.xlsx')) await cp(join('samples', name), join(annexes, name));
  await writeFile(join(home, 'thiet-lap.json'), await readFile('samples/settings.json'));
  const config = join(home, 'cau-hinh.json');
  const port = await freePort();
  await writeFile(
    config,
    JSON.stringify({
      folder: 'phu-luc',
      settings: 'thiet-lap.json',
      store: 'kho.sqlite',
      smtp: sink.url,
      from: 'Văn phòng <vanphong@anbinh.gov.vn>',
      port,
    }),
  );
  const running = new Set<ChildProcess>();
  return {
    home,
    annexes,
    store,
    async serve(at, { args = ['--yes'], limitKb } = {}) {
      const shift = Date.parse(`${at}:00+07:00`) - Date.now();
      const own = [...(running.size > 0 ? ['--port', String(await freePort())] : []), ...args];
      const call = ['--import', SHIFT, PROGRAM, 'serve', '--config', config, ...own];
      const env = {
        ...process.env,
        FAULTS_SHIFT: String(shift),
        DONDOC_SMTP_URL: sink.url,
        NODE_OPTIONS: '',
        LANG: 'vi_VN.UTF-8',
      };
      const child =
        limitKb === undefined
          ? spawn(process.execPath, call, { env, stdio: ['ignore', 'pipe', 'pipe'] })
          : spawn('bash', ['-c', `ulimit -f ${limitKb}; trap '' XFSZ; exec "$@"`, 'bash', process.execPath, ...call], {
              env,
              stdio: ['ignore', 'pipe', 'pipe'],
            });
      running.add(child);
      let text = '';
      child.stdout.on('data', (part: Buffer) => void (text += part.toString()));
      child.stderr.on('data', (part: Buffer) => void (text += part.toString()));
      const ended = new Promise<void>((done) => child.on('close', () => (running.delete(child), done())));
      let url = '';
      await until(() => {
        url = /http:\/\/localhost:\d+/.exec(text)?.[0] ?? '';
        return url !== '' || child.exitCode !== null;
      }, 30_000);
      return {
        child,
        url,
        log: () => text,
        health: async () => (await fetch(`${url}/healthz`)).json() as never,
        kill: () => (child.kill('SIGKILL'), ended),
        async stop() {
          const begun = performance.now();
          child.kill('SIGTERM');
          await ended;
          return performance.now() - begun;
        },
      };
    },
    async remove() {
      for (const child of running) child.kill('SIGKILL');
      await pause(50);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** How many runs of the store are finished, and how many letters it holds in each state. */
export function storeSays(path: string): {
  readonly finished: number;
  readonly open: number;
  readonly states: Readonly<Record<string, number>>;
} {
  const db = new Database(path, { readonly: true });
  try {
    db.pragma('busy_timeout = 2000');
    const count = (sql: string): number => (db.prepare(sql).get() as { n: number }).n;
    const states = db.prepare('SELECT state, count(*) AS n FROM ledger GROUP BY state').all() as {
      state: string;
      n: number;
    }[];
    return {
      finished: count('SELECT count(*) AS n FROM run WHERE open = 0'),
      open: count('SELECT count(*) AS n FROM run WHERE open > 0'),
      states: Object.fromEntries(states.map(({ state, n }) => [state, n])),
    };
  } catch {
    return { finished: 0, open: 0, states: {} };
  } finally {
    db.close();
  }
}

/** Waits until every run that was begun is finished. */
export const finished = (office: TestOffice, runs: number, ms = 20_000): Promise<boolean> =>
  until(() => {
    const { finished: done, open } = storeSays(office.store);
    return done >= runs && open === 0;
  }, ms);
