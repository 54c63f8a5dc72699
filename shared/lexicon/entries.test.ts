import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDeadline } from '../deadline/read.js';
import { CLASS_NAMES } from '../deadline/scan/classes.js';
import { matchConcepts } from '../annex/header/heading-match.js';
import { readHeading } from '../annex/header/heading.js';
import { readStage } from '../annex/task/stage.js';
import { OFFICE_KINDS } from '../settings/office-kinds.js';
import { DEFAULT_SETTINGS, readSettings } from '../settings/settings.js';
import { directoryOf, splitUnits } from '../unit/index.js';
import { foldKey } from '../text/fold.js';
import { FAMILIES, WORDS, textsOf } from './entries.js';
import { BODY_FEATURES } from './features/bodies.js';
import { STAGE_FEATURES } from './features/states.js';
import { TIER_FEATURES } from './features/tiers.js';
import { namesBody } from './bodies.js';
import { pattern } from './pattern.js';

const entries = FAMILIES.flatMap((family) =>
  Object.entries(WORDS[family]).map(([text, features]) => ({ family, text, features })),
);

test('every word stands once, in small letters and NFC, with features', () => {
  const seen = new Map<string, number>();
  for (const { text } of entries) seen.set(text, (seen.get(text) ?? 0) + 1);
  expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  expect(entries.filter(({ text }) => text !== text.normalize('NFC').toLowerCase().trim())).toEqual([]);
  expect(entries.filter(({ features }) => features.length === 0 || new Set(features).size < features.length)).toEqual(
    [],
  );
});

/** All sources of readers, without the data. */
const sources = ['shared', 'documents']
  .flatMap((folder) =>
    readdirSync(join(__dirname, '../..', folder), { recursive: true, withFileTypes: true })
      .filter(
        (e) => e.isFile() && /\.tsx?$/.test(e.name) && !/\.test/.test(e.name) && !/lexicon.words/.test(e.parentPath),
      )
      .map((e) => readFileSync(join(e.parentPath, e.name), 'utf8')),
  )
  .join('\n');

test('every feature is used by a reader', () => {
  const known = new Set<string>([...BODY_FEATURES, ...STAGE_FEATURES, ...TIER_FEATURES]);
  const concepts = /const CONCEPTS = \[([^\]]*)\]/.exec(sources)![1]!;
  const used = (feature: string): boolean => {
    const name = feature.replace(/=.*$/, '');
    const [family, own = ''] = name.split(':') as [string, string?];
    return (
      known.has(feature) ||
      sources.includes(`{${name}}`) ||
      sources.includes(`{=${name}}`) ||
      sources.includes(`{^${name}}`) ||
      sources.includes(`'${name}'`) ||
      (family === 'time' && (CLASS_NAMES as readonly string[]).includes(own)) ||
      (family === 'columns' && concepts.includes(`'${own}'`)) ||
      (own.startsWith('part-') && sources.includes('papers:part-${part}'))
    );
  };
  const all = new Set<string>(entries.flatMap(({ features }) => features));
  expect([...all].filter((feature) => !used(feature))).toEqual([]);
});

test('a feature no word has is told at once', () => {
  expect(() => textsOf('bodies:of-nobody')).toThrow('bodies:of-nobody');
  expect(() => pattern('{bodies:of-nobody}')).toThrow('bodies:of-nobody');
});

test('patterns forgive missing marks, keep written ones where asked, and know capitals', () => {
  expect(pattern('^{bodies:office-tier}$').test('phuong')).toBe(true);
  expect(pattern('^{=bodies:office-tier}$', 'u').test('phường')).toBe(true);
  expect(pattern('^{=bodies:office-tier}$', 'u').test('phuong')).toBe(false);
  expect(pattern('^{^papers:total}', 'u').test('TỔNG CỘNG')).toBe(true);
});

describe('a word is one line of data that every reader knows', () => {
  test('a body', () => {
    expect(namesBody('Trạm Khuyến nông')).toBe(true);
    expect(splitUnits('Trạm Khuyến nông; Công an phường', directoryOf(DEFAULT_SETTINGS)).length).toBe(2);
  });
  test.each(textsOf('columns:status').filter((text) => text.includes(' ')))('a heading: “%s”', (text) =>
    expect(['status', 'progress', 'completed', 'result']).toContain(readHeading(text).field),
  );
  test.each(textsOf('paused'))('a status: “%s”', (text) => expect(readStage({ kind: 'text', text })).toBe('paused'));
});

test.each(Object.keys(OFFICE_KINDS))('settings know the kind of office “%s”', (kind) => {
  const read = readSettings({ office: { kind } });
  expect(read.ok && directoryOf(read.settings).directory.units.length).toBeGreaterThan(0);
});

test('a word known exactly anywhere is never taken for a damaged heading', () => {
  const damaged = entries.filter(({ text }) =>
    matchConcepts(foldKey(text).split(' ')).some(({ certainty }) => certainty < 0.9),
  );
  const own = damaged.filter(({ features }) => !features.some((one) => one.startsWith('columns:')));
  // Longer words than a heading has may hold damaged parts; whole, they are themselves.
  expect(own.filter(({ text }) => text.split(' ').length <= 3).map(({ text }) => text)).toEqual([]);
});

test('a word known exactly anywhere, with its marks, is never taken for a damaged word of time', () => {
  const marked = entries.filter(({ text }) => !text.includes(' ') && /[\u0080-\uffff]/.test(text));
  const other = marked.filter(({ features }) => !features.some((one) => one.startsWith('time:')));
  const taken = other.filter(({ text }) => {
    const reading = readDeadline(`${text} 6/2026`, { issued: { year: 2026, month: 1, day: 5 } });
    return reading.ok && reading.assumed.some((one) => one === 'ocr' || one === 'typing');
  });
  expect(taken.map(({ text }) => text)).toEqual([]);
});

test('words that are one without their marks are listed for officials', () => {
  const page = readFileSync(join(__dirname, '../../docs/vocabulary.md'), 'utf8');
  const byKey = new Map<string, string[]>();
  for (const { text } of entries) byKey.set(foldKey(text), [...(byKey.get(foldKey(text)) ?? []), text]);
  const missing = [...byKey.values()].filter((texts) => texts.length > 1 && !page.includes(`| ${texts.join(', ')} |`));
  expect(missing).toEqual([]);
});
