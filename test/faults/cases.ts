import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { finished, openOffice, pause, storeSays, until } from './office.js';
import type { TestOffice } from './office.js';
import { openSink } from './sink.js';
import type { Behaviour, Sink } from './sink.js';
import { copiesIn, letters, must, withOffice } from './trial.js';
import type { Trial } from './trial.js';

const MONDAY = '2026-11-16T07:31';
const FRIDAY = '2026-11-13T08:00';
/** Friday's round of reminders; Monday's week and reminders. */
const FRIDAY_RUNS = 1;
const MONDAY_RUNS = 2;

let owed: Promise<ReadonlySet<string>> | undefined;

/** What a healthy Monday brings: every later trial is measured by it. */
export function healthyMonday(): Promise<ReadonlySet<string>> {
  owed ??= withOffice(async (office, sink) => {
    const service = await office.serve(MONDAY);
    must(await finished(office, MONDAY_RUNS), `the healthy Monday did not finish: ${service.log()}`);
    await service.stop();
    must(copiesIn(sink.taken) === 0, 'a healthy Monday sent copies');
    return letters(sink.taken);
  });
  return owed;
}

async function nothingLost(sink: Sink): Promise<void> {
  const have = letters(sink.taken);
  const lost = [...(await healthyMonday())].filter((one) => !have.has(one));
  must(lost.length === 0, `${lost.length} letters lost, such as ${lost[0]}`);
}

/** The same letter under another Message-ID would be read as another. */
function copiesAreCopies(sink: Sink): number {
  const ids = new Map<string, Set<string>>();
  for (const { to, subject, id } of sink.taken) {
    const key = `${to} ${subject}`;
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  }
  for (const [letter, known] of ids) must(known.size === 1, `two Message-IDs for ${letter}`);
  return copiesIn(sink.taken);
}

const finish = async (office: TestOffice, at: string): Promise<void> => {
  const service = await office.serve(at);
  must(
    await finished(office, MONDAY_RUNS, 30_000),
    `not finished after repair: ${JSON.stringify(storeSays(office.store))} ${service.log()}`,
  );
  await service.stop();
};

function kill(
  name: string,
  short: boolean,
  how: (office: TestOffice, sink: Sink, random: () => number) => Promise<void>,
): Trial {
  return {
    promise: 'no letter lost on kill −9',
    name,
    short,
    run: (random) =>
      withOffice(async (office, sink) => {
        await how(office, sink, random);
        sink.onAccept(undefined);
        await finish(office, '2026-11-16T09:05');
        await nothingLost(sink);
        return { copies: copiesAreCopies(sink) };
      }),
  };
}

const atRandom = async (office: TestOffice, _sink: Sink, random: () => number): Promise<void> => {
  for (const at of ['2026-11-16T07:31', '2026-11-16T07:51']) {
    const service = await office.serve(at);
    await pause(random() * 900);
    await service.kill();
  }
};

const atAcceptance = async (office: TestOffice, sink: Sink, random: () => number): Promise<void> => {
  const service = await office.serve(MONDAY);
  const which = 1 + Math.floor(random() * 8);
  let count = 0;
  let done: (() => void) | undefined;
  const struck = new Promise<void>((resolve) => (done = resolve));
  sink.onAccept(() => {
    count += 1;
    if (count !== which) return;
    service.child.kill('SIGKILL');
    done?.();
  });
  await Promise.race([struck, pause(15_000)]);
  await service.kill();
};

const twoProcesses = async (office: TestOffice, _sink: Sink, random: () => number): Promise<void> => {
  const both = await Promise.all([office.serve(MONDAY), office.serve(MONDAY)]);
  await pause(random() * 900);
  await both[0].kill();
  await pause(random() * 600);
  await both[1].kill();
};

export const kills = (count: number): readonly Trial[] =>
  Array.from({ length: count }, (_, n) => {
    const [name, how] = (
      [
        ['at a random moment, twice', atRandom],
        ['at acceptance, before 250', atAcceptance],
        ['two processes on one store', twoProcesses],
      ] as const
    )[n % 3]!;
    return kill(`${name} ${n}`, n < 6, how);
  });

const first =
  (sinkReply: string, stage: Parameters<Behaviour>[0]): Behaviour =>
  (at) =>
    at === stage ? sinkReply : undefined;
const LEADERS = /^(chutich|phochutich)/;

