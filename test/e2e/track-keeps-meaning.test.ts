import { writeFile } from 'node:fs/promises';
import { gridOf } from '../../shared/validation/check-sheet.test-kit.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { tempFolder } from '../service/temp-folder.js';
import { AS_OF, runCli } from './run-cli.js';

const inFolder = tempFolder('track');

interface Read {
  counts: object;
  annexes: { columns: { field: string; cell: string }[] }[];
  tasks: { deadline: { text: string } }[];
  issues: { rule: string; cell: string }[];
}
const read = async (path: string): Promise<Read> =>
  (JSON.parse((await runCli('check', path, '--json', ...AS_OF)).out) as { sheets: Read[] }).sheets[0]!;

const DEADLINES = ['Quý IV/2026', 'Tháng 12/2026', 'Thường xuyên', 'Trước ngày 20/12/2026'];
const rows = (due: readonly string[]): string[] =>
  due.map(
    (words, i) =>
      `${i + 1} | Lắp đặt trạm đo mực nước số ${i + 1} | Công an phường | ${words} | Biên bản nghiệm thu ${i + 1}`,
  );

test.each([
  'Thời hạn',
  'Thời hạn hoàn thành',
  'Thời gian hoàn thành',
  'Thời gian thực hiện',
  'Tiến độ',
  'Tiến độ thực hiện',
  'Tiến độ hoàn thành',
  'Hạn hoàn thành',
  'Ngày hoàn thành',
  'Thời gian',
  'Mốc thời gian',
  'Hoàn thành',
])('the follow-up columns leave “%s” the deadline it was, and are added once', async (heading) => {
  for (const output of ['Sản phẩm', 'Kết quả', 'Kết quả đầu ra']) {
    const head = `STT | Nội dung công việc | Đơn vị thực hiện | ${heading} | ${output}`;
    const [path, out] = [inFolder('phu-luc.xlsx'), inFolder('theo-doi.xlsx')];
    await writeFile(path, await seedXlsx([gridOf([head, ...rows(DEADLINES)])]));
    const before = await read(path);
    expect((await runCli('track', path, '-o', out)).code).toBe(0);
    const after = await read(out);
    const issued = before.annexes[0]!.columns.map(({ cell, field }) => `${cell} ${field}`);
    expect([head, after.annexes[0]!.columns.slice(0, 5).map(({ cell, field }) => `${cell} ${field}`)]).toEqual([
      head,
      issued,
    ]);
    expect(after.counts).toEqual(before.counts);
    expect(after.tasks.map(({ deadline }) => deadline.text)).toEqual(before.tasks.map(({ deadline }) => deadline.text));
    expect([head, after.issues.filter(({ rule }) => rule.startsWith('header-'))]).toEqual([
      head,
      before.issues.filter(({ rule }) => rule.startsWith('header-')),
    ]);
    expect((await runCli('track', out, '-o', inFolder('lan-hai.xlsx'))).out).toContain('đã có đủ cột theo dõi');
  }
});
