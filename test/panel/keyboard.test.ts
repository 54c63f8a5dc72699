import type { Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser.js';
import { serveFolder } from '../e2e/static-server.js';
import { buildPanelPage } from './build-page.js';

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  server = await serveFolder(await buildPanelPage());
  browser = await openBrowser({ width: 320, height: 700 });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.close();
});
async function open(query = ''): Promise<void> {
  faults.length = 0;
  page = await browser.context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${server.url}/?${query}`);
  await page.waitForFunction(() => window.dondoc?.drawnAfter !== undefined);
}
/** What has focus, in words: its label or its own text. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element === document.body
      ? ''
      : (element.getAttribute('aria-label') ?? element.innerText ?? element.tagName).trim();
  });
async function tabTo(words: string, most = 60): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    if ((await focused()).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`“${words}” is not reached with Tab; focus is on “${await focused()}”`);
}
const cell = (row: number, column: number): Promise<string> =>
  page.evaluate(
    async ([r, c]) => (await window.dondoc!.bridge.workbook.readGrids())[0]!.rows[r!]![c!]!.text,
    [row, column],
  );
const fits = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

it('does not take focus from the sheet on opening', async () => {
  await open();
  expect(await focused()).toBe('');
}, 60_000);

it('mends with the keyboard alone; focus goes on to the next finding, then takes it back', async () => {
  await open();
  await tabTo('Ngày không có trên lịch');
  await page.keyboard.press('Enter');
  await tabTo('Ghi “Trước ngày 28/02/2026”');
  await page.keyboard.press('Enter');
  await page.getByText('Đã sửa 1 ô').waitFor();
  expect(await cell(40, 4)).toBe('Trước ngày 28/02/2026');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-finding'));
  expect(await focused()).toMatch(/^Ô E44/);
  await page.getByText('Hoàn tác').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã hoàn tác 1 ô').waitFor();
  expect(await cell(40, 4)).toBe('Trước ngày 30/02/2026');
}, 60_000);

it('opens one finding at a time and Space opens a rule', async () => {
  await open();
  await tabTo('Chưa rõ thời hạn');
  await page.keyboard.press('Space');
  await tabTo('Chủ trì là nhóm đơn vị');
  await page.keyboard.press('Space');
  expect(await page.locator('.finding').count()).toBe(1);
}, 60_000);

it('closes the reason form with Esc and returns focus to its opener', async () => {
  await open();
  await tabTo('Chưa rõ thời hạn');
  await page.keyboard.press('Enter');
  await tabTo('Bỏ qua có lý do…');
  await page.keyboard.press('Enter');
  await page.getByText('Vì sao bỏ qua?').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('Theo chỉ đạo của lãnh đạo').isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    () =>
      document.activeElement?.matches('fluent-button') &&
      document.activeElement.textContent?.includes('Bỏ qua có lý do'),
  );
  expect(await page.getByText('Vì sao bỏ qua?').count()).toBe(0);
}, 60_000);

it('chooses a unit from the directory by typing without marks', async () => {
  await open();
  await tabTo('Chủ trì là nhóm đơn vị');
  await page.keyboard.press('Enter');
  await tabTo('Chọn đơn vị chủ trì');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('y te');
  // Past “Ghi nhớ: …”, which stands between the search and what it found.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Trạm Y tế phường');
  expect(await fits()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Đã sửa 1 ô').waitFor();
  expect(await cell(11, 2)).toBe('Trạm Y tế phường');
}, 60_000);

it('accepts a finding that the office means as it is', async () => {
  await open();
  await tabTo('Đến hạn vào ngày nghỉ');
  await page.keyboard.press('Enter');
  await tabTo('Giữ nguyên thời hạn');
  await page.keyboard.press('Enter');
  await page.getByText('Đã bỏ qua ô').waitFor();
  expect(await page.evaluate(() => window.dondoc!.bridge.saved.at(-1)!.accepted)).toHaveLength(1);
}, 60_000);

it('decides a deadline in its view, and Esc goes back to the list', async () => {
  await open();
  await tabTo('thời hạn');
  await page.keyboard.press('Enter');
  await page.getByText('Thời hạn đã hiểu thế nào').waitFor();
  await tabTo('(để trống)');
  await page.keyboard.press('Enter');
  await page.getByText('Thời hạn đúng của ô E44').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('Thường xuyên').isChecked()).toBe(true);
  await tabTo('Ghi vào ô E44');
  expect(await fits()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Đã sửa 1 ô').waitFor();
  expect(await cell(43, 4)).toBe('Thường xuyên');
  await tabTo('Quay lại danh sách');
  await page.keyboard.press('Escape');
  await page.locator('.tiles').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'deadlines');
}, 60_000);

it('asks before letters leave; Esc sends nothing and returns focus', async () => {
  await open();
  await page.getByRole('tab', { name: 'Kiểm tra' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo('Gửi 1 thư…', 80);
  await page.keyboard.press('Enter');
  await page.getByText('Thư đã gửi không rút lại được.').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.id === 'send');
  expect(await page.evaluate(() => window.dondoc!.bridge.sent.length)).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByText('Thư đã gửi không rút lại được.').waitFor();
  await page.keyboard.press('Tab');
  await page.locator('fluent-button#send-yes').press('Enter');
  await page.getByText('Đã gửi 1 thư').waitFor();
  expect(await page.evaluate(() => window.dondoc!.bridge.sent.length)).toBe(1);
}, 60_000);

it('switches language at once', async () => {
  await open();
  await page.getByRole('tab', { name: 'Thiết lập' }).click();
  await page.locator('select').last().selectOption('en');
  await page.getByRole('tab', { name: 'Check' }).click();
  await page.getByText('Check again').waitFor();
  expect(await page.locator('main').getAttribute('lang')).toBe('en');
}, 60_000);

it.each([300, 320, 350])(
  'has no sideways scroll in any view at %i px',
  async (width) => {
    await open();
    await page.setViewportSize({ width, height: 700 });
    for (const name of ['Kiểm tra', 'Tiến độ', 'Báo cáo', 'Thiết lập']) {
      await page.getByRole('tab', { name }).click();
      expect([name, await fits()]).toEqual([name, true]);
    }
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    for (const summary of await page.locator('.rule summary').all()) {
      await summary.click();
      expect(await fits()).toBe(true);
    }
  },
  60_000,
);

it('every control has a name', async () => {
  await open();
  const nameless = async (): Promise<string[]> =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, fluent-button, input, select, summary, fluent-switch, iframe',
        ),
      ]
        .filter(
          (one) =>
            !(
              one.getAttribute('aria-label') ??
              one.closest('label')?.innerText ??
              one.innerText ??
              one.title
            )?.trim() && !one.title,
        )
        .map((one) => one.outerHTML.slice(0, 120)),
    );
  for (const name of ['Tiến độ', 'Báo cáo', 'Thiết lập', 'Kiểm tra']) {
    await page.getByRole('tab', { name }).click();
    expect(await nameless()).toEqual([]);
  }
}, 60_000);

it('stays light with thousands of findings', async () => {
  await open('rows=3000');
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1500);
  await page.locator('.rule summary').first().click();
  expect(await page.locator('.sub li').count()).toBeLessThanOrEqual(51);
  await page.locator('.sub .link').first().click();
  expect(await page.locator('.sub li').count()).toBeGreaterThan(51);
}, 60_000);
