import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../ooxml/index.js';
import { readSettings } from '../../shared/index.js';

const SAMPLES = join(__dirname, '../../samples');
const grids = (file: string) => {
  const reading = readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, file))));
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.workbook.grids;
};

describe('the samples', () => {
  it('have settings without a wrong key, and mail addresses that cannot exist', () => {
    const text = readFileSync(join(SAMPLES, 'settings.json'), 'utf8');
    const reading = readSettings(JSON.parse(text));
    expect(reading).toMatchObject({ ok: true });
    for (const [, domain] of text.matchAll(/@([\w.-]+)"/g)) expect(domain).toMatch(/\.example\.vn$/);
  });

  it('keep months as dates that are shown as months', () => {
    const cells = grids('chuyen-doi-so-phuong-an-binh.xlsx').flatMap((grid) => grid.rows.flat());
    const months = cells.filter((cell) => cell.kind === 'date' && cell.format === '"Tháng "m/yyyy');
    expect(months.map((cell) => cell.text)).toEqual(['Tháng 12/2026', 'Tháng 6/2026']);
  });

  it('have a deadline merged over three tasks and a second sheet that is no annex', () => {
    const [annex] = grids('cai-cach-hanh-chinh-phuong-an-binh.xlsx');
    expect(annex!.merges.some(({ top, bottom, left, right }) => bottom - top === 2 && left === right)).toBe(true);
    expect(grids('do-thi-moi-truong-phuong-an-binh.xlsx').map((grid) => grid.sheet)).toEqual(['Phân công', 'Danh bạ']);
  });
});
