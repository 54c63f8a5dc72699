import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { a1, cellAt } from '../../shared/index.js';
import type { Address, Grid } from '../../shared/index.js';
import { isMarkFormula, readWorkbook } from '../../ooxml/index.js';
import { ExcelHost } from '../excel-host/excel-host.js';
import { openInChromium } from '../excel-host/open-in-chromium.js';
import type { OpenPane } from '../excel-host/open-in-chromium.js';
import { openBrowser } from './browser.js';

const BUILT = join(process.cwd(), 'build/e2e');
const SAMPLE = 'samples/chuyen-doi-so-phuong-an-binh.xlsx';
const SHEET = 'Phụ lục';

/** The pane as it ships, built from the code under test. */
async function buildPane(): Promise<void> {
  const code = `import('./scripts/build/addin.mjs').then((m) => m.buildAddin('build/e2e/addin'))`;
  await promisify(execFile)(process.execPath, ['-e', code]);
}

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.workbook.grids;
}

/** The cells that read differently in two files, as addresses. */
function differences(a: Uint8Array, b: Uint8Array): string[] {
  const found: string[] = [];
  const now = gridsOf(b);
  gridsOf(a).forEach((grid, index) => {
    const other = now[index]!;
    for (let row = 0; row < Math.max(grid.rows.length, other.rows.length); row += 1)
      for (let column = 0; column < 30; column += 1)
        if (JSON.stringify(cellAt(grid, row, column)) !== JSON.stringify(cellAt(other, row, column)))
          found.push(`${grid.sheet}!${a1({ row, column })}`);
  });
  return found;
}

/** The parts of the package whose bytes differ. */
function changedParts(a: Uint8Array, b: Uint8Array): string[] {
  const [old, now] = [unzipSync(a), unzipSync(b)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => strFromU8(old[name]!, true) !== strFromU8(now[name]!, true));
}