/** A server that misbehaves for ninety minutes and is healthy again: what it did meanwhile. `copies`: where it may have kept a letter. */
const SMTP: readonly (readonly [
  string,
  Behaviour,
  { readonly short?: boolean; readonly copies?: boolean; readonly waits?: number }?,
])[] = [
  ['421 at the greeting', first('421 4.3.2 shutting down', 'greeting'), { short: true }],
  ['drops at the greeting', (at) => (at === 'greeting' ? 'drop' : undefined)],
  ['drops before DATA', (at) => (at === 'data' ? 'drop' : undefined), { short: true }],
  ['drops after the body, not taken', (at) => (at === 'body' ? 'drop' : undefined)],
  [
    'takes the letter and drops before saying so',
    (at) => (at === 'body' ? 'drop-after' : undefined),
    { short: true, copies: true },
  ],
  [
    'leaders’ mailboxes full (452 4.2.2 at RCPT)',
    (at, to) => (at === 'rcpt' && LEADERS.test(to) ? '452 4.2.2 full' : undefined),
    { short: true },
  ],
  [
    'leaders’ mailboxes full (552 5.2.2 at RCPT)',
    (at, to) => (at === 'rcpt' && LEADERS.test(to) ? '552 5.2.2 full' : undefined),
  ],
  ['greylisting of everybody (450 4.7.1)', first('450 4.7.1 greylisted', 'rcpt'), { short: true }],
  ['451 at DATA', first('451 4.3.0 try later', 'body')],
  ['452 without enhanced code at MAIL', first('452 insufficient storage', 'mail')],
  ['530 login required', first('530 5.7.0 authentication required', 'mail'), { short: true }],
  ['535 at MAIL', first('535 5.7.8 bad credentials', 'mail')],
  ['550 relaying denied (5.7.1 at RCPT)', first('550 5.7.1 relaying denied', 'rcpt'), { short: true }],
  ['550 without enhanced code at RCPT', first('550 no', 'rcpt'), { short: true }],
  [
    '550 5.4.5 day’s limit at DATA after three',
    (at, _to, n) => (at === 'body' && n > 3 ? '550 5.4.5 daily limit' : undefined),
    { short: true },
  ],
  ['554 without enhanced code at DATA', first('554 transaction failed', 'body'), { short: true }],
  ['552 without enhanced code at RCPT', first('552 quota', 'rcpt')],
  ['421 in the middle of the list', (at, _to, n) => (at === 'rcpt' && n > 2 ? '421 4.7.0 slow down' : undefined)],
  ['speaks no SMTP', first('HTTP/1.1 400 Bad Request', 'greeting')],
];

export const smtp: readonly Trial[] = SMTP.map(([name, behaviour, { short = false, copies = false } = {}]) => ({
  promise: 'SMTP faults, then health: nothing lost',
  name,
  short,
  run: () =>
    withOffice(async (office, sink) => {
      sink.behave(behaviour);
      const service = await office.serve(MONDAY);
      await until(() => {
        const { open, finished: done } = storeSays(office.store);
        return open + done >= MONDAY_RUNS;
      }, 25_000);
      const took = await service.stop();
      must(took < 5_000, `stopping took ${Math.round(took)} ms`);
      sink.behave(undefined);
      await finish(office, '2026-11-16T09:05');
      await nothingLost(sink);
      const doubled = copiesAreCopies(sink);
      must(copies || doubled === 0, `${doubled} copies without need`);
      return { copies: doubled };
    }),
}));

smtpOne('one of several recipients does not exist (550 5.1.1)');
function smtpOne(name: string): void {
  (smtp as Trial[]).push({
    promise: 'SMTP faults, then health: nothing lost',
    name,
    short: true,
    run: () =>
      withOffice(async (office, sink) => {
        const all = [...(await healthyMonday())];
        const wrong = all[0]!.split(' ')[0]!;
        sink.behave((at, to) => (at === 'rcpt' && to === wrong ? '550 5.1.1 no such user' : undefined));
        const service = await office.serve(MONDAY);
        await until(() => storeSays(office.store).finished >= MONDAY_RUNS, 20_000);
        must(
          (await service.health()).reasons.some(({ id }) => id === 'refused'),
          'a refusal is told nowhere',
        );
        await service.stop();
        const others = all.filter((one) => !one.startsWith(`${wrong} `));
        const have = letters(sink.taken);
        must(
          others.every((one) => have.has(one)),
          'one wrong address kept letters from others',
        );
        // The address is put right in the settings: its letters follow.
        sink.behave(undefined);
        const settings = join(office.home, 'thiet-lap.json');
        await writeFile(settings, (await readFile(settings, 'utf8')).replaceAll(wrong, `moi-${wrong}`));
        const mended = await office.serve('2026-11-16T09:05');
        const came = await until(() => [...letters(sink.taken)].some((one) => one.startsWith(`moi-${wrong} `)), 20_000);
        must(came, `the mended address never got its letter: ${mended.log()}`);
        await mended.stop();
        must(copiesIn(sink.taken) === 0, 'others were written to again');
      }),
  });
}

