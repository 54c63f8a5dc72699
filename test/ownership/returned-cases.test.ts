// The files of `cases/returned`, where the reference material is at hand: every edit as its truth says.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { directoryOf, mergeReturned, parseIso, type SentRecord } from '../../shared/index.js';
import { readReturned } from '../../service/units/read-returned.js';
import { bookOf, settingsOf } from './merge-kit.js';
import { faultsOf, type Scenario } from './score-case.js';

const FOLDER = resolve(__dirname, '../../../shared/cases/returned');
const json = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
const there = existsSync(join(FOLDER, 'truth.json'));
const truth = there
  ? (json('truth.json') as { asOf: string; units: string[]; scenarios: Scenario[] })
  : { asOf: '', units: [], scenarios: [] };

// Skipped, and said so, where the reference material is not at hand.
(there ? describe : describe.skip)('returned files', () => {
  if (!there) {
    test('are right', () => undefined);
    return;
  }
  const settings = settingsOf(json('settings.json'));
  const record = json('sent/sent.json') as SentRecord;
  const book = bookOf(
    new Uint8Array(readFileSync(join(FOLDER, 'annex-now.xlsx'))),
    'annex-now.xlsx',
    settings,
    truth.asOf,
  );
  test.each(truth.scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', async (_, scenario) => {
    const returned = await Promise.all(scenario.files.map(({ file }) => readReturned(join(FOLDER, scenario.id, file))));
    const merge = mergeReturned({
      book,
      directory: directoryOf(settings),
      record,
      returned,
      asOf: parseIso(truth.asOf)!,
    });
    expect(faultsOf(scenario, merge, truth.units)).toEqual([]);
  });
});
