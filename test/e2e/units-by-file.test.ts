// An annex goes out to its units by file and comes home: command line, real files, other programs in between.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { annexGrid, UNITS } from '../ownership/small-office.test-kit.js';
import { tempFolder } from '../service/temp-folder.js';
import { runCli } from './run-cli.js';

const inFolder = tempFolder('units');
const AS_OF = ['--as-of', '2026-11-16'];
const office = existsSync('/usr/bin/soffice');

interface Told {
  applied: { task: string; field: string; after: string; unit: string; by?: string; part: boolean }[];
  refused: { task: string | null; field: string; because: string }[];
  conflicts: { task: string; field: string }[];
  unanswered: string[];
  files: { file: string; state: string; because?: string }[];
  sum: { edits: number; applied: number; refused: number; conflicts: number };
}

async function sent(): Promise<{ annex: string; out: string; settings: string }> {
  const [annex, out, settings] = [inFolder('phu-luc.xlsx'), inFolder('gui'), inFolder('thiet-lap.json')];
  await writeFile(annex, await seedXlsx([annexGrid()]));
  const units = UNITS.map((name) => ({ name, kind: name.startsWith('Công') ? 'police' : 'office' }));
  await writeFile(settings, JSON.stringify({ office: { name: 'UBND phường Bình An' }, directory: { units } }));
  const before = await readFile(annex);
  expect((await runCli('split', annex, '--out', out, '--settings', settings, ...AS_OF)).code).toBe(0);
  expect((await readFile(annex)).equals(before)).toBe(true);
  return { annex, out, settings };
}

const merge = async (place: { annex: string; out: string; settings: string }, ...more: string[]) => {
  const { out, code } = await runCli(
    'merge',
    place.annex,
    ...more,
    '--sent',
    place.out,
    '--settings',
    place.settings,
    ...AS_OF,
    '--json',
  );
  return { code, told: JSON.parse(out) as Told };
};

/** Opens a unit's file as its clerk does and fills cells of a task, by heading. */
async function fill(
  path: string,
  to: string,
  task: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  for (const sheet of book.worksheets) {
    const head = sheet.getRow(6);
    sheet.eachRow((row, n) => {
      if (n <= 6 || row.getCell(2).value !== task) return;
      head.eachCell((cell, column) => {
        const value = typeof cell.value === 'string' ? cells[cell.value] : undefined;
        if (value !== undefined) row.getCell(column).value = value;
      });
    });
  }
  await book.xlsx.writeFile(to);
}

test('one file a unit: its rows alone, issued columns locked, its own open, the record very hidden', async () => {
  const { out } = await sent();
  const files = (await readdir(out)).sort();
  expect(files).toEqual([
    '01 - Văn phòng.xlsx',
    '02 - Phòng Kinh tế.xlsx',
    '03 - Phòng Văn hóa.xlsx',
    '04 - Công an phường.xlsx',
    'sent.json',
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(out, files[1]!));
  expect(book.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Chủ trì visible',
    'Nhiệm vụ chung visible',
    '_dondoc veryHidden',
  ]);
  const sheet = book.worksheets[0]!;
  expect(sheet.getCell('C1').value).toBe('BÁO CÁO TIẾN ĐỘ: Phòng Kinh tế');
  expect(sheet.getColumn(1).hidden).toBe(true);
  expect([sheet.getCell('D7').protection?.locked ?? true, sheet.getCell('K7').protection?.locked]).toEqual([
    true,
    false,
  ]);
  expect(sheet.getCell('I7').dataValidation?.type).toBe('list');
  expect([sheet.getCell('B7').value, sheet.getCell('B8').value, sheet.getCell('B9').value]).toEqual([
    'NV-101',
    'NV-105',
    null,
  ]);
  const again = await readXlsx(new Uint8Array(await readFile(join(out, files[1]!))));
  expect(again.sheets.map(({ name, veryHidden }) => `${name} ${veryHidden === true}`)).toEqual([
    'Chủ trì false',
    'Nhiệm vụ chung false',
    '_dondoc true',
  ]);
});

