import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../ooxml/index.js';
import type { Grid } from '../../shared/index.js';
import { tempFolder } from '../service/temp-folder.js';
import { TITLE, annexFile } from './annex-file.js';
import { AS_OF, checkJson, runCli } from './run-cli.js';

const inFolder = tempFolder('fix');

const DIRTY = [
  '1 | Lắp đặt  mạng nội bộ tại trụ sở | Công an phường | Trạm Y tế; Trạm Y tế;  Phòng Văn hóa - Xã hội | 31/11/2026 | Biên bản nghiệm thu',
  '2 | Số hóa hồ sơ hộ tịch | Công an phưng | Trạm Y tế | 30/9/2026 | Danh sách hồ sơ',
  '2 | =Tập huấn kỹ năng số | Công an phường | Trạm Y tế | Quý III/2026 hoặc Quý IV/2026 | Danh sách học viên',
  '5 | Bố trí máy tính tại bộ phận một cửa | Công an phường | Công an phường; Trạm Y tế; Trạm Y tế | 30/10/2026 | Biên bản nghiệm thu',
];
const EVERY =
  'untidy-text,deadline-impossible,lead-doubtful,coordinating-repeated,lead-also-coordinating,ordinal-repeated,ordinal-order,formula-like-text,deadline-several';

interface FixJson {
  changes: { cell: string; before: string; after: string; rule: string }[];
  left: { cell: string; rule: string; because: string }[];
}
const fixJson = async (...args: string[]): Promise<FixJson> =>
  JSON.parse((await runCli('fix', ...args, '--json', ...AS_OF)).out) as FixJson;

async function gridsOf(path: string): Promise<readonly Grid[]> {
  const read = readWorkbook(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(read.error.message);
  return read.workbook.grids;
}

test('only what is safe is mended when no rule is named', async () => {
  const path = await annexFile(inFolder('an-toan.xlsx'), DIRTY);
  const { changes, left } = await fixJson(path);
  expect(changes.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(['B3 untidy-text', 'D3 untidy-text']);
  expect(left.filter(({ because }) => because === 'not-asked').map(({ rule }) => rule)).toContain(
    'deadline-impossible',
  );
});

test('mends of one cell that wait for one another are all made in one run, and the second run finds nothing to do', async () => {
  const path = await annexFile(inFolder('hai-lan.xlsx'), DIRTY);
  const first = await fixJson(path, '--rule', EVERY);
  expect(first.changes.find(({ cell }) => cell === 'D6')).toEqual({
    cell: 'D6',
    sheet: 'Phụ lục',
    before: 'Công an phường; Trạm Y tế; Trạm Y tế',
    after: 'Trạm Y tế',
    rule: 'lead-also-coordinating, coordinating-repeated',
  });
  const once = await readFile(path);
  expect((await fixJson(path, '--rule', EVERY)).changes).toEqual([]);
  expect((await readFile(path)).equals(once)).toBe(true);
});

test('every change is listed with what the cell showed and shows now, and no other cell and no other part changes', async () => {
  const path = await annexFile(inFolder('nguyen-ven.xlsx'), DIRTY);
  const [before] = await gridsOf(path);
  const { changes } = await fixJson(path, '--rule', EVERY);
  const [after] = await gridsOf(path);
  const differing = before!.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const now = after!.rows[r]?.[c]?.text ?? '';
      return cell.text === now ? [] : [{ cell: `${'ABCDEF'[c]}${r + 1}`, before: cell.text, after: now }];
    }),
  );
  const byCell = (a: { cell: string }, b: { cell: string }): number => (a.cell < b.cell ? -1 : 1);
  expect(changes.map(({ cell, before: was, after: is }) => ({ cell, before: was, after: is })).sort(byCell)).toEqual(
    differing.sort(byCell),
  );
  const [old, fresh] = await Promise.all([readFile(`${path}.bak`), readFile(path)]).then((files) =>
    files.map((bytes) => unzipSync(new Uint8Array(bytes))),
  );
  const parts = Object.keys(old!).filter((name) => !Buffer.from(old![name]!).equals(Buffer.from(fresh![name]!)));
  expect([Object.keys(fresh!), parts]).toEqual([Object.keys(old!), ['xl/worksheets/sheet1.xml']]);
});

