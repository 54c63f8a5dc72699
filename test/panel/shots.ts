// Screenshots of every view and state of the panel into build/shots/: node scripts/run-ts.mjs test/panel/shots.ts [NAME…]
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { buildWorkbench } from '../../scripts/build/workbench.mjs';
import { openBrowser } from '../e2e/browser.js';
import { serveFolder } from '../e2e/static-server.js';
import { buildPanelPage } from './build-page.js';

const OUT = 'build/shots';
const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => window.dondoc?.drawnAfter !== undefined);
const tab =
  (name: string) =>
  async (page: Page): Promise<void> =>
    page.getByRole('tab', { name }).click();

/** name → query and what is done before the picture. */
const VIEWS: Record<string, { query?: string; act?: (page: Page) => Promise<void>; wait?: false }> = {
  'kiem-tra': {},
  'kiem-tra-mo': { act: async (page) => page.locator('.rule summary').first().click() },
  'kiem-tra-moi-loi': {
    act: async (page) => {
      for (let n = 0; n < 40; n += 1) {
        const more = page.locator('.rule summary').nth(n);
        if ((await more.count()) === 0) break;
        await more.click();
        await page.screenshot({ path: `${OUT}/rule-${String(n).padStart(2, '0')}.png`, fullPage: true });
      }
    },
  },
  'bo-qua': {
    act: async (page) => {
      await page.locator('.rule summary').first().click();
      await page.getByText('Bỏ qua có lý do…').click();
    },
  },
  'da-sua': {
    act: async (page) => {
      await page.getByText('Ngày không có trên lịch').click();
      await page.locator('fluent-button#mend').click();
      await page.getByText('Hoàn tác').waitFor();
    },
  },
  dat: {
    act: async (page) => {
      await page.evaluate(async () => {
        const { session } = window.dondoc!;
        const off = Object.fromEntries(
          session.state().checks.flatMap((check) => check.issues.map((issue) => [issue.rule, 'off'])),
        ) as Record<string, 'off'>;
        await session.save({ ...session.state().settings, rules: off });
      });
    },
  },
  'thoi-han': { act: async (page) => page.getByText('thời hạn', { exact: false }).first().click() },
  'tien-do': { act: tab('Tiến độ') },
  'bao-cao': { act: tab('Báo cáo') },
  'bao-cao-khong-thu': { query: 'no-mail', act: tab('Báo cáo') },
  'xac-nhan-gui': {
    act: async (page) => {
      await page.getByRole('tab', { name: 'Báo cáo' }).click();
      await page.locator('#send').click();
    },
  },
  'thiet-lap': { act: tab('Thiết lập') },
  'dang-doc': { query: 'hold', wait: false, act: async (page) => page.waitForTimeout(500) },
  'chua-thay': { query: 'file=none&rows=-1' },
  'dang-go': {
    act: async (page) =>
      page.evaluate(() =>
        window.dondoc!.bridge.tell({ kind: 'editing', at: { sheet: 'Phụ lục', row: 11, column: 2 } }),
      ),
  },
  khoa: { query: 'locked', act: async (page) => page.getByText('Ngày không có trên lịch').click() },
  hong: { query: 'fail' },
  'thiet-lap-hong': { query: 'broken' },
  en: { query: 'en', act: async (page) => page.locator('.rule summary').first().click() },
};
const LOOKS = [
  { name: '350', width: 350 },
  { name: '320', width: 320 },
  { name: '300', width: 300 },
  { name: '350-dark', width: 350, dark: true },
  { name: '350-contrast', width: 350, contrast: true },
];

const wanted = process.argv.slice(2);
const asked = (name: string): boolean => wanted.length === 0 || wanted.some((one) => name.startsWith(one));
await mkdir(OUT, { recursive: true });
const server = await serveFolder(await buildPanelPage());
for (const look of LOOKS) {
  const views = Object.entries(VIEWS).filter(([name]) => asked(`${name}-${look.name}`));
  if (views.length === 0) continue;
  const browser = await openBrowser({ ...look, height: 800 });
  for (const [name, { query, act, wait }] of views) {
    if (name === 'kiem-tra-moi-loi' && look.name !== '350') continue;
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
    await page.goto(`${server.url}/?${[query, look.dark && 'dark'].filter(Boolean).join('&')}`);
    if (wait !== false) await ready(page);
    await act?.(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > look.width) console.log(`${name}-${look.name}: ${wide} px wide`);
    await page.screenshot({ path: `${OUT}/${name}-${look.name}.png`, fullPage: true });
    await page.close();
  }
  await browser.close();
}
await server.close();

if (asked('workbench')) {
  await buildWorkbench();
  const bench = await serveFolder('dist/workbench');
  const browser = await openBrowser({ width: 1280, height: 860 });
  const page = await browser.context.newPage();
  await page.goto(bench.url);
  await page.screenshot({ path: `${OUT}/workbench-start.png` });
  await page.locator('input[type=file]').setInputFiles('samples/chuyen-doi-so-phuong-an-binh.xlsx');
  await page.getByText('nhiệm vụ,').first().waitFor();
  await page.getByText('Ngày không có trên lịch').click();
  await page.screenshot({ path: `${OUT}/workbench-1280.png` });
  await page.setViewportSize({ width: 700, height: 900 });
  await page.screenshot({ path: `${OUT}/workbench-700.png` });
  await browser.close();
  await bench.close();
}
