import { SETTINGS, day, sampleReport } from '../../test/letters/sample-report.js';
import type { TaskFacts } from '../../test/letters/sample-report.js';
import { ORDINARY, UNITS } from '../../test/letters/ward.js';
import { addDays, toIso } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import type { LettersInput } from './plan-letters.js';
import { ladderKeys } from './drafts/ladder.js';
import { planLetters } from './plan-letters.js';

const { KT, VH, MT } = UNITS;
const mail = (unit: string): readonly string[] => [`hop-thu-${unit.length}@anbinh.example`];
const input = (more: Partial<LettersInput> = {}): LettersInput => ({
  report: sampleReport({ tasks: ORDINARY }),
  settings: SETTINGS,
  already: new Set(),
  addressOf: mail,
  remembersLadder: true,
  ...more,
});
const withSettings = (more: Partial<Settings>): Settings => ({ ...SETTINGS, ...more });

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
  const apart = withSettings({ letters: { ...SETTINGS.letters, leaderWeek: false, unitWeek: false } });
  const send = [...planLetters(input({ report })).send, ...planLetters(input({ report, settings: apart })).send];
  expect(new Set(send.map((one) => one.kind)).size).toBe(4);
  for (const { html, text, subject } of send) expect(`${html}${text}${subject}`).not.toMatch(/345 678|a@b\.example/);
});

describe('the ladder', () => {
  const due = '2026-11-19';
  const apart = withSettings({ letters: { ...SETTINGS.letters, leaderWeek: false, unitWeek: false } });
  const tasks: TaskFacts[] = [{ content: 'Báo cáo kết quả', lead: KT, due }];

  /** Every letter about one task, day by day, each day's accepted keys remembered. */
  function lived(from: string, days: number, off: readonly number[] = []): string[] {
    const already = new Set<string>();
    const log: string[] = [];
    for (let i = 0; i < days; i += 1) {
      if (off.includes(i)) continue;
      const asOf = toIso(addDays(day(from), i));
      const { send } = planLetters(
        input({
          report: sampleReport({ tasks, asOf, of: asOf }),
          already,
          settings: apart,
          only: ['reminder', 'overdue-notice', 'escalation'],
        }),
      );
      for (const one of send) {
        already.add(one.key);
        log.push(`${asOf} ${one.kind}`);
      }
    }
    return log;
  }

  test('every rung once, nothing on weekends', () => {
    expect(lived('2026-11-10', 40)).toEqual([
      '2026-11-16 reminder',
      '2026-11-19 reminder',
      '2026-11-20 overdue-notice',
      '2026-11-26 overdue-notice',
      '2026-12-03 escalation',
    ]);
  });

  test('days the machine was off are caught up by the next letter, once', () => {
    // Off from the 16th to the 18th and from the 20th to the 27th.
    expect(lived('2026-11-10', 40, [6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17])).toEqual([
      '2026-11-19 reminder',
      '2026-11-30 overdue-notice',
      '2026-12-03 escalation',
    ]);
  });

  test('a host asks its ledger for the ladder keys and repeats nothing the day after', () => {
    const report = sampleReport({ tasks: ORDINARY });
    const sent = new Set(
      planLetters(input({ settings: apart, only: ['reminder', 'overdue-notice', 'escalation'] })).send.map(
        (one) => one.key,
      ),
    );
    const tuesday = sampleReport({ tasks: ORDINARY, asOf: '2026-11-17', of: '2026-11-09' });
    const asked = new Set(ladderKeys(tuesday, SETTINGS, tuesday.asOf));
    expect([...sent].filter((key) => !asked.has(key))).toEqual([]);
    const again = planLetters(
      input({ report: tuesday, settings: apart, already: sent, only: ['overdue-notice', 'escalation'] }),
    ).send;
    // Only what reached a rung on Tuesday itself: the camera task is seven days late.
    expect(again.map((one) => [one.kind, one.recipient])).toEqual([['overdue-notice', KT]]);
    expect(report.overdue.length).toBe(3);
  });

  test('a host without memory climbs only the rungs of the day, so that it never repeats yesterday', () => {
    const days = [16, 17, 18, 19, 20].map((d) => `2026-11-${d}`);
    const all = days.flatMap((asOf) =>
      planLetters(
        input({
          report: sampleReport({ tasks: [{ content: 'Lập danh mục', lead: KT, due: '2026-11-13' }], asOf, of: asOf }),
          settings: apart,
          only: ['overdue-notice'],
          remembersLadder: false,
        }),
      ).send.map(() => asOf),
    );
    expect(all).toEqual(['2026-11-16', '2026-11-20']);
  });

  test('a reminder whose day is a weekend before the due day goes before it, not after', () => {
    const monday: TaskFacts[] = [{ content: 'Nộp báo cáo', lead: KT, due: '2026-11-22' }];
    const { send } = planLetters(
      input({ report: sampleReport({ tasks: monday, asOf: '2026-11-20', of: '2026-11-20' }), only: ['reminder'] }),
    );
    expect(send).toHaveLength(1);
    expect(send[0]?.subject).toBe('Còn 2 ngày: 1 nhiệm vụ đến hạn Chủ nhật 22/11/2026');
  });
});