test('a dry run lists the very changes and writes nothing', async () => {
  const path = await annexFile(inFolder('thu.xlsx'), DIRTY);
  const before = await readFile(path);
  const tried = await fixJson(path, '--rule', EVERY, '--dry-run');
  expect((await readFile(path)).equals(before)).toBe(true);
  expect((await fixJson(path, '--rule', EVERY)).changes).toEqual(tried.changes);
});

test('a change that cannot be seen says what it does; of long words the part that changes is shown', async () => {
  const path = await annexFile(inFolder('thay-gi.xlsx'), [
    `1 | Rà soát,  lập danh sách | Công an phường | | Đợt 1 hoàn thành trong quý III, toàn bộ hoàn thành trước ngày 31/11/2026 | Danh sách`,
    ...DIRTY.slice(1),
  ]);
  const { out } = await runCli('fix', path, '--rule', 'deadline-impossible', '--dry-run', ...AS_OF);
  expect(out.split('\n').slice(2, 5)).toEqual([
    'B3  Rà soát, lập danh sách        Chuẩn hóa (chữ như cũ)        untidy-text',
    'E3  …thành trước ngày 31/11/2026  …thành trước ngày 30/11/2026  deadline-impossible',
    'Sẽ sửa 2 ô; chưa ghi tệp nào.',
  ]);
});