test('answers come home: allowed ones are written, the rest is told, the sum is right, a second merge changes nothing', async () => {
  const place = await sent();
  const back = inFolder('ve');
  await mkdir(back, { recursive: true });
  await fill(join(place.out, '02 - Phòng Kinh tế.xlsx'), join(back, 'bc kinh te.xlsx'), 'NV-101', {
    'Tình trạng': 'xong',
    'Tiến độ %': 1,
    'Kết quả': '=Đã trồng 40 cây',
    'Thời hạn hoàn thành': '31/12/2027',
  });
  await fill(join(place.out, '03 - Phòng Văn hóa.xlsx'), join(back, '03 - Phòng Văn hóa.xlsx'), 'NV-103', {
    'Tình trạng': 'chắc sắp xong',
  });
  await writeFile(join(back, 'anh.jpg'), Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
  await writeFile(join(back, 'hong.xlsx'), (await readFile(join(place.out, '01 - Văn phòng.xlsx'))).subarray(0, 3000));
  const out = inFolder('ket-qua.xlsx');
  const { code, told } = await merge(place, back, '-o', out);
  expect(code).toBe(1);
  expect(told.applied.filter(({ by }) => !by).map(({ task, field, after }) => [task, field, after])).toEqual([
    ['NV-101', 'progress', '100'],
    ['NV-101', 'result', '=Đã trồng 40 cây'],
    ['NV-101', 'status', 'Hoàn thành'],
  ]);
  expect(told.refused.map(({ task, field, because }) => [task, field, because])).toEqual([
    ['NV-101', 'deadline', 'issued-column'],
    ['NV-103', 'status', 'unreadable-value'],
  ]);
  expect(told.files.map(({ file, state, because }) => [file, state, because ?? ''])).toEqual([
    ['03 - Phòng Văn hóa.xlsx', 'merged', ''],
    ['anh.jpg', 'refused', 'wrong-kind'],
    ['bc kinh te.xlsx', 'merged', ''],
    ['hong.xlsx', 'refused', 'damaged'],
  ]);
  expect(told.unanswered).toEqual(['Văn phòng', 'Công an phường']);
  expect(told.sum).toMatchObject({ edits: 5, applied: 3, refused: 2, conflicts: 0 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  expect(book.getWorksheet('Phụ lục')!.getCell('J4').value).toBe('=Đã trồng 40 cây');
  expect(book.getWorksheet('Nhật ký')!.getCell('A1').text).toContain('NHẬT KÝ');
  expect(book.getWorksheet('Nhật ký')!.rowCount).toBe(3 + 4);
  const twice = await merge({ ...place, annex: out }, back, '--dry-run');
  expect(twice.told.applied).toEqual([]);
  // The history is no annex.
  expect((await runCli('check', out, '--json', ...AS_OF)).out).not.toContain('NHẬT KÝ');
});

test('without -o nothing is written and that is said; what cannot run says what to do', async () => {
  const place = await sent();
  const { out, code } = await runCli(
    'merge',
    place.annex,
    join(place.out, '01 - Văn phòng.xlsx'),
    '--settings',
    place.settings,
    ...AS_OF,
  );
  expect([code, out.includes('Chưa ghi tệp nào')]).toEqual([0, true]);
  expect(await runCli('merge', place.annex, inFolder('khong-co.xlsx'))).toMatchObject({ code: 2 });
  expect(await runCli('merge', place.annex, place.out, '--take', 'mine:x')).toMatchObject({ code: 2 });
  expect(
    await runCli('split', place.annex, '--out', place.out, '--unit', 'Phòng Không Có', '--settings', place.settings),
  ).toMatchObject({ code: 2 });
});

(office ? test : test.skip)(
  're-saved by LibreOffice as .xlsx, .ods and .xls the files say nothing new',
  async () => {
    const place = await sent();
    const source = join(place.out, '02 - Phòng Kinh tế.xlsx');
    for (const kind of ['xlsx', 'ods', 'xls']) {
      const folder = inFolder(`lo-${kind}`);
      execFileSync(
        '/usr/bin/soffice',
        [
          `-env:UserInstallation=file://${inFolder('lo-ho-so')}`,
          '--headless',
          '--convert-to',
          kind,
          '--outdir',
          folder,
          source,
        ],
        { stdio: 'ignore', timeout: 120_000 },
      );
      const { code, told } = await merge(place, folder);
      expect([kind, code, told.applied, told.refused, told.conflicts, told.files.map(({ state }) => state)]).toEqual([
        kind,
        0,
        [],
        [],
        [],
        ['unchanged'],
      ]);
    }
  },
  400_000,
);
