import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { buildWorkbench } from '../../scripts/build/workbench.mjs';
import { readWorkbook } from '../../ooxml/index.js';
import { a1 } from '../../shared/index.js';
import { tempFolder } from '../service/temp-folder.js';
import { openBrowser } from './browser.js';
import { serveFolder } from './static-server.js';

const SAMPLE = 'samples/chuyen-doi-so-phuong-an-binh.xlsx';
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let context: BrowserContext;
let page: Page;
const inFolder = tempFolder('workbench');
const faults: string[] = [];

beforeAll(async () => {
  await buildWorkbench();
  server = await serveFolder('dist/workbench');
  browser = await openBrowser({ width: 1280, height: 900 });
  context = browser.context;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  faults.length = 0;
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(server.url);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.close();
});

const open = (path: string): Promise<void> => page.locator('input[type=file]').setInputFiles(path);
const tile = (name: string): Promise<number> =>
  page
    .locator('.tile', { hasText: name })
    .locator('.big')
    .innerText()
    .then((text) => Number(text.split('/')[0]));

it('opens the sample that comes with it', async () => {
  await page.getByText('Dùng thử phụ lục mẫu').click();
  await page.getByText('30 nhiệm vụ').first().waitFor();
}, 60_000);

it.each(['xls', 'ods', 'csv'])(
  'opens an annex saved as .%s and hands back an .xlsx',
  async (kind) => {
    await open(`test/foreign/files/phu-luc.${kind}`);
    await page.getByText('5 nhiệm vụ, 0 nhóm, 5 dòng').waitFor();
    await page.getByText('Bản tải về là tệp .xlsx mới').waitFor();
    await page.getByText('phu-luc.xlsx').first().waitFor();
    await page.getByText('Số thứ tự chưa liên tục').click();
    await page.locator('fluent-button#mend').click();
    await page.getByText(/Đã sửa \d ô/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('fluent-button#download').click(),
    ]);
    const path = inFolder(`${kind}.xlsx`);
    await download.saveAs(path);
    expect(readWorkbook(new Uint8Array(await readFile(path))).ok).toBe(true);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  },
  60_000,
);

it('opens an annex, mends a finding and hands back a file that differs only there', async () => {
  await open(SAMPLE);
  await page.getByText('30 nhiệm vụ, 5 nhóm, 35 dòng').waitFor();
  const errors = await tile('Lỗi');
  await page.getByText('Ngày không có trên lịch').click();
  await page.locator('fluent-button#mend').click();
  await page.getByText('Đã sửa 1 ô').waitFor();
  expect(await tile('Lỗi')).toBe(errors - 1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('fluent-button#download').click()]);
  const path = inFolder('sua.xlsx');
  await download.saveAs(path);

  const before = readWorkbook(new Uint8Array(await readFile(SAMPLE)));
  const after = readWorkbook(new Uint8Array(await readFile(path)));
  if (!before.ok || !after.ok) throw new Error('unreadable');
  const changed = before.workbook.grids.flatMap((grid, sheet) =>
    grid.rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell.text === after.workbook.grids[sheet]!.rows[r]![c]!.text ? [] : [a1({ row: r, column: c })],
      ),
    ),
  );
  expect(changed).toEqual(['E41']);
  const parts = [await readFile(SAMPLE), await readFile(path)].map((bytes) => unzipSync(new Uint8Array(bytes)));
  const differing = Object.keys(parts[0]!).filter(
    (name) => !Buffer.from(parts[0]![name]!).equals(Buffer.from(parts[1]![name]!)),
  );
  expect(differing).toEqual([expect.stringMatching(/worksheets\/sheet\d\.xml$/)]);
}, 60_000);

it('takes a mend back', async () => {
  await open(SAMPLE);
  await page.getByText('Ngày không có trên lịch').click();
  await page.locator('fluent-button#mend').click();
  await page.getByText('Hoàn tác').click();
  await page.getByText('Đã hoàn tác 1 ô').waitFor();
  await page.getByText('Ngày không có trên lịch').waitFor();
}, 60_000);

