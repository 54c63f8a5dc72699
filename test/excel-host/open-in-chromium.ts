import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { ExcelHost } from './excel-host.js';
import { officeShell } from './office-shell.js';
import type { ShellFacts } from './office-shell.js';

const OFFICE = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Where the manifest says the pane stands. */
export const PANE = 'https://localhost:3000/addin/taskpane.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export interface OpenPane {
  readonly page: Page;
  /** Everything that went wrong in the page: errors, failed loads, requests to places it has no business with. */
  readonly complaints: readonly string[];
}

/**
 * Opens the built pane as Excel does: the real office.js from its CDN address (out of node_modules), `Office.onReady`, and
 * the host at the other end of its native channel. `built` is the folder that stands for https://localhost:3000/.
 */
export async function openInChromium(
  context: BrowserContext,
  host: ExcelHost,
  built: string,
  facts: Partial<ShellFacts> & { readonly offline?: boolean } = {},
): Promise<OpenPane> {
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = normalize(decodeURIComponent(url.pathname));
    const file = url.href.startsWith(CDN)
      ? join(OFFICE, normalize(path.slice(new URL(CDN).pathname.length)))
      : url.origin === new URL(PANE).origin
        ? join(built, path)
        : undefined;
    if (file === undefined || (facts.offline && url.href.startsWith(CDN))) {
      if (!facts.offline) complaints.push(`asked for ${url.href}`);
      return route.abort();
    }
    const body = await readFile(file).catch(() => undefined);
    if (!body) complaints.push(`not found: ${url.href}`);
    return body
      ? route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' })
      : route.fulfill({ status: 404 });
  });
  host.bridge.onMessageFromHost = (text) => {
    void page
      .evaluate((message) => {
        const bridge = (window as unknown as { _richApiNativeBridge: { onMessageFromHost(text: string): void } })
          ._richApiNativeBridge;
        bridge.onMessageFromHost(message);
      }, text)
      .catch(() => undefined); // the page has been closed meanwhile
  };
  await page.exposeFunction('toExcelHost', (text: string) => host.bridge.sendMessageToHost(text));
  const { api = '1.15', language = 'vi-VN', background = '' } = facts;
  await page.addInitScript(officeShell, { api, language, background });
  await page.goto(PANE);
  return { page, complaints };
}
