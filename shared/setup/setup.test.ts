import type { CellChange } from '../validation/types.js';
import { BLANK, type Cell, type Grid } from '../grid/grid.js';
import { DEFAULT_SETTINGS, readSettings } from '../settings/settings.js';
import { directoryOf } from '../unit/index.js';
import { readSetup } from './read-setup.js';
import type { Said } from './said.js';
import { settingsForWorkbook, withSaid } from './settings-for-workbook.js';
import { setupChanges, setupRows } from './write-setup.js';

const cell = (text: string): Cell => (text === '' ? BLANK : { kind: 'text', text });
const gridOf = (rows: readonly (readonly string[])[], sheet = 'Đôn Đốc'): Grid => ({
  sheet,
  rows: rows.map((row) => row.map(cell)),
  merges: [],
});

/** What a host makes of the changes. */
function applied(grid: Grid, changes: readonly CellChange[]): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const { at, before, after } of changes) {
    while (rows.length <= at.row) rows.push([]);
    const row = rows[at.row]!;
    while (row.length <= at.column) row.push(BLANK);
    expect(row[at.column]!.text).toBe(before);
    row[at.column] = cell(after.kind === 'text' ? after.text : '');
  }
  return { ...grid, rows };
}

const WHOLE: Said = {
  language: 'vi',
  office: {
    name: 'UBND xã Tân Hòa',
    kind: 'commune',
    place: 'Tân Hòa',
    superior: 'UBND tỉnh Bình Sơn',
    contact: 'Văn phòng HĐND và UBND',
    replyTo: 'vanphong@tanhoa.example.vn',
    boardUrl: 'https://dondoc.tanhoa.example.vn',
  },
  leaders: [
    { title: 'Chủ tịch UBND xã', emails: ['chutich@tanhoa.example.vn'] },
    { title: 'Phó Chủ tịch UBND xã', emails: ['pct1@tanhoa.example.vn', 'pct2@tanhoa.example.vn'] },
  ],
  it: { emails: ['cntt@tanhoa.example.vn'] },
  directory: {
    units: [
      {
        name: 'Trạm Khuyến nông',
        short: 'TKN',
        aliases: ['Khuyến nông', 'Tổ khuyến nông'],
        kind: 'office',
        emails: ['kn@tanhoa.example.vn'],
        until: { year: 2026, month: 12, day: 31 },
        successor: 'Phòng Kinh tế',
      },
    ],
    collectives: [{ name: 'Các đơn vị sự nghiệp', aliases: [], members: ['Trạm Khuyến nông', 'Trạm Y tế'] }],
  },
  names: [{ words: 'VP', unit: 'Văn phòng HĐND và UBND' }],
  schedule: { weekday: 2, time: '08:15', quietFrom: '18:00', quietUntil: '07:00' },
  letters: { remindBefore: [5, 2], remindAfter: [], attachXlsx: true, escalateAfter: 10 },
  hold: { question: 48 },
  policy: { before: 'inclusive', dueSoonDays: 5, periodWindow: 'decree-09-2019' },
  plans: [{ file: 'kh-12.xlsx', number: '12/KH-UBND', issued: { year: 2026, month: 2, day: 3 } }],
  accepted: [{ rule: 'lead-several', sheet: 'Phụ lục', cell: 'C14', text: 'A;  B', reason: 'theo phân công' }],
  answers: [
    {
      question: 'plan-in-force:12/KH-UBND',
      option: 'a.xlsx#Phụ lục',
      by: 'Văn thư',
      at: '2026-11-16T07:31:00+07:00',
      among: ['a.xlsx#Phụ lục', 'all'],
    },
  ],
  holidays: { add: ['2026-12-31'], remove: [], workdays: ['2026-12-26'] },
  rules: { 'task-vague': 'off', 'untidy-text': 'error' },
  mappings: [{ sheet: 'Phụ lục', headerTop: 5, headerBottom: 6, columns: { C: 'lead', D: 'deadline' } }],
};

test('what is written is read back, and writing it again changes nothing', () => {
  const grid = gridOf(setupRows(WHOLE));
  expect(readSetup(grid)).toEqual({ said: WHOLE, problems: [], newer: false });
  expect(setupChanges(grid, WHOLE)).toEqual([]);
  expect(readSettings(JSON.parse(JSON.stringify({ ...WHOLE }))).ok).toBe(true);
});

test('an empty sheet to be filled in says nothing and has no fault', () => {
  expect(readSetup(gridOf(setupRows({})))).toEqual({ said: {}, problems: [], newer: false });
});