describe('the pane in Excel, in Chromium, over the real office.js', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let original: Uint8Array;
  let host: ExcelHost;
  let pane: OpenPane;
  let page: Page;

  const open = async (facts: Parameters<typeof openInChromium>[3] = {}): Promise<void> => {
    host = new ExcelHost(original);
    pane = await openInChromium(browser.context, host, BUILT, facts);
    page = pane.page;
  };
  const ready = async (): Promise<void> => {
    await page.getByText('Tìm thấy 1 phụ lục').waitFor();
  };
  const marks = (): number =>
    host.book.sheet(SHEET)!.conditionalFormats.filter(({ formula }) => isMarkFormula(formula ?? '')).length;
  const findings = async (): Promise<number> => {
    const counts = await page.locator('.section-title .count').allInnerTexts();
    return counts.reduce((sum, count) => sum + Number(count), 0);
  };
  /** Opens groups until a finding shows what it would write; answers its cell. */
  const openMendable = async (): Promise<Address> => {
    for (const summary of await page.locator('details.rule > summary').all()) {
      await summary.click();
      if ((await page.locator('.finding .mend .now').count()) > 0) {
        const { top, left } = host.book.selection;
        return { sheet: host.book.active.name, row: top, column: left };
      }
    }
    throw new Error('the sample has no finding with a mend');
  };

  beforeAll(async () => {
    await buildPane();
    original = new Uint8Array(await readFile(SAMPLE));
    browser = await openBrowser({ width: 350, height: 800 });
  }, 60_000);
  afterAll(() => browser.close());
  afterEach(() => page.close());

  it('opens the annex, shows a finding in the sheet, mends it, and saves a file changed only there', async () => {
    await open();
    await ready();
    // One is office.js telling that the page is ready.
    expect(host.traffic.syncs).toBeLessThanOrEqual(4);
    const before = await findings();
    expect(before).toBeGreaterThan(5);

    const at = await openMendable();
    const cell = a1(at);
    await expect(page.locator('.finding .cell').first().innerText()).resolves.toContain(cell);
    const wanted = await page.locator('.finding .mend .now dd').first().innerText();
    await page.locator('.finding #mend').click();
    await page.getByText('Đã sửa 1 ô').waitFor();

    const saved = host.save();
    expect(differences(original, saved)).toEqual([`${SHEET}!${cell}`]);
    expect(changedParts(original, saved).filter((name) => !/worksheets\/sheet1\.xml$|styles\.xml$/.test(name))).toEqual(
      [],
    );
    expect(cellAt(gridsOf(saved)[0]!, at.row, at.column).text.replace(/\b0/g, '')).toBe(wanted.replace(/\b0/g, ''));
    expect(await findings()).toBeLessThan(before);
    expect(pane.complaints).toEqual([]);
  }, 60_000);

  it('takes a mend back', async () => {
    await open();
    await ready();
    await openMendable();
    await page.locator('.finding #mend').click();
    await page.getByText('Đã sửa 1 ô').waitFor();
    await page.getByText('Hoàn tác', { exact: true }).click();
    await page.getByText('Đã hoàn tác 1 ô').waitFor();
    expect(differences(original, host.save())).toEqual([]);
  }, 60_000);

  it('marks the sheet, and clears the marks without a trace', async () => {
    await open();
    await ready();
    const own = host.book.sheet(SHEET)!.conditionalFormats.length;
    await page.getByRole('tab', { name: 'Thiết lập' }).click();
    const turn = page.locator('fluent-switch').last();
    await turn.click();
    await until(() => marks() > 0);
    const marked = host.save();
    expect(strFromU8(unzipSync(marked)['xl/worksheets/sheet1.xml']!)).toContain('dondoc');
    expect(differences(original, marked)).toEqual([]);

    await turn.click();
    await until(() => marks() === 0);
    expect(host.book.sheet(SHEET)!.conditionalFormats).toHaveLength(own);
    expect(changedParts(original, host.save())).toEqual([]);
    expect(pane.complaints).toEqual([]);
  }, 60_000);

  it('reads again by itself when somebody types, here or elsewhere', async () => {
    await open();
    await ready();
    const before = await findings();
    const row = host.book.sheet(SHEET)!.cells.has('12,3') ? 12 : 11;
    host.type({ sheet: SHEET, row, column: 3 }, 'Trước ngày 31/02/2026', 'Remote');
    host.type({ sheet: SHEET, row: row + 1, column: 3 }, 'ngày 30/02/2026');
    await until(async () => (await findings()) !== before);
  }, 60_000);

  it('opens the finding of a marked cell that is picked in the sheet', async () => {
    await open();
    await ready();
    const at = await openMendable();
    await page.locator('details.rule[open] > summary').click();
    await until(async () => (await page.locator('details.rule[open]').count()) === 0);
    host.select({ ...at, column: at.column + 3 });
    await new Promise((resolve) => setTimeout(resolve, 1600)); // longer than the echo of our own selecting
    host.select(at);
    await page.locator('.finding .cell', { hasText: a1(at) }).waitFor();
  }, 60_000);

  it('says that a cell is being typed in, and goes on by itself when that ends', async () => {
    await open();
    await ready();
    host.editing = true;
    await page.getByText('Kiểm tra lại').click();
    await page.getByText('Có ô đang gõ dở').waitFor();
    host.editing = false;
    await until(async () => (await page.getByText('Có ô đang gõ dở').count()) === 0);
  }, 60_000);

  it('says that the sheet is locked, and writes nothing', async () => {
    await open();
    await ready();
    host.book.sheet(SHEET)!.locked = true;
    await page.getByText('Kiểm tra lại').click();
    await page.getByText(`Trang “${SHEET}” đang khóa`).waitFor();
    await openMendable();
    expect(await page.locator('.finding #mend').getAttribute('disabled')).not.toBeNull();
    await page.locator('.finding #mend').click({ force: true });
    expect(differences(original, host.save())).toEqual([]);
  }, 60_000);

  it('keeps the settings in the workbook', async () => {
    await open();
    await ready();
    await page.getByRole('tab', { name: 'Thiết lập' }).click();
    await page.getByText('Hết ngày 15/12').click();
    await until(() => host.book.sheet('Đôn Đốc') !== undefined);
    const cells = [...host.book.sheet('Đôn Đốc')!.cells.values()].map(({ value }) => value);
    expect(cells).toContain('chậm nhất đúng ngày đó');
    await page.getByText('trang “Đôn Đốc”').first().waitFor();
  }, 60_000);

  it('tells an old Excel politely, and where to check instead', async () => {
    await open({ api: '1.8' });
    await page.getByText('Excel trên máy này đã cũ').waitFor();
    await page.getByText('Máy này đang dùng Excel 2019').waitFor();
    await page.getByText('Mở trên trình duyệt').waitFor();
    expect(host.traffic.bytesOut).toBeLessThan(2000);
  }, 60_000);

  it('says what is missing where Microsoft’s library cannot be reached', async () => {
    await open({ offline: true });
    await page.getByText('Chưa đọc được bảng').waitFor();
    await page.getByText('appsforoffice.microsoft.com').waitFor();
  }, 60_000);

  it('tells a host that fails, in plain words, and tries again on the button', async () => {
    host = new ExcelHost(original);
    // Every call, not only the next: which of the pane’s calls comes first depends on the machine.
    host.failing = 'AccessDenied';
    pane = await openInChromium(browser.context, host, BUILT);
    page = pane.page;
    await page.getByText('Chưa đọc được bảng').waitFor();
    host.failing = undefined;
    await page.getByText('Thử lại', { exact: true }).click();
    await ready();
  }, 60_000);

  it('follows a dark Office', async () => {
    await open({ background: '#212121' });
    await ready();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  }, 60_000);
});

/** Waits until a condition holds; fails with the test’s own time limit otherwise. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
