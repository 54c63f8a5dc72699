import { input } from '../../test/letters/plan-input.js';
import { sampleReport } from '../../test/letters/sample-report.js';
import type { TaskFacts } from '../../test/letters/sample-report.js';
import { ORDINARY, UNITS } from '../../test/letters/ward.js';
import { planLetters } from './plan-letters.js';

const { KT, VH } = UNITS;

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

test('the rule of the old deadline stands once in the leader’s letter, asked for a word or not', () => {
  const late: TaskFacts = { content: 'Việc trễ lâu', lead: KT, due: '2026-11-02' };
  for (const tasks of [ORDINARY, [late]]) {
    const [letter] = planLetters(input({ report: sampleReport({ tasks }), only: ['leader-week'] })).send;
    expect(letter?.text).toContain('KÍNH ĐỀ NGHỊ LÃNH ĐẠO CHO Ý KIẾN');
    expect(letter?.text.replace(/\s+/g, ' ').match(/Khi chưa có văn bản đồng ý/g)).toHaveLength(1);
  }
});
