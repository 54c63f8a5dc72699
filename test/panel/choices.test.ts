import type { Page } from 'playwright-core';
import { BLANK } from '../../shared/index.js';
import type { Cell, Grid } from '../../shared/index.js';
import { openBrowser } from '../e2e/browser.js';
import { serveFolder } from '../e2e/static-server.js';
import { buildPanelPage } from './build-page.js';

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
beforeAll(async () => {
  server = await serveFolder(await buildPanelPage());
  browser = await openBrowser({ width: 320, height: 700 });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => page.close());

const text = (value: string): Cell => (value === '' ? BLANK : { kind: 'text', text: value });
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'];
const sheet = (rows: string[][]): Grid => ({
  sheet: 'Phụ lục',
  merges: [],
  rows: rows.map((row) => row.map(text)),
});
const ISSUED = ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)'];
/** The annex of a plan of 5/1/2026: its header row, then its tasks from row 3 of the sheet. */
const annex = (tasks: string[][], head = HEAD): Grid => sheet([ISSUED, head, ...tasks]);
const TWO_DEADLINES = annex([
  ['1', 'Kiểm kê sách thư viện', 'Phòng Văn hóa - Xã hội', '', 'Quý III/2026 hoặc Quý IV/2026', 'Biên bản'],
]);

async function open(grid: Grid): Promise<void> {
  page = await browser.context.newPage();
  await page.addInitScript((seed) => void (window.seed = seed), [grid]);
  await page.goto(server.url);
  await page.waitForFunction(() => window.dondoc?.drawnAfter !== undefined);
}
const cell = (row: number, column: number): Promise<string> =>
  page.evaluate(
    async ([r, c]) => (await window.dondoc!.bridge.workbook.readGrids())[0]!.rows[r!]![c!]?.text ?? '',
    [row, column],
  );
const rule = (title: string): Promise<void> => page.locator('.rule summary', { hasText: title }).click();
const press = (label: string): Promise<void> =>
  page.locator('fluent-button:visible', { hasText: label }).first().click();

/** Opens the choice of a finding and picks what is labelled so; `take` makes it. */
async function choose(title: string, action: string, label: string): Promise<void> {
  await rule(title);
  await press(action);
  await page.getByLabel(label).check();
}
const take = (): Promise<void> => page.locator('#choose').click();
const mended = (): Promise<void> => page.getByText('Đã sửa 1 ô').waitFor();
const revealed = (): Promise<number | undefined> => page.evaluate(() => window.dondoc!.bridge.workbook.revealed?.row);

it('shows the two rows of a repeated task and goes to each', async () => {
  await open(
    annex([
      ['1', 'Rà soát biển báo đường phố trên địa bàn', 'Công an phường', '', '30/10/2026', 'Báo cáo'],
      ['2', 'Kiểm kê sách thư viện của phường', 'Phòng Văn hóa - Xã hội', '', '30/10/2026', 'Biên bản'],
      ['3', 'Rà soát biển báo đường phố trên địa bàn', 'Công an phường', '', '30/10/2026', 'Báo cáo'],
    ]),
  );
  await rule('Nhiệm vụ trùng nhau');
  await press('Xem hai dòng');
  const rows = page.locator('.finding .row');
  expect(await rows.count()).toBe(2);
  await rows.nth(0).click();
  expect(await revealed()).toBe(2);
  await rows.nth(1).click();
  expect(await revealed()).toBe(4);
}, 60_000);

it('offers the deadlines a cell names, and writes the chosen one', async () => {
  await open(TWO_DEADLINES);
  await choose('Có nhiều thời hạn', 'Chọn thời hạn', 'Quý IV/2026');
  await take();
  await mended();
  expect(await cell(2, 4)).toBe('Quý IV/2026');
}, 60_000);

it('writes another day as a date', async () => {
  await open(TWO_DEADLINES);
  await choose('Có nhiều thời hạn', 'Chọn thời hạn', 'Ngày khác…');
  await page.locator('input[type=date]').fill('2026-12-05');
  await take();
  await mended();
  expect(await cell(2, 4)).toMatch(/^0?5\/12\/2026$/);
}, 60_000);

it('chooses a stage where status and progress disagree', async () => {
  await open(
    annex(
      [['1', 'Kiểm kê sách thư viện', 'Phòng Văn hóa - Xã hội', '', '30/10/2026', 'Biên bản', 'Chưa bắt đầu', '100%']],
      [...HEAD, 'Tình trạng', 'Tiến độ (%)'],
    ),
  );
  await choose('Tình trạng và tiến độ chưa khớp', 'Chọn tình trạng', 'Hoàn thành');
  await take();
  await mended();
  expect(await cell(2, 6)).toBe('Hoàn thành');
}, 60_000);

