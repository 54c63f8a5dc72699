import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { answered, memoryOf, withMemory } from './memory.js';
import { annexRows, AS_OF, gridOf, LETTERHEAD, officeOf, TASKS, type Handed } from './office.test-kit.js';
import { readWorkbook } from './read-workbook.js';

const annex = (sheet = 'Phụ lục', tasks = TASKS, more = {}) => gridOf(sheet, annexRows(tasks), more);
const later = TASKS.map((row, i) => (i === 0 ? [...row.slice(0, 6), 'Hoàn thành'] : row));
const earlier = TASKS.map((row) => row.map((text, i) => (i === 4 ? '1/2/2026' : text)));
const numbered = (number: string, tasks = TASKS) =>
  gridOf(
    'Phụ lục',
    annexRows(
      tasks,
      LETTERHEAD.map(([line]) => [line!.replace('34/KH', `${number}/KH`)]),
    ),
  );

const figures = (files: Handed) => {
  const { office, totals } = officeOf(files);
  return [totals.total, totals.overdue, office.questions.length];
};

test.each<[string, Handed, readonly number[]]>([
  ['alone', { 'a.xlsx': [annex()] }, [4, 3, 0]],
  ['a copied sheet', { 'a.xlsx': [annex(), annex('Phụ lục (2)')] }, [4, 3, 0]],
  ['a copied file', { 'a.xlsx': [annex()], 'a - Copy.xlsx': [annex()] }, [4, 3, 0]],
  [
    'a conflict copy that says something else',
    { 'a.xlsx': [annex()], 'a (conflicted copy).xlsx': [annex('Phụ lục', later)] },
    [4, 3, 1],
  ],
  ['a hidden old sheet', { 'a.xlsx': [annex(), annex('Cũ', earlier, { hidden: true })] }, [4, 3, 1]],
  ['a hidden old sheet in front', { 'a.xlsx': [annex('Cũ', earlier, { hidden: true }), annex()] }, [4, 3, 1]],
  ['a block copied below', { 'a.xlsx': [gridOf('Phụ lục', [...annexRows(), [''], [''], ...annexRows()])] }, [4, 3, 0]],
  [
    'our own mended copy',
    {
      'a.xlsx': [annex()],
      'a (da sua).xlsx': [
        annex(
          'Phụ lục',
          TASKS.map((row) => row.map((text) => text.replace('Biên bản', 'Biên  bản'))),
        ),
      ],
    },
    [4, 3, 0],
  ],
  [
    'one sheet a month',
    { 'a.xlsx': [annex('Tháng 9'), annex('Tháng 10'), annex('Tháng 11', later), annex('Tháng 12')] },
    [4, 2, 0],
  ],
  [
    'rows copied below without a header',
    { 'a.xlsx': [gridOf('Phụ lục', [...annexRows(), ...TASKS.map((row) => [...row])])] },
    [4, 3, 0],
  ],
  [
    'two months that share a task',
    { 'a.xlsx': [annex('T10', TASKS.slice(0, 3)), annex('T11', TASKS.slice(2))] },
    [4, 3, 0],
  ],
  [
    'two offices with one number',
    {
      'a.xlsx': [annex()],
      'b.xlsx': [
        gridOf(
          'Phụ lục',
          annexRows(
            TASKS,
            LETTERHEAD.map(([line]) => [line!.replace('Sông Cầu', 'Tam Kỳ')]),
          ),
        ),
      ],
    },
    [8, 6, 0],
  ],
  [
    'a small annex without a number, copied and brought up to date',
    {
      'a.xlsx': [gridOf('A', annexRows(TASKS.slice(0, 2), [['Phụ lục']]))],
      'a (2).xlsx': [gridOf('A', annexRows(later.slice(0, 2), [['Phụ lục']]))],
    },
    [2, 2, 1],
  ],
  [
    'a sheet of each unit beside the whole',
    { 'a.xlsx': [annex(), annex('Văn phòng', [TASKS[0]!, TASKS[3]!])] },
    [4, 3, 1],
  ],
  [
    'two annexes of one plan',
    { 'a.xlsx': [annex('Phụ lục I', TASKS.slice(0, 2)), annex('Phụ lục II', TASKS.slice(2))] },
    [4, 3, 0],
  ],
  [
    'two plans with one number',
    { 'a.xlsx': [annex('Phụ lục', TASKS.slice(0, 2))], 'b.xlsx': [annex('Phụ lục', TASKS.slice(2))] },
    [4, 3, 0],
  ],
  [
    'the plan of another year with its own days',
    { 'a.xlsx': [annex()], 'b.xlsx': [numbered('35', earlier)] },
    [8, 7, 0],
  ],
  ['a corrected number', { 'a.xlsx': [annex()], 'b.xlsx': [numbered('35')] }, [4, 3, 1]],
])('%s', (_, files, expected) => {
  expect(figures(files)).toEqual(expected);
});

