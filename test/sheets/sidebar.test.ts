import type { BrowserContext, Page } from 'playwright-core';
import { buildSheets } from '../../scripts/build/sheets.mjs';
import { openBrowser } from '../e2e/browser.js';
import { serveFolder } from '../e2e/static-server.js';
import { SheetsHost } from '../sheets-host/host.js';
import { sampleGrids, sampleSettings } from '../sheets-host/load-sample.js';
import { SCRIPT_RUN } from './open-sidebar.js';

const FILE = 'chuyen-doi-so-phuong-an-binh.xlsx';
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let context: BrowserContext;

beforeAll(async () => {
  await buildSheets();
  server = await serveFolder('dist/apps-script');
  browser = await openBrowser({ width: 300, height: 760 });
  context = browser.context;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

let page: Page;
const faults: string[] = [];
afterEach(async () => {
  expect(faults.splice(0)).toEqual([]);
  await page.close();
});

async function openSidebar(host: SheetsHost, failure?: string): Promise<void> {
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.clock.setFixedTime(new Date('2026-11-16T08:05:00+07:00'));
  await page.exposeFunction('hostCall', (name: string, args: string) =>
    failure === undefined ? { text: host.run('panelCall', 'sidebar', [name, args]) } : { failure },
  );
  await page.addInitScript(SCRIPT_RUN);
  await page.goto(`${server.url}/sidebar.html`);
}

function office(): SheetsHost {
  const host = new SheetsHost({ grids: sampleGrids(FILE), name: FILE });
  host.panelCall('saveSettings', sampleSettings());
  return host;
}

const tile = async (name: string): Promise<number> =>
  Number((await page.locator('.tile', { hasText: name }).locator('.big').innerText()).split('/')[0]);

it('checks the spreadsheet in the sidebar at 300 px, with the counts of the menu', async () => {
  const host = office();
  await openSidebar(host);
  await page.getByText('Kiểm tra lại').first().waitFor();
  const counts = host.run('checkNow') as { error: number; warning: number; notice: number };
  expect(await tile('Lỗi')).toBe(counts.error);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/sheets-check-300.png` });
}, 60_000);

it('goes to the cell of a finding and mends it in the sheet', async () => {
  const host = office();
  await openSidebar(host);
  await page.getByText('Ngày không có trên lịch').click();
  await page.locator('fluent-button#mend').click();
  await page.getByText('Đã sửa 1 ô').waitFor();
  expect(host.book.sheets.flatMap(({ cells }) => cells.flat()).filter((cell) => cell?.format === '@').length).toBe(1);
  expect(host.book.active.a1).not.toBe('A1');
}, 60_000);

it('sends the week’s letters after a confirmation, and then shows them as sent', async () => {
  const host = office();
  await openSidebar(host);
  await page.getByRole('tab', { name: 'Báo cáo' }).click();
  await page.locator('fluent-button#send').click();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/sheets-send-300.png` });
  await page.locator('fluent-dialog fluent-button[appearance=primary]').click();
  await page.locator('fluent-button#send').waitFor({ state: 'detached' });
  const sent = host.mail.sent.length;
  expect(sent).toBeGreaterThan(3);
  expect(await page.getByText('Giữ lại, chưa gửi').count()).toBe(1);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/sheets-sent-300.png` });
}, 60_000);

it('says above the panel that the weekly run failed', async () => {
  const host = office();
  host.run('scheduleWeekly');
  host.book.sheets.splice(0, host.book.sheets.length);
  expect(() => host.run('runWeekly', 'clock')).toThrow(/Chưa thấy phụ lục/);
  await openSidebar(host);
  await page.getByText('Lần chạy theo lịch gần nhất chưa thành công').waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/sheets-failed-300.png` });
}, 60_000);

it('tells someone signed in with several accounts what to do', async () => {
  await openSidebar(
    office(),
    'ScriptError: PERMISSION_DENIED: We are sorry, a server error occurred while reading from storage.',
  );
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/cửa sổ ẩn danh/);
}, 60_000);