describe('a file that must not be written', () => {
  test.each([
    ['is read-only', async (path: string) => chmod(path, 0o444), 'chỉ cho đọc', 'chi-doc.xlsx'],
    [
      'is open in Excel',
      async () => writeFile(inFolder('~$mo-excel.xlsx'), ''),
      'đang mở trong Excel',
      'mo-excel.xlsx',
    ],
    ['is open in LibreOffice', async () => writeFile(inFolder('.~lock.mo-lo.xlsx#'), ''), 'đang mở', 'mo-lo.xlsx'],
  ] as const)('because it %s is left alone, with a word why and no list of changes', async (_, block, words, name) => {
    const path = await annexFile(inFolder(name), DIRTY);
    const before = await readFile(path);
    await block(path);
    const { code, out, err } = await runCli('fix', path, ...AS_OF);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect((await readFile(path)).equals(before)).toBe(true);
    expect((await readdir(inFolder())).filter((one) => one.endsWith('.bak') && one.startsWith(name))).toEqual([]);
    expect((await runCli('fix', path, '-o', inFolder(`khac-${name}`), ...AS_OF)).code).toBe(0);
  });

  test('because it is no workbook is told so', async () => {
    await writeFile(inFolder('gia.xlsx'), 'a,b');
    expect(await runCli('fix', inFolder('gia.xlsx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('không phải là bảng tính .xlsx'),
    });
  });
});

describe('settings', () => {
  const settingsFile = async (name: string, settings: object): Promise<string[]> => {
    await writeFile(inFolder(name), JSON.stringify(settings));
    return ['--settings', inFolder(name)];
  };
  const levels = async (path: string, ...args: string[]): Promise<Map<string, string>> => {
    const { sheets } = await checkJson(path, ...args, ...AS_OF);
    return new Map(
      sheets.flatMap(({ issues }) => issues.map(({ cell, rule, severity }) => [`${cell} ${rule}`, severity])),
    );
  };

  test('set the level of a rule, and with it the exit code', async () => {
    const path = await annexFile(inFolder('muc.xlsx'), DIRTY);
    expect((await runCli('check', path, ...AS_OF)).code).toBe(1);
    const own = await settingsFile('muc.json', {
      rules: { 'deadline-impossible': 'warning', 'deadline-several': 'off', 'untidy-text': 'error' },
    });
    const found = await levels(path, ...own);
    expect(found.get('E3 deadline-impossible')).toBe('warning');
    expect(found.get('B3 untidy-text')).toBe('error');
    expect([...found.keys()].some((key) => key.includes('deadline-several'))).toBe(false);
    const quiet = await settingsFile('tat.json', {
      rules: { 'deadline-impossible': 'notice', 'deadline-several': 'off', 'lead-unknown': 'off' },
    });
    expect((await runCli('check', path, ...quiet, ...AS_OF)).code).toBe(0);
  });

  test('a rule that is switched off is not mended either', async () => {
    const path = await annexFile(inFolder('tat-sua.xlsx'), DIRTY);
    const own = await settingsFile('tat-sua.json', { rules: { 'untidy-text': 'off' } });
    expect((await fixJson(path, ...own, '--rule', 'untidy-text')).changes).toEqual([]);
  });

  test('a finding accepted with a reason stays quiet until its cell changes', async () => {
    const path = await annexFile(inFolder('chap-nhan.xlsx'), DIRTY);
    const { sheets } = await checkJson(path, ...AS_OF);
    const { text } = sheets[0]!.issues.find(({ cell, rule }) => cell === 'E3' && rule === 'deadline-impossible')!;
    const own = await settingsFile('chap-nhan.json', {
      accepted: [
        {
          rule: 'deadline-impossible',
          sheet: 'Phụ lục',
          cell: 'E3',
          text,
          reason: 'Chờ văn bản đính chính',
        },
      ],
    });
    expect((await levels(path, ...own)).has('E3 deadline-impossible')).toBe(false);
    expect(
      (await fixJson(path, ...own, '--rule', 'deadline-impossible', '--dry-run')).changes.map(({ cell }) => cell),
    ).not.toContain('E3');
    const changed = [DIRTY[0]!.replace('31/11/2026', '31/6/2026'), ...DIRTY.slice(1)];
    await annexFile(path, changed);
    expect((await levels(path, ...own)).has('E3 deadline-impossible')).toBe(true);
  });
});

test('one task given to different leads in two plans is told at the second, and at neither when checked alone', async () => {
  const task = '1 | Cập nhật hồ sơ sức khỏe điện tử cho người dân';
  const one = await annexFile(inFolder('ke-hoach-1.xlsx'), [
    `${task} | Trạm Y tế | | 30/9/2026 | Sổ theo dõi`,
    ...DIRTY.slice(3),
  ]);
  // A plan of its own number: two annexes of one plan are asked about instead.
  const two = await annexFile(
    inFolder('ke-hoach-2.xlsx'),
    [`${task}. | Phòng Văn hóa - Xã hội | | 30/9/2026 | Sổ theo dõi`],
    undefined,
    TITLE.replace('9/KH-UBND', '10/KH-UBND'),
  );
  const { sheets } = await checkJson(one, two, ...AS_OF);
  const said = sheets.flatMap((sheet) =>
    sheet.issues.filter(({ rule }) => rule === 'lead-conflict').map((issue) => [sheet.file, issue]),
  );
  expect(said).toEqual([
    [
      two,
      expect.objectContaining({
        cell: 'C3',
        severity: 'warning',
        message: expect.stringMatching(
          /^Nhiệm vụ này do Trạm Y tế phường chủ trì tại Kế hoạch số 9\/KH-UBND và Phòng Văn hóa - Xã hội chủ trì tại Kế hoạch số 10\/KH-UBND\.$/,
        ) as string,
      }),
    ],
  ]);
  expect((await checkJson(two, ...AS_OF)).sheets.flatMap(({ issues }) => issues.map(({ rule }) => rule))).not.toContain(
    'lead-conflict',
  );
});