it('goes through the tabs with the keyboard', async () => {
  await open(SAMPLE);
  await page.getByRole('tab', { name: 'Kiểm tra' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Theo đơn vị chủ trì').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Đọc cả thư').click();
  const letter = page.frameLocator('iframe.letter-frame');
  await letter.getByText('Kính gửi').first().waitFor();
  await page.keyboard.press('Home');
}, 60_000);

it('speaks English when asked, and keeps it for the file', async () => {
  await open(SAMPLE);
  await page.getByRole('tab', { name: 'Thiết lập' }).click();
  await page.locator('select').last().selectOption('en');
  await page.getByRole('tab', { name: 'Progress' }).click();
  await page.getByText('By lead unit').waitFor();
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.locator('select').last().selectOption('vi');
}, 60_000);

it('says plainly what is wrong with a file that is no workbook', async () => {
  const path = inFolder('gia.xlsx');
  await writeFile(path, 'xin chào');
  await open(path);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/Excel/);
}, 60_000);

it('says when a workbook has no annex and what to do', async () => {
  const { seedXlsx } = await import('../conformance/seed-xlsx.js');
  const path = inFolder('khong-phu-luc.xlsx');
  await writeFile(
    path,
    await seedXlsx([{ sheet: 'Danh bạ', rows: [[{ kind: 'text', text: 'Xin chào' }]], merges: [] }]),
  );
  await open(path);
  await page.getByText('Chưa thấy phụ lục').waitFor();
  await page.getByText('Tìm lại', { exact: true }).waitFor();
}, 60_000);

it('goes through the cells of the sheet with the arrow keys and opens the finding of a cell', async () => {
  await open(SAMPLE);
  await page.locator('[data-cell=E40]').click();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.cell === 'E41');
  await page.locator('.finding', { hasText: 'không có trên lịch' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.cell === 'D41');
}, 60_000);

it('warns before mends that were not saved are left', async () => {
  await open(SAMPLE);
  const leaving = (): Promise<boolean> =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await page.getByText('Ngày không có trên lịch').click();
  expect(await leaving()).toBe(false);
  await page.locator('fluent-button#mend').click();
  await page.getByText('Đã sửa 1 ô').waitFor();
  await until(leaving);
  await page.getByText('Mở tệp khác', { exact: true }).click();
  await page.getByText('Các ô đã sửa chưa được tải về.').waitFor();
  await page.getByText('Ở lại').click();
  await Promise.all([page.waitForEvent('download'), page.locator('fluent-button#download').click()]);
  await until(async () => !(await leaving()));
  await page.getByText('Mở tệp khác', { exact: true }).click();
  await page.getByText('Kéo tệp phụ lục hoặc kế hoạch vào đây').waitFor();
}, 60_000);

it('opens a dropped file, and asks first when mends are not saved', async () => {
  const bytes = [...(await readFile(SAMPLE))];
  const drop = (name: string): Promise<void> =>
    page.evaluate(
      ([name, bytes]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, bytes] as const,
    );
  await drop('mot.xlsx');
  await page.getByText('mot.xlsx').waitFor();
  await page.getByText('Ngày không có trên lịch').click();
  await page.locator('fluent-button#mend').click();
  await page.getByText('Đã sửa 1 ô').waitFor();
  await drop('hai.xlsx');
  await page.getByText('Mở tệp khác (hai.xlsx)').waitFor();
  await page.getByText('Mở tệp khác, không giữ').click();
  await page.locator('b', { hasText: /^hai.xlsx$/ }).waitFor();
  await page.getByText('Ngày không có trên lịch').waitFor();
}, 60_000);

it.each([320, 700, 1280])(
  'has no sideways scroll of the page at %i px',
  async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open(SAMPLE);
    await page.getByText('30 nhiệm vụ, 5 nhóm, 35 dòng').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
  60_000,
);

/** Waits until a condition holds: what the page says comes before what it does. Fails with the test’s own time limit otherwise. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
