import * as fc from 'fast-check';
import { COMMUNE_DIRECTORY, WARD_DIRECTORY, matchUnit, prepareDirectory, splitUnits } from '../index.js';

const directories = [prepareDirectory(WARD_DIRECTORY), prepareDirectory(COMMUNE_DIRECTORY)];
const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy016w-., ';

const damages: Record<string, (text: string, at: number, letter: string) => string> = {
  'no marks': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  capitals: (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  NFD: (text) => text.normalize('NFD'),
  'other hyphens': (text) => text.replace(/ - /g, '–').replace(/ và /g, ' & '),
  'a letter typed over': (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
  'a letter left out': (text, at) => text.slice(0, at) + text.slice(at + 1),
  'a letter too many': (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
  'two letters swapped': (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
};

describe.each(Object.keys(damages))('a name with %s', (damage) => {
  test('is that unit, a question or unknown, never another unit', () => {
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...Array.from(LETTERS)),
        (kind, which, where, letter) => {
          const prepared = directories[kind]!;
          const unit = prepared.directory.units[which % prepared.directory.units.length]!;
          const damaged = damages[damage]!(unit.name, where % unit.name.length, letter);
          const readings = [matchUnit(damaged, prepared), ...splitUnits(damaged, prepared)];
          const others = readings.filter(
            (r) => r.match === 'known' && r.unit !== unit.name && !unit.name.includes(r.text),
          );
          expect(others.map((r) => [unit.name, damaged, r])).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('names without marks, in capitals or in NFD are certain', () => {
  for (const prepared of directories) {
    for (const unit of prepared.directory.units) {
      for (const damage of ['capitals', 'small letters', 'NFD']) {
        const reading = matchUnit(damages[damage]!(unit.name, 0, ''), prepared);
        expect([damage, reading.match === 'known' && reading.unit]).toEqual([damage, unit.name]);
      }
    }
  }
});

test('whatever a cell holds, spans are in order and inside the text, and nothing throws', () => {
  const candidate = fc.oneof(
    fc.constantFrom(
      ...WARD_DIRECTORY.units.map((u) => u.name),
      ', ',
      '; ',
      '\n- ',
      ' và ',
      '(',
      ')',
      'chủ trì',
      'phối hợp với',
      '1. ',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 8 }), (candidates) => {
      const text = candidates.join('');
      let last = 0;
      for (const { span, text: said } of splitUnits(text, directories[0]!)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(text.length);
        // A head before a colon is shown with each of its list.
        expect(said.endsWith(text.slice(span.start, span.end))).toBe(true);
        last = span.end;
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Céc phong, ban, don vi', 'Các phòng, ban, đơn vị'],
  ['Céc phong, ban, don vi co lién quan', 'Các đơn vị liên quan'],
])('a scanned “Các” is a group still: “%s”', (text, group) => {
  expect(splitUnits(text, prepareDirectory(WARD_DIRECTORY))).toMatchObject([
    { match: 'doubtful', suggestions: [group] },
  ]);
});
