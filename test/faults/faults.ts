import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { clocks, doors, files, healthyMonday, kills, smtp, stores } from './cases.js';
import { randomOf } from './trial.js';
import type { Trial } from './trial.js';
import { writing } from './writing.js';

// npm run faults: real processes, real sockets, real files, one machine. --short for CI; the long form writes docs/reliability.md.

const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const short = process.argv.includes('--short');
const seed = Number(flag('seed') ?? 1);
const only = flag('only');
const SUMS = 'build/faults.json';
const KILLS = 300;
const WRITES = 60;

interface Sum {
  readonly promise: string;
  readonly name: string;
  readonly failure?: string;
  readonly copies: number;
}

const all: readonly Trial[] = [
  ...smtp,
  ...files,
  ...clocks,
  ...stores,
  ...doors,
  ...writing(short ? 6 : WRITES),
  ...kills(short ? 6 : KILLS),
];
const chosen = all.filter(
  (trial) =>
    (!short || trial.short) && (only === undefined || trial.name.includes(only) || trial.promise.includes(only)),
);

const sums: Sum[] =
  process.argv.includes('--resume') && existsSync(SUMS)
    ? (JSON.parse(readFileSync(SUMS, 'utf8')) as { sums: Sum[] }).sums
    : [];
const done = new Set(sums.map(({ promise, name }) => `${promise}|${name}`));
await mkdir('build', { recursive: true });
await healthyMonday();

async function once(trial: Trial, number: number): Promise<void> {
  let sum: Sum = { promise: trial.promise, name: trial.name, copies: 0 };
  try {
    const more = await trial.run(randomOf(seed * 10_007 + number));
    sum = { ...sum, copies: more?.copies ?? 0 };
  } catch (error) {
    sum = { ...sum, failure: error instanceof Error ? error.message : String(error) };
  }
  sums.push(sum);
  console.log(
    `${sum.failure === undefined ? 'ok  ' : 'FAIL'} ${sum.promise}: ${sum.name}${sum.copies ? ` (${sum.copies} copies, same Message-ID)` : ''}${sum.failure ? `\n     ${sum.failure.slice(0, 600)}` : ''}`,
  );
  // Kept after every case, so that a long run can be stopped and taken up with --resume.
  await writeFile(SUMS, JSON.stringify({ seed, sums }));
}

const waiting = chosen
  .map((trial, number) => ({ trial, number }))
  .filter(({ trial }) => !done.has(`${trial.promise}|${trial.name}`));
// Stopped by hand: what is under way is finished and counted, the rest waits for --resume.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void waiting.splice(0));
const WORKERS = 2;
await Promise.all(
  Array.from({ length: WORKERS }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await once(next.trial, next.number);
  }),
);

const failures = sums.filter(({ failure }) => failure !== undefined);
if (!short && only === undefined) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const promises = [...new Set(sums.map(({ promise }) => promise))];
  const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
  const rows = promises.map((promise) => {
    const own = sums.filter((one) => one.promise === promise);
    const copies = own.reduce((sum, one) => sum + one.copies, 0);
    const failed = own.filter(({ failure }) => failure !== undefined).length;
    return `| ${cell(promise)} | ${own.length} | ${failed} | ${copies} |`;
  });
  const named = failures.map(
    ({ promise, name, failure }) => `- ${cell(promise)} – ${cell(name)}: ${cell(failure ?? '').slice(0, 300)}`,
  );
  await writeFile(
    'docs/reliability.md',
    `# Reliability, measured\n\nWritten by \`npm run faults\` (real service processes under a shifted clock, real SMTP sockets, real files; loopback only): commit ${commit}, ${new Date().toISOString().slice(0, 10)}, seed ${seed}. Copies: the same letter accepted twice around a kill or a lost answer, always with the same Message-ID.\n\n| promise | trials | failures | copies |\n|---|---:|---:|---:|\n${rows.join('\n')}\n${named.length ? `\n## Failures\n\n${named.join('\n')}\n` : ''}`,
  );
}
console.log(`${sums.length} trials, ${failures.length} failures`);
process.exit(failures.length > 0 ? 1 : 0);
