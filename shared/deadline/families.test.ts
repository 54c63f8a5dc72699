import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS_PLAN, expectation } from './expectation.js';
import { CLASS_NAMES, letter } from './scan/classes.js';
import { select } from './parts/select.js';
import { Shapes } from './parts/shapes.js';
import { scan } from './scan/scan.js';
import { readDeadline } from './read.js';
import { CORPUS } from './families.corpus.js';
import { PHRASES } from './deadlines/index.js';
import { PARTS } from './parts/index.js';

const families = ['parts', 'deadlines'].flatMap((step) =>
  readdirSync(join(__dirname, step))
    .filter((file) =>
      /^export const \w+ = define(?:Part|Phrase)\(/m.test(readFileSync(join(__dirname, step, file), 'utf8')),
    )
    .map((file) => file.replace(/\.ts$/, '')),
);

test('every phrase file is listed, under its own name', () => {
  expect([...PARTS, ...PHRASES].map((family) => family.name).sort()).toEqual(families.sort());
});

test('every family has its corpus beside it, and the corpus names no other', () => {
  expect(
    Object.keys(CORPUS)
      .filter((name) => name !== 'milestones')
      .sort(),
  ).toEqual(families.sort());
});

test.each(
  Object.entries(CORPUS).flatMap(([name, examples]) =>
    examples.map(([phrase, reading]) => [name, phrase, reading] as const),
  ),
)('%s: “%s” is read as %s', (_name, phrase, reading) => {
  expect(expectation(readDeadline(phrase, CORPUS_PLAN))).toBe(reading);
});

test('the order of the list of families carries no meaning', () => {
  const byPattern = [...PARTS].sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
  const orders = [[...PARTS], [...PARTS].reverse(), byPattern].map((order) => new Shapes(order));
  for (const [phrase] of Object.values(CORPUS).flat()) {
    const tokens = scan(phrase);
    const chosen = orders.map((order) =>
      select(tokens, order, CORPUS_PLAN).map(({ from, to, family }) => [from, to, family.name]),
    );
    expect(chosen[1]).toEqual(chosen[0]);
    expect(chosen[2]).toEqual(chosen[0]);
  }
});

test('no pattern has a quantifier inside a quantifier over the same words', () => {
  // A group that ends in * or + may not itself begin with something repeated without a bound.
  for (const { name, pattern } of [...PARTS, ...PHRASES])
    expect([name, /[*+]\)[*+]/.test(pattern.replace(/\s/g, ''))]).toEqual([name, false]);
});

test('every class has a letter of its own, and of one byte', () => {
  const letters = CLASS_NAMES.map(letter);
  expect(new Set(letters).size).toBe(CLASS_NAMES.length);
  expect(letters.filter((c) => c.length !== 1 || c.charCodeAt(0) > 0xff)).toEqual([]);
});
