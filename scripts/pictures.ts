// Takes the pictures of docs/pictures/ anew. Usage: node scripts/run-ts.mjs scripts/pictures.ts (after npm run build)
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ExcelHost } from '../test/excel-host/excel-host.js';
import { openInChromium } from '../test/excel-host/open-in-chromium.js';
import { openBrowser } from '../test/e2e/browser.js';
import { openSidebarPage } from '../test/sheets/open-sidebar.js';

const PORT = 3977;
const URL = `http://localhost:${PORT}`;
const SAMPLE = 'samples/chuyen-doi-so-phuong-an-binh.xlsx';

async function startDemo(outbox: string): Promise<() => void> {
  const demo = spawn(process.execPath, ['dist/dondoc.js', 'demo', '--outbox', outbox, '--port', String(PORT)]);
  await new Promise<void>((resolve, reject) => {
    demo.stdout.on('data', (text: Buffer) => text.toString().includes(URL) && resolve());
    demo.on('exit', () => reject(new Error('dondoc demo ended')));
  });
  return () => demo.kill();
}

async function picture(page: Page, name: string, clip?: { width: number; height: number }): Promise<void> {
  await page.screenshot({ path: `docs/pictures/${name}.png`, ...(clip ? { clip: { x: 0, y: 0, ...clip } } : {}) });
  console.log(`docs/pictures/${name}.png`);
}

const outbox = await mkdtemp(join(tmpdir(), 'dondoc-pictures-'));
await mkdir('docs/pictures', { recursive: true });
const stop = await startDemo(outbox);
const { context, close } = await openBrowser({ width: 1280, height: 800 });
try {
  const page = await context.newPage();
  await page.goto(URL);
  await picture(page, 'service');

  await page.goto(`${URL}/workbench/`);
  await page.locator('input[type=file]').setInputFiles(SAMPLE);
  await page.getByText('Ngày không có trên lịch').click();
  await page.locator('fluent-button#mend').waitFor();
  await page.waitForTimeout(500);
  await picture(page, 'workbench');

  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${URL}/bao-cao/thu`);
  await picture(page, 'letter');

  const excel = await openInChromium(context, new ExcelHost(new Uint8Array(await readFile(SAMPLE))), 'dist');
  await excel.page.setViewportSize({ width: 350, height: 760 });
  await excel.page.getByText('Ngày không có trên lịch').click();
  await excel.page.locator('fluent-button#mend').waitFor();
  await excel.page.waitForTimeout(400);
  await picture(excel.page, 'excel');

  const sidebar = await openSidebarPage(context, 'dist/apps-script');
  await sidebar.page.setViewportSize({ width: 300, height: 760 });
  await sidebar.page.getByText('Ngày không có trên lịch').click();
  await sidebar.page.waitForTimeout(400);
  await picture(sidebar.page, 'sheets');
  await sidebar.close();
} finally {
  await close();
  stop();
  await rm(outbox, { recursive: true, force: true });
}
