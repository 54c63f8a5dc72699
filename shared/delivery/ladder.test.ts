import { APART, input } from '../../test/letters/plan-input.js';
import { SETTINGS, day, sampleReport } from '../../test/letters/sample-report.js';
import type { TaskFacts } from '../../test/letters/sample-report.js';
import { ORDINARY, UNITS } from '../../test/letters/ward.js';
import { addDays, toIso } from '../calendar/civil-date.js';
import { ladderKeys } from './drafts/ladder.js';
import type { LettersInput } from './letters-run.js';
import { planLetters } from './plan-letters.js';

const { KT, VH } = UNITS;

describe('the ladder', () => {
  const due = '2026-11-19';
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
          settings: APART,
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
      planLetters(input({ settings: APART, only: ['reminder', 'overdue-notice', 'escalation'] })).send.map(
        (one) => one.key,
      ),
    );
    const tuesday = sampleReport({ tasks: ORDINARY, asOf: '2026-11-17', of: '2026-11-09' });
    const asked = new Set(ladderKeys(tuesday, SETTINGS, tuesday.asOf));
    expect([...sent].filter((key) => !asked.has(key))).toEqual([]);
    const again = planLetters(
      input({ report: tuesday, settings: APART, already: sent, only: ['overdue-notice', 'escalation'] }),
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
          settings: APART,
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
    const { send } = planLetters(on('2026-11-16', { settings: APART, only: ladder }));
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
      on('2026-11-19', { settings: APART, report: sampleReport({ tasks, asOf: '2026-11-19', of: '2026-11-19' }) }),
    );
    expect(send.map((one) => one.subject)).toEqual(['Đến hạn hôm nay: 1 nhiệm vụ; còn 3 ngày: 1 nhiệm vụ']);
  });
});
