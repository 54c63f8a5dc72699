import type { BrowserContext, Page } from 'playwright-core';
import { serveFolder } from '../e2e/static-server.js';
import { SheetsHost } from '../sheets-host/host.js';
import { sampleGrids, sampleSettings } from '../sheets-host/load-sample.js';

/** google.script.run as the page sees it, with the imitated host behind `window.hostCall`. */
export const SCRIPT_RUN = `(() => {
  const runner = (done, failed) => ({
    withSuccessHandler: (next) => runner(next, failed),
    withFailureHandler: (next) => runner(done, next),
    panelCall: (name, args) => void window.hostCall(name, args).then(
      (answer) => ('failure' in answer ? failed(new Error(answer.failure)) : done(answer.text))),
  });
  window.google = { script: { run: runner(() => undefined, () => undefined) } };
})();`;

/** The built sidebar over a sample annex in the imitated Google Sheets, on the Monday the samples were written for. */
export async function openSidebarPage(
  context: BrowserContext,
  folder: string,
): Promise<{ page: Page; close(): Promise<void> }> {
  const file = 'chuyen-doi-so-phuong-an-binh.xlsx';
  const host = new SheetsHost({ grids: sampleGrids(file), name: file });
  host.panelCall('saveSettings', sampleSettings());
  const server = await serveFolder(folder);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-16T08:05:00+07:00'));
  await page.exposeFunction('hostCall', (name: string, args: string) => ({
    text: host.run('panelCall', 'sidebar', [name, args]),
  }));
  await page.addInitScript(SCRIPT_RUN);
  await page.goto(`${server.url}/sidebar.html`);
  await page.getByText('Kiểm tra lại').first().waitFor();
  return { page, close: server.close };
}
