import fc from 'fast-check';
import { PartBook } from '../../apps-script/ledger-pages.js';
import { scriptLedger } from '../../apps-script/script-ledger.js';
import { testLedger } from '../conformance/ledger.js';
import { memoryLedger } from '../memory/memory-ledger.js';
import { Meter } from '../sheets-host/meter.js';
import { lockService, propertiesService } from '../sheets-host/storage.js';

let store: Map<string, string>;

/** Google's names, as the ledger's own code finds them. */
function openProperties(): typeof scriptLedger {
  store = new Map();
  const meter = new Meter(Date.parse('2026-11-16T07:30:00+07:00'));
  Object.assign(globalThis, {
    PropertiesService: propertiesService(meter, store),
    LockService: lockService(meter, new Set()),
  });
  return scriptLedger;
}

testLedger('document properties', openProperties);

const bytes = (): number => [...store].reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0);
const TO = ['a@an-binh.example', 'b@an-binh.example'];

function send(key: string, at: string): boolean {
  if (scriptLedger.begin(key, TO, at).go.length === 0) return false;
  scriptLedger.settle(
    key,
    TO.map((to) => ({ to, state: 'accepted', id: key, at })),
  );
  return true;
}

const week = (n: number): string => `2026-W${String(n).padStart(2, '0')}`;
const UNITS = Array.from({ length: 30 }, (_, n) => `Phòng Kinh tế, Hạ tầng và Đô thị số ${n}`);

describe('the ledger in document properties', () => {
  beforeEach(openProperties);

  it('remembers whole keys, with the minute they were accepted', () => {
    send('UBND phường An Bình|Chủ tịch|leader-week|2026-W46', '2026-11-16T07:31:20+07:00');
    send('UBND phường An Bình|Công an phường|unit-week|2026-W46', '2026-11-30T23:59:00+07:00');
    expect(scriptLedger.accepted()).toEqual([
      'UBND phường An Bình|Chủ tịch|leader-week|2026-W46',
      'UBND phường An Bình|Công an phường|unit-week|2026-W46',
    ]);
    expect(scriptLedger.entries(['UBND phường An Bình|Chủ tịch|leader-week|2026-W46'])[0]).toMatchObject({
      state: 'accepted',
      at: '2026-11-16T07:31:00+07:00',
    });
    expect(scriptLedger.entries(['UBND phường An Bình|Công an phường|unit-week|2026-W46'])[0]!.at).toBe(
      '2026-11-30T23:59:00+07:00',
    );
  });

  it('keeps a year of thirty units within a tenth of Google’s room, every value within 9 kB', () => {
    for (let n = 1; n <= 52; n += 1) {
      const at = new Date(Date.UTC(2026, 0, 5 + (n - 1) * 7)).toISOString().slice(0, 10);
      for (const unit of UNITS)
        expect(send(`UBND phường An Bình|${unit}|unit-week|${week(n)}`, `${at}T07:31:00+07:00`)).toBe(true);
    }
    expect(bytes()).toBeLessThan(50_000);
    for (const value of store.values()) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9_216);
    expect(
      scriptLedger.begin(`UBND phường An Bình|${UNITS[0]!}|unit-week|${week(1)}`, TO, '2027-01-04T07:30:00+07:00').go,
    ).toEqual([]);
  }, 60_000);

  it('forgets the oldest months for room, and never one a person could still send', () => {
    const page = (n: number): string =>
      Array.from({ length: 1000 }, (_, k) => `${n.toString(36)}.${k.toString(36)}:abc;`)
        .join('')
        .slice(0, 8_000);
    for (let n = 0; n < 59; n += 1)
      store.set(`dondoc.sent.${n < 30 ? '2025-01' : '2026-10'}.${n < 30 ? n : n - 30}`, page(n));
    expect(bytes()).toBeGreaterThan(460_000);
    expect(send('a|b|c|d', '2026-11-16T07:31:00+07:00')).toBe(true);
    const months = [...store.keys()]
      .filter((name) => name.startsWith('dondoc.sent.'))
      .map((name) => name.slice(12, 19));
    expect(months.filter((month) => month === '2026-10')).toHaveLength(29);
    expect(months.filter((month) => month === '2025-01').length).toBeLessThan(30);
    expect(bytes()).toBeLessThan(480_000);
  });

  it('sends nothing it cannot remember when Google’s room is full', () => {
    for (let n = 0; n < 62; n += 1) store.set(`other.${n}`, 'x'.repeat(8_250));
    expect(() => scriptLedger.begin('a|b|c|d', TO, '2026-11-16T07:31:00+07:00')).toThrow(/quota/);
  });

  it('keeps two very long names apart', () => {
    const long = 'Ban Quản lý '.repeat(60);
    const book = new PartBook({});
    expect(book.number(`${long}A|x`)).not.toBe(book.number(`${long}B|x`));
  });

  const STATES = fc.constantFrom('accepted' as const, 'waiting' as const, 'refused' as const);

  it('answers any run of beginnings and answers as the ledger in memory does', async () => {
    const at = (minute: number): string =>
      `2026-11-16T${String(7 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+07:00`;
    const step = fc.record({
      key: fc.constantFrom(
        'a|b|unit-week|2026-W46',
        'a|c|unit-week|2026-W46',
        'a|b|unit-week|2026-W47',
        'một khóa dài',
      ),
      answers: fc.option(fc.tuple(STATES, STATES), { nil: undefined }),
      way: fc.constantFrom('cũ', 'mới'),
      wait: fc.integer({ min: 0, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const ours = openProperties();
        const theirs = memoryLedger();
        let minute = 0;
        for (const { key, answers, wait, way } of steps) {
          minute += wait;
          const { go } = ours.begin(key, TO, at(minute), way);
          expect(go).toEqual((await theirs.begin(key, TO, at(minute), way)).go);
          if (answers === undefined || go.length === 0) continue;
          const outcomes = go.map((to, i) => ({ to, state: answers[i]!, words: 'r', at: at(minute) }));
          ours.settle(key, outcomes);
          await theirs.settle(key, outcomes);
          const [mine] = ours.entries([key]);
          const [other] = await theirs.entries([key]);
          expect([mine?.state, mine?.at]).toEqual([other?.state, other?.at]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
