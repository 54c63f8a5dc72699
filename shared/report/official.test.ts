import { SETTINGS, sampleReport } from '../../test/letters/sample-report.js';
import type { TaskFacts } from '../../test/letters/sample-report.js';
import { officialReport } from './official.js';
import type { Report } from './types.js';

const textOf = (report: Report): string =>
  officialReport(report, SETTINGS)
    .blocks.map((block) => ('text' in block ? block.text : ''))
    .join('\n');
const year = (tasks: readonly TaskFacts[], asOf = '2026-12-31', of = '2026-12-30'): Report =>
  sampleReport({ tasks, kind: 'year', asOf, of });

const LATE: TaskFacts[] = [
  { content: 'Việc của phòng', lead: 'Phòng Văn hóa - Xã hội', due: '2026-12-20' },
  { content: 'Việc của Mặt trận', lead: 'Ủy ban MTTQ', asked: true, due: '2026-05-01' },
];

test('bodies that are only asked are neither counted at a unit nor in the days late', () => {
  expect(textOf(year(LATE))).toContain(
    'Có 02 nhiệm vụ chưa hoàn thành, quá hạn, trong đó 01 nhiệm vụ tại 01 đơn vị; thời gian trễ 11 ngày (Phụ lục II).',
  );
});

test('where all of it is at units, the sentence stays plain; without days late none are claimed', () => {
  expect(textOf(year(LATE.slice(0, 1)))).toContain('Có 01 nhiệm vụ chưa hoàn thành, quá hạn tại 01 đơn vị;');
  const asked = textOf(year(LATE.slice(1)));
  expect(asked).toContain('Có 01 nhiệm vụ chưa hoàn thành, quá hạn (Phụ lục II).');
  expect(asked).not.toMatch(/Infinity|thời gian trễ/);
});

test('a period that still runs: its last day is named once, and what is ahead is not all of the next period', () => {
  const text = textOf(year([{ content: 'Việc cuối năm', lead: 'Phòng Văn hóa - Xã hội', due: '2026-12-31' }]));
  expect(text).toContain('Hoàn thành 01 nhiệm vụ còn đến hạn trong kỳ, trong ngày 31/12/2026.');
  expect(text).toContain('III. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI');
  expect(text).toContain('số liệu lũy kế đến hết ngày 30/12/2026');
});

test('a period that is over looks ahead to the next one', () => {
  const text = textOf(year(LATE, '2027-01-04', '2026-12-31'));
  expect(text).toContain('III. NHIỆM VỤ TRỌNG TÂM NĂM 2027');
  expect(text).toContain('Không có nhiệm vụ đến hạn từ ngày 01/01/2027 đến ngày 31/12/2027.');
});
