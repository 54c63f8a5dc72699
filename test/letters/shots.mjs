// Pictures of letters for a person to look at: node test/letters/shots.mjs OUT-DIR FILE.html… (320, 375, 700 px; 375 px dark).
// Says which letters scroll sideways; Chromium comes from CHROMIUM or the usual place.
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [out, ...files] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 375, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
  { width: 700, colorScheme: 'light' },
];
for (const { width, colorScheme } of looks) {
  const page = await browser.newPage({ viewport: { width, height: 667 }, colorScheme, javaScriptEnabled: true });
  for (const file of files) {
    await page.goto(pathToFileURL(resolve(file)).href);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) console.log(`${basename(file)} at ${width} px scrolls sideways: ${wide} px`);
    const name = `${basename(file, '.html')}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
    await page.screenshot({ path: join(out, name), fullPage: true });
  }
  await page.close();
}
await browser.close();