describe('one day, one letter', () => {
  const monday: TaskFacts[] = [
    { content: 'Việc quá hạn hôm qua', lead: KT, due: '2026-11-15' },
    { content: 'Việc còn ba ngày', lead: KT, due: '2026-11-19' },
    { content: 'Việc trễ lâu', lead: VH, due: '2026-11-02' },
  ];
  const ladder = ['reminder', 'overdue-notice', 'escalation'] as const;
  const alone = withSettings({ letters: { ...SETTINGS.letters, leaderWeek: false, unitWeek: false } });
  const on = (asOf: string, more: Partial<LettersInput> = {}): LettersInput =>
    input({ report: sampleReport({ tasks: monday, asOf, of: asOf }), remembersLadder: false, ...more });

  test('on the day of the weekly round the digest and the leader’s letter say what the ladder has to say', () => {
    const { send } = planLetters(input({ report: sampleReport({ tasks: monday }) }));
    expect(send.map((one) => [one.kind, one.recipient])).toEqual([
      ['leader-week', 'Lãnh đạo UBND phường'],
      ['unit-week', KT],
      ['unit-week', VH],
    ]);
    expect(send[0]?.text).toContain('KÍNH ĐỀ NGHỊ LÃNH ĐẠO CHO Ý KIẾN (1)');
    expect(send[0]?.why).toContain('xin ý kiến lãnh đạo');
    expect(send[1]?.text).toContain('Nếu cần gia hạn');
  });

  test('a host that plans the round and the ladder apart tells no task twice', () => {
    const report = sampleReport({ tasks: monday });
    const round = planLetters(input({ report, only: ['leader-week', 'unit-week', 'coordination'] })).send;
    expect(round[0]?.text).toContain('KÍNH ĐỀ NGHỊ LÃNH ĐẠO CHO Ý KIẾN (1)');
    expect(planLetters(input({ report, only: ladder })).send).toEqual([]);
  });

  test('a round caught up on another day is told so, and the ladder keeps quiet too', () => {
    expect(planLetters(on('2026-11-19', { only: ladder })).send.map((one) => one.kind)).toContain('reminder');
    expect(planLetters(on('2026-11-19', { only: ladder, together: true })).send).toEqual([]);
  });

  test('what the digest carried is not repeated by the ladder of the next day', () => {
    const first = sampleReport({ tasks: monday });
    const gone = new Set(planLetters(input({ report: first })).send.map((one) => one.key));
    const tuesday = sampleReport({ tasks: monday, asOf: '2026-11-17', of: '2026-11-09' });
    const asked = new Set(ladderKeys(tuesday, SETTINGS, tuesday.asOf));
    expect([...gone].filter((key) => !asked.has(key))).toEqual([]);
    expect(planLetters(input({ report: tuesday, already: gone, only: ladder })).send).toEqual([]);
  });

  test('a notice and a reminder of one day are one letter with both lists', () => {
    const { send } = planLetters(on('2026-11-16', { settings: alone, only: ladder }));
    const own = send.filter((one) => one.recipient === KT);
    expect(own.map((one) => one.kind)).toEqual(['overdue-notice']);
    expect(own[0]?.subject).toBe('1 nhiệm vụ đã quá hạn 1 ngày; 1 sắp đến hạn – đề nghị cập nhật');
    expect(own[0]?.text).toContain('Việc còn ba ngày');
  });

  test('a reminder of several days names each of them, never “còn 0 ngày”', () => {
    const tasks: TaskFacts[] = [
      { content: 'Việc hôm nay', lead: KT, due: '2026-11-19' },
      { content: 'Việc Chủ nhật', lead: KT, due: '2026-11-22' },
    ];
    const { send } = planLetters(
      on('2026-11-19', { settings: alone, report: sampleReport({ tasks, asOf: '2026-11-19', of: '2026-11-19' }) }),
    );
    expect(send.map((one) => one.subject)).toEqual(['Đến hạn hôm nay: 1 nhiệm vụ; còn 3 ngày: 1 nhiệm vụ']);
  });
});

