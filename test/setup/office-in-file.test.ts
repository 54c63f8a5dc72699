import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook, writeSetup } from '../../ooxml/index.js';
import { DEFAULT_SETTINGS, setupOf, type Said } from '../../shared/index.js';
import { runCli } from '../e2e/run-cli.js';

const SAMPLE = join(__dirname, '../../samples/chuyen-doi-so-phuong-an-binh.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'dondoc-setup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAID: Said = {
  office: { name: 'UBND phường An Bình', kind: 'ward', place: 'An Bình' },
  leaders: [{ title: 'Chủ tịch UBND phường', emails: ['chutich@anbinh.gov.vn'] }],
  directory: {
    units: [{ name: 'Trạm Y tế phường', aliases: [], kind: 'health', emails: ['tyt@anbinh.gov.vn'] }],
    collectives: [],
  },
  names: [{ words: 'Bộ phận máy tính', unit: 'Văn phòng HĐND và UBND' }],
};

function bookWith(said: Said): Uint8Array {
  const written = writeSetup(new Uint8Array(readFileSync(SAMPLE)), said);
  expect(written).toMatchObject({ refused: [] });
  expect(written.error).toBeUndefined();
  return written.bytes;
}

const fileOf = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

interface Letters {
  readonly send: readonly { readonly to: readonly string[]; readonly recipient: string; readonly text: string }[];
  readonly held: readonly { readonly recipient: string; readonly reason?: string; readonly because: string }[];
}

async function letters(...paths: string[]): Promise<Letters> {
  const { out } = await runCli('letters', ...paths, '--as-of', '2026-11-16', '--json');
  return JSON.parse(out) as Letters;
}

test('the sheet is added, read back, and changed cell by cell', () => {
  const first = bookWith(SAID);
  const said = (bytes: Uint8Array): Said | undefined => {
    const read = readWorkbook(bytes);
    return read.ok ? setupOf(read.workbook.grids)?.said : undefined;
  };
  expect(said(first)).toEqual(SAID);
  expect(writeSetup(first, SAID).bytes).toBe(first);
  const more: Said = { ...SAID, schedule: { weekday: 3 }, it: { emails: ['cntt@anbinh.gov.vn'] } };
  const second = writeSetup(first, more);
  expect(second.refused).toEqual([]);
  expect(said(second.bytes)).toEqual(more);
  expect(DEFAULT_SETTINGS.leaders).toEqual([]);
});

test('the command line sends to whom the file names, and heads letters by its office', async () => {
  const { send } = await letters(fileOf('a.xlsx', bookWith(SAID)));
  const leader = send.find(({ to }) => to.includes('chutich@anbinh.gov.vn'))!;
  expect(leader.recipient).toBe('Chủ tịch UBND phường');
  expect(leader.text.toUpperCase()).toContain('UBND PHƯỜNG AN BÌNH');
  expect(send.some(({ to }) => to.includes('tyt@anbinh.gov.vn'))).toBe(true);
});

test('a settings file stands above the workbook, and only where it says something', async () => {
  const settings = fileOf(
    'thiet-lap.json',
    new TextEncoder().encode(JSON.stringify({ leaders: [{ title: 'Chủ tịch', emails: ['khac@anbinh.gov.vn'] }] })),
  );
  const { out } = await runCli(
    'letters',
    join(folder, 'a.xlsx'),
    '--as-of',
    '2026-11-16',
    '--json',
    '--settings',
    settings,
  );
  const { send } = JSON.parse(out) as Letters;
  const to = send.flatMap((letter) => letter.to);
  expect(to).toContain('khac@anbinh.gov.vn');
  expect(to).not.toContain('chutich@anbinh.gov.vn');
  expect(to).toContain('tyt@anbinh.gov.vn');
});

test('an address two workbooks disagree on gets no letter; both are named, and one answer settles it', async () => {
  const a = fileOf('a.xlsx', bookWith(SAID));
  const other: Said = { ...SAID, leaders: [{ title: 'Chủ tịch UBND phường', emails: ['ct.cu@anbinh.gov.vn'] }] };
  const b = fileOf('b.xlsx', bookWith(other));
  const { send } = await letters(a, b);
  const to = send.flatMap((letter) => letter.to);
  expect(to).not.toContain('chutich@anbinh.gov.vn');
  expect(to).not.toContain('ct.cu@anbinh.gov.vn');
  const settings = fileOf('tra-loi.json', new TextEncoder().encode('{}'));
  const asked = await runCli('answer', a, b, '--as-of', '2026-11-16', '--settings', settings);
  const id = /^office:leaders.*$/m.exec(asked.out)![0];
  expect(asked.out).toContain('“ct.cu@anbinh.gov.vn” (tệp “b.xlsx”)');
  const kept = await runCli(
    'answer',
    a,
    b,
    '--settings',
    settings,
    '--question',
    id,
    '--choose',
    'b.xlsx',
    '--as-of',
    '2026-11-16',
  );
  expect(kept.code).toBe(0);
  const { out } = await runCli('letters', a, b, '--as-of', '2026-11-16', '--json', '--settings', settings);
  const after = (JSON.parse(out) as Letters).send.flatMap((letter) => letter.to);
  expect(after).toContain('ct.cu@anbinh.gov.vn');
  expect(after).not.toContain('chutich@anbinh.gov.vn');
});

test('a fault on the sheet is a finding at its cell, and nothing is sent to a wrong address', async () => {
  const wrong: Said = { ...SAID, leaders: [{ title: 'Chủ tịch UBND phường', emails: ['chutich@anbinh'] }] };
  const path = fileOf('c.xlsx', bookWith(wrong));
  const { out } = await runCli('check', path, '--as-of', '2026-11-16', '--json');
  const { sheets, account } = JSON.parse(out) as {
    sheets: { sheet: string; issues: { rule: string; cell: string; message: string }[] }[];
    account: { sheets: { sheet: string; state: string }[] }[];
  };
  const own = sheets.find(({ sheet }) => sheet === 'Đôn Đốc')!;
  expect(own.issues).toMatchObject([{ rule: 'setup-unused', message: expect.stringContaining('chutich@anbinh') }]);
  expect(account[0]!.sheets.find(({ sheet }) => sheet === 'Đôn Đốc')).toMatchObject({ state: 'understood' });
  expect((await letters(path)).send.flatMap(({ to }) => to)).not.toContain('chutich@anbinh');
});