it('keeps which of two columns is the deadline', async () => {
  await open(
    annex(
      [
        ['1', 'Kiểm kê sách thư viện', 'Phòng Văn hóa - Xã hội', '30/9/2026', '30/10/2026', 'Biên bản'],
        ['2', 'Rà soát biển báo', 'Công an phường', '30/8/2026', '30/11/2026', 'Báo cáo'],
      ],
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Thời hạn', 'Sản phẩm'],
    ),
  );
  await choose('Cột xuất hiện nhiều lần', 'Chọn cột', 'Cột E');
  await take();
  await page.waitForFunction(
    () => window.dondoc!.bridge.saved.length === 1 && !window.dondoc!.session.state().checking,
  );
  const due = await page.evaluate(() => {
    const [check] = window.dondoc!.session.state().checks;
    return check?.located ? check.annexes[0]!.tasks.map((task) => task.deadline.text) : [];
  });
  expect(due).toEqual(['30/10/2026', '30/11/2026']);
}, 60_000);

it('names the missing column of a table', async () => {
  await open(
    annex(
      [
        ['1', 'Kiểm kê sách thư viện', 'Phòng Văn hóa - Xã hội', 'khi có kinh phí', 'Biên bản'],
        ['2', 'Rà soát biển báo', 'Công an phường', 'khi cần', 'Báo cáo'],
      ],
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Ghi chép', 'Sản phẩm'],
    ),
  );
  await choose('Thiếu cột', 'Chỉ định cột Thời hạn', 'Cột D – Ghi chép');
  await take();
  await page.waitForFunction(() => window.dondoc!.bridge.saved.length === 1);
  expect(await page.evaluate(() => window.dondoc!.bridge.saved[0]!.mappings[0]!.columns)).toEqual({ D: 'deadline' });
}, 60_000);

it('takes the row picked in the sheet as the header of a table it did not find', async () => {
  await open(
    sheet([
      ['Xin chào'],
      ['Mục', 'Đầu bài', 'Bên làm', 'Mốc'],
      ['1', 'Rà soát biển báo', 'Công an phường', '30/10/2026'],
    ]),
  );
  await page.getByText('Chưa thấy phụ lục').waitFor();
  await press('Đây là dòng tiêu đề');
  await page.evaluate(() =>
    window.dondoc!.bridge.tell({ kind: 'selected', at: { sheet: 'Phụ lục', row: 1, column: 2 } }),
  );
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=number]')?.value === '2');
  await take();
  await page.waitForFunction(() => window.dondoc!.bridge.saved.length === 1);
  expect(await page.evaluate(() => window.dondoc!.bridge.saved[0]!.mappings[0])).toMatchObject({
    headerTop: 1,
    headerBottom: 1,
  });
}, 60_000);

it('adds a unit the directory does not know, and the finding is gone', async () => {
  await open(annex([['1', 'Kiểm kê sách thư viện', 'Hội Sinh vật cảnh', '', '30/10/2026', 'Biên bản kiểm kê']]));
  await rule('Đơn vị chủ trì chưa có trong danh bạ');
  await press('Chọn hoặc thêm đơn vị');
  await page.getByText('Thêm “Hội Sinh vật cảnh” thành đơn vị mới').click();
  await page.waitForFunction(
    () => window.dondoc!.bridge.saved.length === 1 && !window.dondoc!.session.state().checking,
  );
  expect(await page.getByText('Đơn vị chủ trì chưa có trong danh bạ').count()).toBe(0);
  expect(await page.evaluate(() => window.dondoc!.bridge.saved[0]!.directory!.units.length)).toBeGreaterThan(10);
}, 60_000);

it('shows every cell a mend writes before it is pressed', async () => {
  await open(
    annex(
      Array.from({ length: 8 }, (_, n) => [
        n > 3 ? String(n) : String(n + 1),
        `${['Rà soát', 'Kiểm kê', 'Lắp đặt', 'Tập huấn'][n % 4]} ${['biển báo', 'sách', 'ghế đá', 'nghiệp vụ', 'cây xanh', 'hồ sơ', 'thiết bị', 'dữ liệu'][n]}`,
        'Công an phường',
        '',
        '30/10/2026',
        `Báo cáo đợt ${n}`,
      ]),
    ),
  );
  await rule('Số thứ tự bị trùng');
  const told = Number((await page.getByText(/^Ghi vào \d+ ô/).innerText()).match(/\d+/)![0]);
  await page.locator('.finding .link').click();
  expect(await page.locator('.mend').count()).toBe(told);
}, 60_000);
