import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readWorkbook } from '../../ooxml/index.js';
import { buildWorkbench } from '../../scripts/build/workbench.mjs';
import { setupOf } from '../../shared/index.js';
import { gridOf } from '../../shared/validation/check-sheet.test-kit.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { tempFolder } from '../service/temp-folder.js';
import { openBrowser } from './browser.js';
import { runCli } from './run-cli.js';
import { serveFolder } from './static-server.js';

// A commune that nobody has set up yet: its letterhead says who it is.
const LINES = [
  'UBND TỈNH BÌNH SƠN',
  'ỦY BAN NHÂN DÂN XÃ TÂN HÒA | | | Tân Hòa, ngày 20 tháng 01 năm 2026',
  'PHÂN CÔNG NHIỆM VỤ NĂM 2026 (Kèm theo Kế hoạch số 45/KH-UBND ngày 20/01/2026)',
  'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm | Tình trạng',
  '1 | Kiểm kê trang thiết bị nhà văn hóa | VP | Công an xã | 28/2/2026 | Biên bản kiểm kê | Đang thực hiện',
  '2 | Sửa đường liên thôn số 7 | Phòng Kinh tế | Công an xã | 30/6/2026 | Biên bản nghiệm thu | Đang thực hiện',
  '3 | Mở lớp bơi cho học sinh | VP | Trạm Y tế | 15/8/2026 | Danh sách lớp | Đang thực hiện',
];

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
const inFolder = tempFolder('workbench-office');

beforeAll(async () => {
  await buildWorkbench();
  server = await serveFolder('dist/workbench');
  browser = await openBrowser({ width: 1280, height: 900 });
  page = await browser.context.newPage();
  await page.goto(server.url);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const field = (name: string) => page.locator(`input[name="${name}"]`);
const press = (section: string, name: string): Promise<void> =>
  page.getByRole('region', { name: section }).locator('fluent-button', { hasText: name }).click();
const shot = (name: string): Promise<unknown> =>
  process.env.SHOTS ? page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }) : Promise.resolve();

test('a stranger sets a commune up in the file, and the command line knows it', async () => {
  const path = inFolder('ke-hoach-45.xlsx');
  await writeFile(path, await seedXlsx([gridOf(LINES, 'Phụ lục')]));
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('3 nhiệm vụ').first().waitFor();
  await page.getByRole('tab', { name: 'Cơ quan' }).click();
  expect(await field('office-name').inputValue()).toBe('UBND xã Tân Hòa');
  expect(await field('office-superior').inputValue()).toBe('UBND tỉnh Bình Sơn');
  await page.getByText('đọc từ ô A2').first().waitFor();
  await shot('office-first');
  await press('Cơ quan', 'Đúng, dùng tên này');
  await page.getByText('Sẽ lưu trên trang “Đôn Đốc” khi tải tệp.').waitFor();

  await press('Lãnh đạo nhận thư', 'Thêm');
  await field('leader-title-0').fill('Chủ tịch UBND xã');
  await field('leader-emails-0').fill('chutich@tanhoa');
  await page.getByText('“chutich@tanhoa” chưa phải địa chỉ thư điện tử.').waitFor();
  await field('leader-emails-0').fill('chutich@tanhoa.gov.vn');
  await press('Lãnh đạo nhận thư', 'Lưu');
  await page.getByText('chutich@tanhoa.gov.vn', { exact: true }).waitFor();

  await page.getByRole('button', { name: /^Công an xã/ }).click();
  await field('unit-emails').fill('congan@tanhoa.gov.vn');
  await press('Danh bạ đơn vị', 'Lưu');
  await page.getByRole('button', { name: /congan@tanhoa.gov.vn/ }).waitFor();
  await shot('office-done');

  // “VP” is said once and known in every cell, now and later.
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByText('Tên đơn vị cần xác nhận').first().click();
  await page.getByText('Ghi nhớ hoặc chọn đơn vị khác').first().click();
  await page.getByText('Dùng cho cả 2 ô và các lần sau').waitFor();
  await page.getByText('Ghi nhớ: “VP” là đơn vị này').click();
  await page.getByRole('button', { name: 'Văn phòng HĐND và UBND', exact: true }).first().click();
  await page.getByText('Tên đơn vị cần xác nhận').waitFor({ state: 'detached' });

  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('fluent-button#download').click()]);
  const kept = inFolder('ke-hoach-45 (da sua).xlsx');
  await download.saveAs(kept);
  const read = readWorkbook(new Uint8Array(await readFile(kept)));
  if (!read.ok) throw new Error(read.error.message);
  expect(setupOf(read.workbook.grids)).toMatchObject({
    problems: [],
    said: {
      office: { name: 'UBND xã Tân Hòa', kind: 'commune', superior: 'UBND tỉnh Bình Sơn' },
      leaders: [{ title: 'Chủ tịch UBND xã', emails: ['chutich@tanhoa.gov.vn'] }],
      names: [{ words: 'VP', unit: 'Văn phòng HĐND và UBND' }],
    },
  });
  const { out } = await runCli('letters', kept, '--as-of', '2026-11-16', '--json');
  const { send } = JSON.parse(out) as { send: { to: string[]; recipient: string; text: string }[] };
  const leader = send.find(({ to }) => to.includes('chutich@tanhoa.gov.vn'))!;
  expect(leader.text.toUpperCase()).toContain('UBND XÃ TÂN HÒA');
  expect(leader.text).toContain('Văn phòng HĐND và UBND');
}, 90_000);

test('a page opened anew on the file knows everything that was set up', async () => {
  await page.goto(server.url);
  await page.locator('input[type=file]').setInputFiles(inFolder('ke-hoach-45 (da sua).xlsx'));
  await page.getByText('3 nhiệm vụ').first().waitFor();
  await page.getByRole('tab', { name: 'Cơ quan' }).click();
  await page.getByRole('heading', { name: 'UBND xã Tân Hòa' }).waitFor();
  await page.getByText('“VP” là Văn phòng HĐND và UBND').waitFor();
}, 60_000);
