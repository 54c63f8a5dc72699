import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { buildWorkbench } from '../../scripts/build/workbench.mjs';
import { PLANS } from '../plans/plans.js';
import { asPdf, asText, asWord } from '../plans/write.js';
import { tempFolder } from '../service/temp-folder.js';
import { openBrowser } from './browser.js';
import { serveFolder } from './static-server.js';

// A clerk's path in one sitting: plan → draft → annex → checked. The document is read in the page; nothing is sent.
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
const inFolder = tempFolder('workbench-plan');
const faults: string[] = [];
const PICTURES = process.env.DONDOC_PICTURES;
const shoot = async (name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
};

beforeAll(async () => {
  await buildWorkbench();
  server = await serveFolder('dist/workbench');
  browser = await openBrowser({ width: 1280, height: 800 });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  faults.length = 0;
  page = await browser.context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(server.url);
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.close();
});

const open = (path: string): Promise<void> => page.locator('input[type=file]').setInputFiles(path);
const rows = (): Promise<number> => page.locator('.plan-table tbody tr').count();

test('a Word plan becomes a draft, is put right by key, and opens as a checked annex', async () => {
  const plan = PLANS[2]!;
  const file = inFolder('ke-hoach.docx');
  await writeFile(file, await asWord(plan));
  await open(file);
  await page.getByText(`${plan.duties.length} nhiệm vụ`).first().waitFor();
  expect(await rows()).toBe(plan.duties.length);
  expect(await page.locator('.plan-here').count()).toBeGreaterThan(0);
  await shoot('lap-phu-luc-du-thao');
  const main = page.locator('.plan-bench main');
  await main.focus();
  await main.press('g');
  expect(await rows()).toBe(plan.duties.length - 1);
  await main.press('t');
  expect(await rows()).toBe(plan.duties.length);
  await main.press('Control+z');
  await main.press('Control+z');
  await main.press('Delete');
  await page.locator('#create', { hasText: `${plan.duties.length - 1} nhiệm vụ` }).waitFor();
  await page.locator('#create').click();
  await page.getByText('Phụ lục phân công nhiệm vụ').waitFor();
  await page
    .getByText(`${plan.duties.length - 1} nhiệm vụ`)
    .first()
    .waitFor();
  await shoot('lap-phu-luc-da-kiem-tra');
}, 90_000);

test('the same plan as text and as PDF gives the same tasks', async () => {
  const plan = PLANS[0]!;
  const text = inFolder('ke-hoach.txt');
  await writeFile(text, asText(plan));
  await open(text);
  await page.getByText(`${plan.duties.length} nhiệm vụ`).first().waitFor();
  const pdf = await asPdf(await asWord(plan), inFolder('.'), 'in');
  if (!pdf) {
    console.warn('LibreOffice is not installed: no PDF here');
    return;
  }
  await page.reload();
  await open(inFolder('in.pdf'));
  await page.getByText(`${plan.duties.length} nhiệm vụ`).first().waitFor();
}, 120_000);

test('what is no plan is refused in words', async () => {
  const file = inFolder('thu.txt');
  await writeFile(file, 'Kính gửi chị Hoa,\n\nTôi đã nhận được sách.\n');
  await open(file);
  await page.getByText('không phải kế hoạch').waitFor();
});
