// The panel in headless Chromium: from the start of the read to findings on screen, then a re-check and opening a rule.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { openBrowser } from '../../e2e/browser.js';
import { serveFolder } from '../../e2e/static-server.js';
import { buildPanelPage, PAGE_FOLDER } from '../../panel/build-page.js';

const ROWS = [300, 1000, 10_000];
const RUNS = 3;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ms = (value: number): string => `${Math.round(value).toLocaleString('vi-VN')} ms`.padStart(10);

const server = await serveFolder(await buildPanelPage());
const script = readFileSync(`${PAGE_FOLDER}/panel.js`);
console.log(
  `panel with core and a workbook in memory: ${Math.round(script.length / 1000)} kB, gzip ${Math.round(gzipSync(script).length / 1000)} kB`,
);
console.log(`${'rows'.padStart(7)} ${'findings'.padStart(9)}  first check  re-check   open rule  elements`);
const browser = await openBrowser({ width: 350, height: 800 });
for (const rows of ROWS) {
  const firsts: number[] = [];
  const again: number[] = [];
  const opened: number[] = [];
  let findings = 0;
  let elements = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/?rows=${rows}`);
    await page.waitForFunction(() => window.dondoc?.drawnAfter !== undefined, undefined, { timeout: 120_000 });
    const told = await page.evaluate(async () => {
      const { session, drawnAfter } = window.dondoc!;
      const shown = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const start = performance.now();
      await session.recheck();
      await shown();
      const recheck = performance.now() - start;
      const from = performance.now();
      document.querySelector<HTMLElement>('.rule summary')!.click();
      await shown();
      return {
        first: drawnAfter!,
        recheck,
        open: performance.now() - from,
        findings: session.state().checks.reduce((n, check) => n + check.issues.length, 0),
        elements: document.querySelectorAll('*').length,
      };
    });
    firsts.push(told.first);
    again.push(told.recheck);
    opened.push(told.open);
    ({ findings, elements } = told);
    await page.close();
  }
  console.log(
    `${String(rows).padStart(7)} ${String(findings).padStart(9)}  ${ms(median(firsts))} ${ms(median(again))} ${ms(median(opened))}  ${elements}`,
  );
}
await browser.close();
await server.close();
