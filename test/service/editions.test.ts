import { readdirSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { report } from '../../service/commands/report.js';
import { openDatabase } from '../../service/store/database.js';
import { digestOf, editionStore } from '../../service/store/editions.js';
import { closeEdition, freeze, type Report } from '../../shared/index.js';
import { sampleReport } from '../letters/sample-report.js';
import { ORDINARY } from '../letters/ward.js';
import { tempFolder } from './temp-folder.js';

const inFolder = tempFolder('editions');
const sample = sampleReport({ tasks: ORDINARY });
const first = closeEdition(sample, { officeId: 'H36.12', revision: 1 });

test('an edition is kept in bytes that never change, a correction is one more revision', () => {
  const db = openDatabase(':memory:');
  const editions = editionStore(db);
  editions.keep(first);
  const bytesNow = (): string => (db.prepare('SELECT hex(bytes) AS hex FROM edition').get() as { hex: string }).hex;
  const bytes = bytesNow();
  editions.keep({ ...first, tasks: [] });
  expect(bytesNow()).toBe(bytes);
  editions.keep({ ...first, revision: 2, correction: 'KH số 12 đọc được sau ngày chốt' });
  expect(editions.find('H36.12', first.period.key)).toMatchObject({
    revision: 2,
    correction: 'KH số 12 đọc được sau ngày chốt',
  });
  expect(editions.list('H36.12').map(({ revision, digest }) => [revision, digest.length])).toEqual([
    [1, 64],
    [2, 64],
  ]);
  db.prepare("UPDATE edition SET digest = 'other' WHERE revision = 2").run();
  expect(editions.find('H36.12', first.period.key)).toBeUndefined();
});

test('the digest knows the facts, not the order they were written in', () => {
  const turned = Object.fromEntries(Object.entries(first).reverse()) as unknown as typeof first;
  expect(digestOf(turned)).toBe(digestOf(first));
  expect(digestOf({ ...first, office: 'UBND xã khác' })).not.toBe(digestOf(first));
});

test('figures of a store from before editions become first revisions', () => {
  const db = openDatabase(':memory:');
  db.prepare('INSERT INTO snapshot (office, period, closed, json) VALUES (?, ?, ?, ?)').run(
    'H36.12',
    sample.period.key,
    '2026-11-15',
    JSON.stringify(freeze(sample)),
  );
  expect(editionStore(db).find('H36.12', sample.period.key)).toMatchObject({
    revision: 1,
    tasks: freeze(sample).tasks,
  });
  expect(db.prepare('SELECT count(*) AS n FROM snapshot').get()).toMatchObject({ n: 0 });
});

async function drawn(folder: string, asOf: string, period: string): Promise<Report> {
  let out = '';
  const say = { out: (line: string) => void (out += line), err: () => undefined, colour: false, width: 80 };
  await report(
    readdirSync(folder).map((name) => join(folder, name)),
    {
      asOf,
      period,
      format: 'json',
      store: join(folder, '..', `${folder.split('/').pop()}.sqlite`),
      settings: 'samples/settings.json',
    },
    say,
  );
  return JSON.parse(out) as Report;
}

test('two runs of the command line: what is missing in the second keeps its figures, and the sum adds up', async () => {
  const folder = inFolder('hai-tuan');
  const names = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
  for (const file of names) await cp(`samples/${file}`, join(folder, file));
  const one = await drawn(folder, '2026-11-16', '2026-W46');
  expect(one.totals.overdue).toBeGreaterThan(0);
  await rename(join(folder, names[0]!), join(folder, '..', 'giau.xlsx'));
  const two = await drawn(folder, '2026-11-23', 'tuần 47/2026');
  await rm(join(folder, '..', 'giau.xlsx'));
  const { opening, newlyLate, done, closing } = two.flow!.overdue;
  expect([opening, closing]).toEqual([one.totals.overdue, two.totals.overdue]);
  expect(opening + newlyLate - done).toBe(closing);
  expect(two.carried).toMatchObject([{ since: { key: '2026-W46' } }]);
  expect(two.totals.total).toBe(one.totals.total);
}, 60_000);

test('a period closes on its last day, whatever day it is drawn up on', async () => {
  const folder = inFolder('nam');
  await cp('samples/chuyen-doi-so-phuong-an-binh.xlsx', join(folder, 'a.xlsx'));
  const soon = await drawn(folder, '2026-12-01', '2026-11');
  expect(soon.totals.total).toBeGreaterThan(0);
  const later = await drawn(folder, '2027-01-04', '2026-11');
  expect(later.totals).toEqual(soon.totals);
  expect(later.closed).toEqual({ year: 2026, month: 11, day: 30 });
  expect((await drawn(folder, '2027-01-04', 'year')).period.key).toBe('2026');
}, 60_000);
