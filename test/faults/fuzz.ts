import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { drawMarks, patchWorkbook, readWorkbook } from '../../ooxml/index.js';
import { checkReading } from '../../service/check-files.js';
import { mendWorkbook } from '../../service/mend-workbook.js';
import type { FileReading } from '../../service/read-files.js';
import { trackingChanges } from '../../service/template/track.js';
import { DEFAULT_SETTINGS, planRun, readOffice, wantedNow } from '../../shared/index.js';
import { randomOf } from './trial.js';

// Mutated workbooks through read → check → report → letters → mend → mark → track: nothing uncaught escapes, and whatever
// is handed out opens again. 300 by fixed seeds in CI (--short), 20,000 by npm run long -- fuzz.

const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const short = process.argv.includes('--short');
const COUNT = Number(flag('count') ?? (short ? 300 : 20_000));
const SEED = Number(flag('seed') ?? 1);
const SUMS = 'build/fuzz.json';
const MOST_MB = 500;
const DAY = { year: 2026, month: 11, day: 16 };

const sources = ['samples', 'test/oracles/fixtures']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => `${folder}/${name}`),
  )
  .map((path) => new Uint8Array(readFileSync(path)));

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const ODD = [
  '',
  '<',
  '&#0;',
  '&amp;',
  '"',
  ' r="XFD1048577"',
  '<c/>',
  '<row/>',
  '</row>',
  '9'.repeat(40),
  '-1',
  'NaN',
  'ệ̂',
  '\u0000',
  '<v>1e999</v>',
  't="s"',
  '<f t="shared" si="0"/>',
];

/** The text of one part, spoiled in one place. */
function spoil(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() ** 3 * 400);
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + pick(ODD, random) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length);
    case 3:
      return text.replace(/\d+/g, (number) => (random() < 0.02 ? String(Math.floor(random() * 1e7) - 5) : number));
    default:
      return text.slice(0, at);
  }
}

/** A workbook spoiled in one to four places: in the words of a part, in which parts there are, or in its very bytes. */
function mutated(random: Random): Uint8Array {
  const source = pick(sources, random);
  if (random() < 0.15) {
    const bytes = source.slice(0, random() < 0.3 ? Math.floor(random() * source.length) : source.length);
    for (let n = 0; n < 1 + random() * 20 && bytes.length > 0; n += 1)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return bytes;
  }
  const parts = unzipSync(source);
  for (let n = 0; n < 1 + random() * 3; n += 1) {
    const name = pick(Object.keys(parts), random);
    if (random() < 0.08) delete parts[name];
    else parts[name] = new TextEncoder().encode(spoil(new TextDecoder().decode(parts[name]), random));
  }
  return zipSync(parts, { level: 1 });
}

/** What the package itself refuses to write, in a sentence of its own, is no fault. */
const isRefusal = (error: unknown): boolean =>
  (error as { error?: { kind?: unknown } } | null)?.error?.kind !== undefined ||
  (error as { kind?: unknown } | null)?.kind !== undefined;

function through(bytes: Uint8Array): string | undefined {
  const opens = (what: string, made: Uint8Array): string | undefined =>
    readWorkbook(made).ok ? undefined : `${what} does not open again`;
  const opened = readWorkbook(bytes);
  if (!opened.ok) return undefined;
  const reading: FileReading & { ok: true } = {
    ok: true,
    path: 'a.xlsx',
    name: 'a.xlsx',
    bytes,
    grids: opened.workbook.grids,
  };
  const { checks, book } = checkReading(reading, DEFAULT_SETTINGS, DAY);
  const office = readOffice(book ? [book] : [], [], DEFAULT_SETTINGS);
  planRun({ wanted: wantedNow('week', DAY, DEFAULT_SETTINGS), ...office }).letters({
    accepted: new Set(),
  });
  const attempt = (what: string, make: () => Uint8Array): string | undefined => {
    try {
      return opens(what, make());
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw new Error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, {
        cause: error,
      });
    }
  };
  return (
    attempt('mend', () => mendWorkbook(reading, DEFAULT_SETTINGS, DAY, []).bytes) ??
    attempt('mark', () =>
      drawMarks(
        bytes,
        checks.flatMap((check) => (check.located ? check.marks : [])),
      ),
    ) ??
    attempt('track', () => {
      const taken = new Set<string>();
      const changes = checks.flatMap((check) => {
        const grid = reading.grids.find((one) => one.sheet === check.sheet);
        return check.located && grid
          ? check.annexes.flatMap((annex) => [...trackingChanges(grid, annex, DEFAULT_SETTINGS, taken).changes])
          : [];
      });
      return patchWorkbook(bytes, changes).bytes;
    })
  );
}

const kept =
  process.argv.includes('--resume') && existsSync(SUMS)
    ? (JSON.parse(readFileSync(SUMS, 'utf8')) as { done: number; failures: string[] })
    : { done: 0, failures: [] as string[] };
const { failures } = kept;
mkdirSync('build', { recursive: true });
let most = 0;
for (let n = kept.done; n < COUNT; n += 1) {
  const bytes = mutated(randomOf(SEED * 1_000_003 + n));
  try {
    const failure = through(bytes);
    if (failure !== undefined) failures.push(`${n}: ${failure}`);
  } catch (error) {
    failures.push(
      `${n}: uncaught: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`,
    );
  }
  most = Math.max(most, process.memoryUsage.rss() / 1e6);
  if (n % 100 === 99 || n === COUNT - 1) writeFileSync(SUMS, JSON.stringify({ seed: SEED, done: n + 1, failures }));
}
for (const failure of failures.slice(0, 10)) console.log(`FAIL ${failure}`);
if (most > MOST_MB) failures.push(`memory: ${Math.round(most)} MB`);
console.log(`${COUNT} workbooks, ${failures.length} failures, at most ${Math.round(most)} MB`);
process.exit(failures.length > 0 ? 1 : 0);
