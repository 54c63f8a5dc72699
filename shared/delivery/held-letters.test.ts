import { withSettings } from '../../test/letters/plan-input.js';
import { day, sampleReport } from '../../test/letters/sample-report.js';
import type { TaskFacts } from '../../test/letters/sample-report.js';
import { UNITS } from '../../test/letters/ward.js';
import { planLetters } from './plan-letters.js';

const { KT } = UNITS;

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
