import { planLetters } from '../../shared/delivery/plan-letters.js';
import { SETTINGS, sampleReport } from '../../test/letters/sample-report.js';
import { ORDINARY } from '../../test/letters/ward.js';
import { attachmentsOf } from './attachments.js';

const both = { ...SETTINGS, letters: { ...SETTINGS.letters, attachXlsx: true, attachDocx: true } };

test('nothing is attached unless the office asks for it', async () => {
  const of = await attachmentsOf(sampleReport({ tasks: ORDINARY }), SETTINGS);
  expect(of('leader-week')).toEqual([]);
  expect(of('period')).toEqual([]);
});

test('a periodic letter takes the draft report and the workbook, and names them', async () => {
  const report = sampleReport({ tasks: ORDINARY, kind: 'quarter', of: '2026-11-01' });
  const { send } = planLetters({
    report,
    settings: both,
    already: new Set(),
    addressOf: () => ['a@b.example'],
    attachmentsOf: await attachmentsOf(report, both),
  });
  const letter = send.find((one) => one.kind === 'period')!;
  expect(letter.attachments.map((one) => one.name)).toEqual([
    'du-thao-bao-cao_quy-iv-2026.docx',
    'ubnd-phuong-an-binh_so-lieu_quy-iv-2026.xlsx',
  ]);
  for (const { name, base64 } of letter.attachments) {
    expect(letter.text).toContain(name);
    // Both are zip archives that can be opened.
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  }
  expect(letter.text.replace(/\s+/g, ' ')).toContain('Dự thảo báo cáo gửi kèm');
});
