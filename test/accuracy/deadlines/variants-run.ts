// node scripts/run-ts.mjs test/accuracy/deadlines/variants-run.ts [COUNT] [SEED]: reads damaged variants and prints every wrong one.
import fc from 'fast-check';
import { calendarOf } from '../../../shared/calendar/holidays.js';
import { answerDeadline } from '../../../shared/deadline/answer.js';
import { readDeadline } from '../../../shared/deadline/read.js';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.js';
import { variant } from './variants.js';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 20260722);
const calendar = calendarOf(DEFAULT_SETTINGS.holidays);
const tally = { right: 0, asked: 0, refused: 0, wrong: 0 };
const byDamage = new Map<string, number>();
const shown = new Map<string, number>();
for (const { phrase, whole, due, damages } of fc.sample(variant, { numRuns: count, seed })) {
  const said = answerDeadline(
    phrase,
    readDeadline(phrase, { issued: { year: 2026, month: 1, day: 26 } }),
    DEFAULT_SETTINGS.policy,
    calendar,
  );
  const verdict = !said.ok
    ? 'refused'
    : said.assumed.includes('ask')
      ? 'asked'
      : said.due === due && said.every === null
        ? 'right'
        : said.due === null && said.every === null
          ? 'refused'
          : 'wrong';
  tally[verdict] += 1;
  if (verdict !== 'wrong') continue;
  const key = damages.join('+');
  byDamage.set(key, (byDamage.get(key) ?? 0) + 1);
  const seen = shown.get(damages[0]!) ?? 0;
  shown.set(damages[0]!, seen + 1);
  if (seen < 4)
    console.log(`WRONG “${phrase.replace(/\n/g, '⏎')}” → ${said.due ?? said.every}, is ${due} (“${whole}”; ${key})`);
}
console.log(`${count} variants, seed ${seed}:`, JSON.stringify(tally));
if (tally.wrong > 0) process.exitCode = 1;