/** The week's letters to leaders, as they would be read; the hour of reading is not compared. */
const figures = (sink: Sink): ReadonlySet<string> =>
  new Set(sink.taken.filter(({ to }) => LEADERS.test(to)).map(({ to, subject }) => `${to} ${subject}`));

function file(
  name: string,
  short: boolean,
  harm: (office: TestOffice, path: string) => Promise<() => Promise<void>>,
): Trial {
  return {
    promise: 'no final letter from a folder in doubt',
    name,
    short,
    run: () =>
      withOffice(async (office, sink) => {
        const friday = await office.serve(FRIDAY);
        must(await finished(office, FRIDAY_RUNS), 'Friday did not finish');
        await friday.stop();
        const before = sink.taken.length;
        const heal = await harm(office, join(office.annexes, 'chuyen-doi-so-phuong-an-binh.xlsx'));
        const monday = await office.serve(MONDAY);
        await until(async () => (await monday.health()).reasons.length > 0, 15_000);
        must(sink.taken.length === before, `${sink.taken.length - before} letters from a folder in doubt`);
        must((await monday.health()).status === 'degraded', 'healthz says nothing of it');
        await monday.stop();
        await heal();
        const later = await office.serve('2026-11-16T07:37');
        must(await finished(office, FRIDAY_RUNS + MONDAY_RUNS), `not sent after repair: ${later.log()}`);
        await later.stop();
        const right = [...(await healthyMonday())].filter((one) => LEADERS.test(one));
        const have = figures(sink);
        must(
          right.every((one) => have.has(one)),
          'the leaders did not read the right figures after repair',
        );
      }),
  };
}

const back =
  (from: string, to: string): (() => Promise<void>) =>
  () =>
    rename(from, to);

export const files: readonly Trial[] = [
  file('vanished', true, async (_office, path) => {
    await rename(path, `${path}.xa`);
    return back(`${path}.xa`, path);
  }),
  file('half-written', true, async (_office, path) => {
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length / 2));
    return () => writeFile(path, whole);
  }),
  file('emptied', false, async (_office, path) => {
    const whole = await readFile(path);
    await writeFile(path, '');
    return () => writeFile(path, whole);
  }),
  file('a folder in its place', false, async (_office, path) => {
    const whole = await readFile(path);
    await rm(path);
    return () => writeFile(path, whole);
  }),
  file('every file gone, as on a share that is not mounted', true, async (office) => {
    const away = join(office.home, 'xa');
    await cp(office.annexes, away, { recursive: true });
    await rm(office.annexes, { recursive: true });
    await (await import('node:fs/promises')).mkdir(office.annexes);
    return () => cp(away, office.annexes, { recursive: true });
  }),
];

function clock(name: string, short: boolean, wrong: readonly string[]): Trial {
  return {
    promise: 'a wrong clock sends nothing false and silences nothing',
    name,
    short,
    run: () =>
      withOffice(async (office, sink) => {
        const friday = await office.serve(FRIDAY);
        must(await finished(office, FRIDAY_RUNS), 'Friday did not finish');
        await friday.stop();
        const before = sink.taken.length;
        for (const at of wrong) {
          const service = await office.serve(at);
          must(
            await until(async () => (await service.health()).reasons.some(({ id }) => id === 'clock'), 10_000),
            'a jump of the clock is told nowhere',
          );
          await service.stop();
        }
        must(sink.taken.length === before, 'letters under a doubted clock');
        const monday = await office.serve(MONDAY);
        must(
          await finished(office, FRIDAY_RUNS + MONDAY_RUNS),
          `silent after the clock was put right: ${monday.log()}`,
        );
        await monday.stop();
        const right = [...(await healthyMonday())].filter((one) => LEADERS.test(one));
        const have = figures(sink);
        must(
          right.every((one) => have.has(one)),
          'the right Monday has no letter',
        );
      }),
  };
}