test('an answer moves the figures, and a new copy asks again', () => {
  const files = { 'a.xlsx': [annex(), annex('Cũ', earlier, { hidden: true })] };
  const { office } = officeOf(files);
  const question = office.questions[0]!;
  expect(question.default).toBe('a.xlsx#Phụ lục');
  expect(office.doubts).toHaveLength(1);
  const told = answered(memoryOf(DEFAULT_SETTINGS), question, 'a.xlsx#Cũ', 'Văn phòng', '2026-11-16T07:31:00+07:00')!;
  const settings = withMemory(DEFAULT_SETTINGS, told);
  const after = officeOf(files, settings);
  expect(after.totals.overdue).toBe(4);
  expect(after.office.doubts).toEqual([]);
  expect(after.office.questions[0]!.answer?.option).toBe('a.xlsx#Cũ');
  const all = answered(memoryOf(DEFAULT_SETTINGS), question, 'all', '', '2026-11-16T07:31:00+07:00')!;
  expect(officeOf(files, withMemory(DEFAULT_SETTINGS, all)).totals.total).toBe(8);
  const more = { 'a.xlsx': [...files['a.xlsx'], annex('Bản 3', later)] };
  expect(officeOf(more, settings).office.questions[0]!.answer).toBeUndefined();
  expect(answered(told, question, 'nothing', '', '')).toBeUndefined();
});

test('files that are not read are named, and so is a workbook without sheets', () => {
  const { office, totals } = officeOf({ 'a.xlsx': [annex()], 'bieu do.xlsx': [] }, DEFAULT_SETTINGS, [
    { file: 'cu.xls', because: 'unsupported', reason: 'Tệp ở định dạng Excel cũ (.xls).' },
  ]);
  expect(totals.total).toBe(4);
  expect(office.account.map(({ file, state, because }) => [file, state, because])).toEqual([
    ['a.xlsx', 'understood', undefined],
    ['bieu do.xlsx', 'left-out', 'no-annex'],
    ['cu.xls', 'left-out', 'unsupported'],
  ]);
  expect(office.gaps).toHaveLength(1);
  expect(officeOf({}).office.account).toEqual([]);
});

test('facts of the plan come from the cover, below the settings and the annex itself', () => {
  const bare = gridOf(
    'Phụ lục',
    annexRows(
      TASKS.map((row) => row.map((text) => (text === '28/2/2026' ? 'Trước ngày 28/2' : text))),
      [['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ']],
    ),
  );
  const cover = gridOf('Bìa', [
    ['UBND PHƯỜNG SÔNG CẦU'],
    ['Số: 34/KH-UBND', 'Sông Cầu, ngày 12 tháng 01 năm 2026'],
    ['KẾ HOẠCH'],
  ]);
  const read = readWorkbook({ file: 'a.xlsx', grids: [cover, bare] }, DEFAULT_SETTINGS, AS_OF);
  const check = read.checks[1]!;
  if (!check.located) throw new Error('no annex');
  expect(check.annexes[0]!.plan).toMatchObject({ number: '34/KH-UBND', issued: { year: 2026, month: 1, day: 12 } });
  expect(check.judgements[0]!.status.kind).toBe('overdue');
  const told = { ...DEFAULT_SETTINGS, plans: [{ file: 'a.xlsx', number: '99/KH-UBND' }] };
  const named = readWorkbook({ file: 'a.xlsx', grids: [cover, bare] }, told, AS_OF).checks[1]!;
  expect(named.located && named.annexes[0]!.plan.number).toBe('99/KH-UBND');
});

test('a changed cell is read again as if from the start', () => {
  const before = readWorkbook({ file: 'a.xlsx', grids: [annex()] }, DEFAULT_SETTINGS, AS_OF);
  const grids = [annex('Phụ lục', later)];
  const again = readWorkbook({ file: 'a.xlsx', grids }, DEFAULT_SETTINGS, AS_OF, before);
  const fresh = readWorkbook({ file: 'a.xlsx', grids }, DEFAULT_SETTINGS, AS_OF);
  expect(JSON.stringify(again.checks)).toBe(JSON.stringify(fresh.checks));
});
