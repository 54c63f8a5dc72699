// Draws the ribbon icons from their two drawings: node addin/icons/render.mjs (needs Chromium). The PNGs are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const DRAWINGS = { 'icon-small.svg': [16, 20], 'icon.svg': [32, 40, 64, 80] };
const here = new URL('.', import.meta.url);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(DRAWINGS)) {
  const svg = await readFile(new URL(drawing, here), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`icon-${size}.png`, here), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