describe('edited by hand', () => {
  const edited = (change: (rows: string[][]) => void): Grid => {
    const rows = setupRows(WHOLE).map((row) => [...row]);
    change(rows);
    return gridOf(rows);
  };
  const rowOf = (rows: string[][], label: string): string[] => rows.find((row) => row[0] === label)!;

  test('values are taken as people write them', () => {
    const grid = edited((rows) => {
      rowOf(rows, 'Giờ gửi')[1] = '7h30';
      rowOf(rows, 'Ngày gửi trong tuần')[1] = 'Thu sau';
      rowOf(rows, 'Loại cơ quan')[1] = 'PHƯỜNG';
    });
    const { said, problems } = readSetup(grid);
    expect(problems).toEqual([]);
    expect([said.schedule?.time, said.schedule?.weekday, said.office?.kind]).toEqual(['07:30', 5, 'ward']);
    // What means the same stays as it was typed.
    expect(setupChanges(grid, said)).toEqual([]);
  });

  test('each fault is told with its cell and costs only itself', () => {
    const grid = edited((rows) => {
      rowOf(rows, 'Giờ gửi')[1] = '25:00';
      rowOf(rows, 'Chủ tịch UBND xã')[1] = 'chutich@tanhoa; vp@tanhoa.example.vn';
      rowOf(rows, 'Trạm Khuyến nông')[5] = 'kn.tanhoa.example.vn';
      rowOf(rows, 'Địa danh')[0] = 'Địa danhh';
      rows.push(['■ Nhà ăn'], ['Bữa trưa', 'có']);
    });
    const { said, problems } = readSetup(grid);
    const at = (row: number, column: number): string => grid.rows[row]![column]!.text;
    expect(problems.map(({ row, column }) => at(row, column))).toEqual([
      'Địa danhh',
      'chutich@tanhoa; vp@tanhoa.example.vn',
      'kn.tanhoa.example.vn',
      '25:00',
      '■ Nhà ăn',
    ]);
    expect(problems.every(({ problem }) => /^[\p{Lu}“].*\.$/u.test(problem))).toBe(true);
    expect(said.leaders![0]!.emails).toEqual(['vp@tanhoa.example.vn']);
    expect(said.schedule).toEqual({ weekday: 2, quietFrom: '18:00', quietUntil: '07:00' });
    expect(said.office!.name).toBe('UBND xã Tân Hòa');
    // Writing something else leaves every one of these lines, the unknown block too.
    const after = applied(grid, setupChanges(grid, { ...said, language: 'en' }));
    const words = after.rows.flat().map(({ text }) => text);
    for (const text of ['25:00', 'kn.tanhoa.example.vn', 'Địa danhh', '■ Nhà ăn', 'Bữa trưa'])
      expect(words).toContain(text);
    expect(readSetup(after).said).toEqual({ ...said, language: 'en' });
  });

  test('columns and lines of one’s own stay beside their unit', () => {
    const grid = edited((rows) => {
      rowOf(rows, 'Trạm Khuyến nông')[12] = 'gọi chị Lan';
      rowOf(rows, 'Tên cơ quan')[3] = 'theo con dấu';
    });
    const { said } = readSetup(grid);
    const units = said.directory!.units.map((unit) => ({ ...unit, emails: ['moi@tanhoa.example.vn'] }));
    const more = { ...said, directory: { ...said.directory!, units: [{ ...units[0]!, name: 'Trạm Y tế' }, ...units] } };
    const after = applied(grid, setupChanges(grid, more));
    const row = after.rows.find((cells) => cells[0]?.text === 'Trạm Khuyến nông')!;
    expect([row[5]!.text, row[12]!.text]).toEqual(['moi@tanhoa.example.vn', 'gọi chị Lan']);
    expect(
      readSetup(after)
        .said.directory!.units.map(({ name }) => name)
        .sort(),
    ).toEqual(['Trạm Khuyến nông', 'Trạm Y tế']);
  });

  test('a block that stands twice counts once, a sheet of a later version is never written', () => {
    const twice = edited((rows) => rows.push(['■ Cơ quan'], ['Tên cơ quan', 'UBND xã Khác']));
    expect(readSetup(twice).said).toEqual(WHOLE);
    expect(readSetup(twice).problems).toHaveLength(1);
    const later = edited((rows) => void (rowOf(rows, 'Phiên bản trang')[1] = '7'));
    expect(readSetup(later)).toMatchObject({ newer: true, said: { office: { name: 'UBND xã Tân Hòa' } } });
    expect(setupChanges(later, {})).toEqual([]);
  });

  test('a heading without its sign is still a heading', () => {
    const grid = edited((rows) => rows.forEach((row) => void (row[0] = (row[0] ?? '').replace('■ ', ''))));
    expect(readSetup(grid).said).toEqual(WHOLE);
  });
});

test('what is no more said is taken away, what is new is added where its block stands', () => {
  const grid = gridOf(setupRows(WHOLE));
  const { accepted: _, names: __, ...rest } = WHOLE;
  const said = { ...rest, leaders: [{ title: 'Chủ tịch UBND xã', emails: ['moi@tanhoa.example.vn'] }] };
  const after = applied(grid, setupChanges(grid, said));
  expect(readSetup(after).said).toEqual(said);
});

describe('authority', () => {
  test('the settings file first, then the sheet', () => {
    const file = {
      ...DEFAULT_SETTINGS,
      office: { ...DEFAULT_SETTINGS.office, name: 'UBND xã Khác' },
      stated: ['office', 'office.name'],
    };
    const settings = settingsForWorkbook(file, [gridOf(setupRows(WHOLE))]);
    expect(settings.office).toMatchObject({ name: 'UBND xã Khác', kind: 'commune', place: 'Tân Hòa' });
    expect(settings.leaders).toEqual(WHOLE.leaders);
    expect(directoryOf(settings).units.get('Trạm Khuyến nông')?.emails).toEqual(['kn@tanhoa.example.vn']);
    expect(directoryOf(settings).units.size).toBeGreaterThan(5);
    expect(settingsForWorkbook(file, [gridOf(setupRows(WHOLE))])).toBe(settings);
  });
  test('answers, names and accepted findings of both count', () => {
    const file = { ...DEFAULT_SETTINGS, names: [{ words: 'KT', unit: 'Phòng Kinh tế' }], stated: ['names'] };
    expect(withSaid(file, WHOLE).names).toEqual([{ words: 'KT', unit: 'Phòng Kinh tế' }, ...WHOLE.names!]);
  });
  test('a sheet that says nothing changes nothing', () => {
    expect(settingsForWorkbook(DEFAULT_SETTINGS, [gridOf(setupRows({}))])).toBe(DEFAULT_SETTINGS);
  });
});