export const clocks: readonly Trial[] = [
  clock('a year ahead for one look', true, ['2027-11-16T08:00']),
  clock('a year behind', false, ['2025-11-16T08:00']),
  clock('battery dead: 2000', true, ['2000-01-03T08:00']),
  clock('a day behind', false, ['2026-11-11T08:00']),
  clock('to and fro', false, ['2031-01-06T08:00', '2000-01-03T08:00', '2027-11-16T08:00']),
  {
    promise: 'a wrong clock sends nothing false and silences nothing',
    name: 'asleep for a month: told, then caught up',
    short: false,
    run: () =>
      withOffice(async (office, sink) => {
        const friday = await office.serve('2026-10-16T08:00');
        must(await finished(office, FRIDAY_RUNS), 'October did not finish');
        await friday.stop();
        const before = sink.taken.length;
        for (const at of ['2026-11-18T08:00', '2026-11-18T16:00']) {
          const service = await office.serve(at);
          must(
            await until(async () => (await service.health()).status === 'degraded', 10_000),
            'a month asleep is told nowhere',
          );
          await service.stop();
        }
        const later = await office.serve('2026-11-19T08:05');
        must(await finished(office, FRIDAY_RUNS + 1), `never caught up: ${later.log()}`);
        await later.stop();
        must(sink.taken.length > before, 'nothing was caught up');
      }),
  },
];

export const stores: readonly Trial[] = [
  {
    promise: 'store faults: nothing lost, nothing repeated unasked',
    name: 'deleted after sending: asks before it repeats',
    short: true,
    run: () =>
      withOffice(async (office, sink) => {
        await finish(office, MONDAY);
        const before = sink.taken.length;
        for (const end of ['', '-wal', '-shm']) await rm(office.store + end, { force: true });
        const service = await office.serve('2026-11-16T08:00');
        must(
          await until(async () => (await service.health()).reasons.some(({ id }) => id === 'new-store'), 10_000),
          'a lost store is told nowhere',
        );
        await service.stop();
        must(sink.taken.length === before, 'letters were repeated from a new store');
      }),
  },
  {
    promise: 'store faults: nothing lost, nothing repeated unasked',
    name: 'corrupted: a sentence and an end, no stack',
    short: true,
    run: () =>
      withOffice(async (office, sink) => {
        await writeFile(office.store, 'đây không phải kho '.repeat(500));
        const service = await office.serve(MONDAY);
        await until(() => service.child.exitCode !== null, 10_000);
        must(service.child.exitCode === 2, `exit code ${service.child.exitCode}`);
        must(/kho dữ liệu/.test(service.log()) && !/ {4}at /.test(service.log()), `raw words: ${service.log()}`);
        must(sink.taken.length === 0, 'letters without a store');
      }),
  },
  {
    promise: 'store faults: nothing lost, nothing repeated unasked',
    name: 'no room left (a limit of the file’s size, no small disk could be mounted)',
    short: false,
    run: () =>
      withOffice(async (office, sink) => {
        const service = await office.serve(MONDAY, { limitKb: 64 });
        await pause(4_000);
        await service.kill();
        await finish(office, '2026-11-16T09:05');
        await nothingLost(sink);
        return { copies: copiesAreCopies(sink) };
      }),
  },
];

/** The status an address gives, sent as it stands: `fetch` would tidy it. */
const ask = (port: string, path: string, host: string, method = 'GET'): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    const call = request({ port, path, method, host: '127.0.0.1', headers: { host } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => void (text += part.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    call.on('error', fail);
    call.end();
  });

export const doors: readonly Trial[] = [
  {
    promise: 'the door: no leak, no foreign name, nothing but reading',
    name: 'traversal, foreign hosts, methods',
    short: true,
    run: () =>
      withOffice(async (office) => {
        const service = await office.serve(MONDAY);
        const port = new URL(service.url).port;
        for (const base of ['/', '/workbench/', '/addin/', '/kiem-tra/', '/thu/'])
          for (const step of ['../', '..%2f', '%2e%2e/', '..%5c', '....//', '%252e%252e%252f'])
            for (const target of ['etc/passwd', 'cau-hinh.json', 'kho.sqlite']) {
              const { status, text } = await ask(port, base + step.repeat(6) + target, 'localhost');
              must(status >= 300 && !/root:|SQLite format|"smtp"/.test(text), `${base}${step}${target}: ${status}`);
            }
        for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.7', 'evil.example:80'])
          for (const path of ['/', '/thu', '/healthz', '/workbench/'])
            must((await ask(port, path, host)).status >= 400, `${host}${path} was answered`);
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
          must((await ask(port, '/', 'localhost', method)).status >= 400, `${method} was answered`);
        must((await ask(port, '/healthz', 'localhost')).status === 200, 'the service is down');
        await service.stop();
      }),
  },
];

export { openOffice, openSink };
