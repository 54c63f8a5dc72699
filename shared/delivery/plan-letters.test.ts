import { APART, input, mail, withSettings } from '../../test/letters/plan-input.js';
import { sampleReport } from '../../test/letters/sample-report.js';
import type { TaskFacts } from '../../test/letters/sample-report.js';
import { ORDINARY, UNITS } from '../../test/letters/ward.js';
import { planLetters } from './plan-letters.js';

const { KT, VH, MT } = UNITS;

test('one letter per recipient, kind and period, each with its own key', () => {
  const { send } = planLetters(input());
  expect(new Set(send.map((one) => one.key)).size).toBe(send.length);
  expect(send.filter((one) => one.kind === 'leader-week')).toHaveLength(1);
  expect(send.every((one) => one.key.startsWith('UBND phường An Bình|'))).toBe(true);
});

test('a letter already accepted is held as sent before, whatever else would hold it', () => {
  const first = planLetters(input());
  const again = planLetters(input({ already: new Set(first.send.map((one) => one.key)), room: 0 }));
  expect(again.send).toEqual([]);
  expect(again.held.filter((one) => one.because === 'already-sent')).toHaveLength(first.send.length);
});

test('a crash half-way: the rest goes, nothing twice', () => {
  const first = planLetters(input()).send.map((one) => one.key);
  const half = new Set(first.slice(0, 5));
  const rest = planLetters(input({ already: half })).send.map((one) => one.key);
  expect(new Set([...half, ...rest])).toEqual(new Set(first));
  expect(rest.some((key) => half.has(key))).toBe(false);
});

test('a unit without an address is held and named; a wrong address is shown', () => {
  const { held } = planLetters(
    input({ addressOf: (unit) => (unit === KT ? [] : unit === VH ? ['khong phai thu'] : mail(unit)) }),
  );
  expect(held.find((one) => one.recipient === KT && one.kind === 'unit-week')).toMatchObject({ because: 'no-address' });
  expect(held.find((one) => one.recipient === VH && one.kind === 'unit-week')).toMatchObject({
    because: 'bad-address',
    detail: 'khong phai thu',
  });
});

test('a leader nobody has named is held for want of an address, and the letter still has a greeting', () => {
  const { held } = planLetters(input({ settings: withSettings({ leaders: [] }) }));
  expect(held.find((one) => one.kind === 'leader-week')).toMatchObject({
    because: 'no-address',
    recipient: 'Lãnh đạo UBND phường',
  });
});

test('with little room the leader comes first and the rest waits for quota', () => {
  const { send, held } = planLetters(input({ room: 1 }));
  expect(send.map((one) => one.kind)).toEqual(['leader-week']);
  expect(held.some((one) => one.because === 'quota')).toBe(true);
});

test('on a day off everything is held and the next working day is named', () => {
  const { send, held } = planLetters(
    input({ report: sampleReport({ tasks: ORDINARY, asOf: '2026-11-15', of: '2026-11-15' }) }),
  );
  expect(send).toEqual([]);
  expect(held.filter((one) => one.because === 'holiday').every((one) => one.detail === 'thứ Hai 16/11/2026')).toBe(
    true,
  );
  expect(held.some((one) => one.because === 'holiday')).toBe(true);
});

test('two units behind one mailbox get a letter each, and the list says so', () => {
  const { send } = planLetters(input({ addressOf: () => ['van-thu@anbinh.example'], only: ['unit-week'] }));
  expect(send.length).toBeGreaterThan(1);
  expect(send.every((one) => one.why.includes('Cùng địa chỉ với'))).toBe(true);
});

test('a unit with nothing to do gets no letter', () => {
  const done: TaskFacts[] = [
    { content: 'Việc đã xong', lead: KT, due: '2026-10-01', done: '2026-09-30', result: 'Báo cáo' },
  ];
  const { held } = planLetters(input({ report: sampleReport({ tasks: done }), only: ['unit-week'] }));
  expect(held).toEqual([expect.objectContaining({ recipient: KT, because: 'nothing-to-say' })]);
});

test('the Front is asked, never reminded: no digest, no notice, no escalation', () => {
  const late: TaskFacts[] = [{ content: 'Vận động Nhân dân', lead: MT, asked: true, due: '2026-10-01' }];
  const { send } = planLetters(input({ report: sampleReport({ tasks: late }) }));
  expect(send.filter((one) => one.recipient === MT).map((one) => one.kind)).toEqual(['coordination']);
  expect(send.some((one) => one.kind === 'escalation')).toBe(false);
});

test('a personal number typed into a task leaves in no letter', () => {
  const tasks: TaskFacts[] = [
    {
      content: 'Liên hệ 0912 345 678 để nhận mẫu',
      lead: KT,
      due: '2026-11-01',
      difficulty: 'gọi a@b.example',
      updated: '2026-11-10',
    },
  ];
  const report = sampleReport({ tasks });
  const send = [...planLetters(input({ report })).send, ...planLetters(input({ report, settings: APART })).send];
  expect(new Set(send.map((one) => one.kind)).size).toBe(4);
  for (const { html, text, subject } of send) expect(`${html}${text}${subject}`).not.toMatch(/345 678|a@b\.example/);
});

test('a letter held because it went before, or for want of room, does not blame a missing address', () => {
  const gone = new Set(planLetters(input()).send.map((one) => one.key));
  const details = [...planLetters(input({ already: gone })).held, ...planLetters(input({ room: 0 })).held]
    .filter((one) => one.because === 'already-sent' || one.because === 'quota')
    .map((one) => one.detail);
  expect(details.length).toBeGreaterThan(4);
  expect(details.filter(Boolean)).toEqual([]);
});