describe('who is on the list of held letters', () => {
  const units = [
    { name: KT, aliases: [], kind: 'office' as const, emails: ['kt@x.example'] },
    { name: 'Sở Tư pháp', aliases: [], kind: 'superior' as const, emails: [] },
    {
      name: 'Phòng cũ',
      aliases: [],
      kind: 'office' as const,
      emails: [],
      until: day('2026-06-30'),
      successor: KT,
    },
    { name: 'Ban đã giải thể', aliases: [], kind: 'office' as const, emails: [], until: day('2026-06-30') },
    { name: 'Trạm Y tế phường', aliases: [], kind: 'health' as const, emails: ['yt@x.example'] },
  ];
  const settings = withSettings({ directory: { units, collectives: [] } });
  const plan = (tasks: TaskFacts[]) =>
    planLetters({ report: sampleReport({ tasks }), settings, already: new Set(), only: ['unit-week', 'reminder'] });
  const done = { due: '2026-10-01', done: '2026-09-30', result: 'Báo cáo' };

  test('no superior body, no unit that is no more, no words that name nobody, unless something is asked of them', () => {
    const { held, send } = plan([
      { content: 'a', lead: 'Sở Tư pháp', due: '2026-11-01' },
      { content: 'b', lead: 'Ban đã giải thể', ...done },
      { content: 'c', lead: 'ngân hàng trên địa bàn', ...done },
      { content: 'd', lead: 'Trạm Y tế phường', ...done },
    ]);
    expect(send).toEqual([]);
    expect(held.map((one) => [one.recipient, one.because])).toEqual([['Trạm Y tế phường', 'nothing-to-say']]);
  });

  test('open work of a unit that is no more goes to its successor, in the successor’s one letter', () => {
    const { send } = plan([
      { content: 'Việc của phòng cũ', lead: 'Phòng cũ', due: '2026-11-01' },
      { content: 'Việc của phòng mới', lead: KT, due: '2026-11-02' },
    ]);
    expect(send.map((one) => [one.recipient, one.to])).toEqual([[KT, ['kt@x.example']]]);
    expect(send[0]?.text).toContain('Việc của phòng cũ');
  });

  test('open work of a unit that is no more and has no successor says so', () => {
    const { held } = plan([{ content: 'Việc', lead: 'Ban đã giải thể', due: '2026-11-01' }]);
    expect(held).toEqual([
      expect.objectContaining({
        because: 'no-address',
        detail: 'Đơn vị không còn hoạt động từ ngày 01/07/2026, danh bạ chưa ghi đơn vị kế thừa.',
      }),
    ]);
  });

  test('a digest that only asks for missing results says so in its reason', () => {
    const { send } = plan([
      { content: 'a', lead: 'Trạm Y tế phường', due: '2026-10-01', done: '2026-09-30' },
      { content: 'b', lead: KT, ...done },
    ]);
    expect(send.map((one) => one.why)).toEqual(['Thư tổng hợp tuần: 1 nội dung cần bổ sung.']);
  });
});

test('a unit that only helps with what is overdue reads that, not “0 đến hạn”', () => {
  const tasks: TaskFacts[] = [{ content: 'Việc chung', lead: KT, coordinating: [VH], due: '2026-11-10' }];
  const { send } = planLetters(input({ report: sampleReport({ tasks }), only: ['unit-week'] }));
  const helps = send.find((one) => one.recipient === VH);
  expect(helps?.subject).toBe(`1 nhiệm vụ phối hợp đã quá hạn – ${VH}`);
  expect(helps?.text).not.toMatch(/\b0\u00a0nhiệm vụ/);
});

describe('the letter of a longer period says which day its figures are of', () => {
  const verdict = (asOf: string, of: string) =>
    planLetters(
      input({ report: sampleReport({ tasks: ORDINARY, kind: 'quarter', asOf, of }), only: ['period'] }),
    ).send[0]?.text.replace(/\s+/g, ' ') ?? '';

  test('drawn up after its end with later figures, or before it began', () => {
    expect(verdict('2026-11-16', '2026-09-30')).toContain('Số liệu lũy kế đến hết ngày 15/11/2026.');
    const early = verdict('2026-11-16', '2027-02-01');
    expect(early).toContain('Kỳ báo cáo chưa bắt đầu');
    expect(early).toContain('trong kỳ, từ 01/01 đến 31/03/2027');
  });

  test('not said where the figures close with the period or while it runs', () => {
    expect(verdict('2026-10-01', '2026-09-30')).not.toContain('Số liệu lũy kế');
    expect(verdict('2026-11-16', '2026-11-15')).not.toMatch(/Số liệu lũy kế|chưa bắt đầu/);
  });
});

test('a letter held because it went before, or for want of room, does not blame a missing address', () => {
  const gone = new Set(planLetters(input()).send.map((one) => one.key));
  const details = [...planLetters(input({ already: gone })).held, ...planLetters(input({ room: 0 })).held]
    .filter((one) => one.because === 'already-sent' || one.because === 'quota')
    .map((one) => one.detail);
  expect(details.length).toBeGreaterThan(4);
  expect(details.filter(Boolean)).toEqual([]);
});

test('the rule of the old deadline stands once in the leader’s letter, asked for a word or not', () => {
  const late: TaskFacts = { content: 'Việc trễ lâu', lead: KT, due: '2026-11-02' };
  for (const tasks of [ORDINARY, [late]]) {
    const [letter] = planLetters(input({ report: sampleReport({ tasks }), only: ['leader-week'] })).send;
    expect(letter?.text).toContain('KÍNH ĐỀ NGHỊ LÃNH ĐẠO CHO Ý KIẾN');
    expect(letter?.text.replace(/\s+/g, ' ').match(/Khi chưa có văn bản đồng ý/g)).toHaveLength(1);
  }
});
