// What must hold of every merge, whatever units and office did: 1,000 random rounds by a fixed seed.
import * as fc from 'fast-check';
import { historyOf, mergeReturned, roleOf, sharesOf, type Merge, type ReturnedFile } from '../../shared/index.js';
import {
  annexGrid,
  AS_OF,
  bookFrom,
  DIRECTORY,
  recordOf,
  splitOf,
  unitGrids,
  UNITS,
  written,
} from './small-office.test-kit.js';

const SENT = annexGrid();
const SENT_BOOK = bookFrom(SENT);
const SHARES = splitOf(SENT_BOOK);
const PLAN = SENT_BOOK.plan;
const RECORD = recordOf(SHARES, PLAN);
const CODES = SENT_BOOK.tasks.map(({ code }) => code);

const VALUES: Readonly<Record<string, readonly string[]>> = {
  status: ['Hoàn thành', ' xong', 'Tạm dừng', 'có lẽ tuần sau', '', 'Đang thực hiện', '100%'],
  progress: ['80%', '100', '150', 'nhiều', '', '30 %'],
  result: ['Đã trồng 40 cây', '=1+1', '<script>alert(1)</script>', '\u202Exe.tac', '', 'Đã  trồng 40 cây'],
  difficulty: ['Thiếu kinh phí', ''],
  completed: ['10/11/2026', '31/11/2026', '25/12/2026', 'tháng sau'],
  evidence: ['Biên bản số 3', ''],
  comment: ['Đồng ý', 'Công an phường: đồng ý', ''],
  deadline: ['31/12/2027', ''],
  lead: ['Văn phòng'],
};
const edit = fc.constantFrom(...Object.keys(VALUES)).chain((field) =>
  fc.record({
    unit: fc.constantFrom(...UNITS),
    task: fc.constantFrom(...CODES),
    field: fc.constant(field),
    value: fc.constantFrom(...VALUES[field]!),
  }),
);
/** What the office did meanwhile: a cell of its own sheet, or another lead. */
const meanwhile = fc.record({
  row: fc.integer({ min: 3, max: 8 }),
  column: fc.constantFrom(2, 7, 8, 9, 10),
  value: fc.constantFrom('Hoàn thành', '60%', 'Văn phòng đã xem', 'Công an phường'),
});
const round = fc.record({
  edits: fc.array(edit, { maxLength: 14 }),
  office: fc.array(meanwhile, { maxLength: 4 }),
  turn: fc.integer({ min: 0, max: 5 }),
});
type Round = typeof round extends fc.Arbitrary<infer T> ? T : never;

function play({ edits, office, turn }: Round) {
  const grid = written(
    SENT,
    office
      .filter(({ column, value }) => (column === 2) === value.startsWith('Công an'))
      .map(({ row, column, value }) => ({
        at: { sheet: 'Phụ lục', row, column },
        before: '',
        after: { kind: 'text', text: value },
      })),
  );
  const files = SHARES.map(({ unit }, i): ReturnedFile & { grids: unknown } => ({
    file: `${unit}.xlsx`,
    digest: String(i),
    remarks: [],
    grids: unitGrids(
      SHARES[i]!,
      PLAN,
      (task, field) =>
        edits.filter((one) => one.unit === unit && one.task === task && one.field === field).pop()?.value,
      (rows) => [...rows.slice(turn % Math.max(rows.length, 1)), ...rows.slice(0, turn % Math.max(rows.length, 1))],
    ),
  }));
  return { grid, book: bookFrom(grid), files };
}

const merged = (book: ReturnType<typeof bookFrom>, returned: readonly ReturnedFile[]): Merge =>
  mergeReturned({ book, directory: DIRECTORY, record: RECORD, returned, asOf: AS_OF });

/** Every edit a merge tells of, as unit, task, field. */
const told = ({ applied, refused, conflicts }: Merge): string[] => [
  ...applied.filter(({ by }) => !by).map(({ unit, task, field }) => `${unit}|${task}|${field}`),
  ...refused.map(({ unit, task, field }) => `${unit}|${task}|${field}`),
  ...conflicts.flatMap(({ theirs, task, field }) => theirs.map(({ unit }) => `${unit}|${task}|${field}`)),
];

const check = (property: (round: Round) => void, numRuns = 1000): void =>
  fc.assert(fc.property(round, property), { seed: 20261116, numRuns });

test('the small office is read as it is meant', () => {
  expect(CODES).toEqual(['NV-101', 'NV-102', 'NV-103', 'NV-104', 'NV-105', 'NV-106']);
  expect(SHARES.map(({ unit }) => unit)).toEqual([...UNITS]);
  expect(SENT_BOOK.tasks[5]!.everyone).toEqual([...UNITS]);
});

test('what went out comes back as nothing, in any order of rows', () => {
  for (let turn = 0; turn < 6; turn += 1) {
    const { book, files } = play({ edits: [], office: [], turn });
    const merge = merged(book, files);
    expect(told(merge)).toEqual([]);
    expect(merge.files.map(({ state }) => state)).toEqual(UNITS.map(() => 'unchanged'));
    expect(merge.unanswered).toEqual([]);
  }
});

test('every edit is told once, or says what stood there; nothing else is told; nobody changes another unit’s row', () =>
  check((given) => {
    const { book, files } = play(given);
    const merge = merged(book, files);
    const list = told(merge);
    expect(new Set(list).size).toBe(list.length);
    const made = new Map(given.edits.map((one) => [`${one.unit}|${one.task}|${one.field}`, one]));
    // “Đang làm 50%” and its like are not among the values: one edit, one entry.
    for (const key of list) expect(made.has(key)).toBe(true);
    for (const { unit, task, field, by } of merge.applied) {
      if (by) continue;
      const role = roleOf(
        unit,
        book.tasks.find(({ code }) => code === task)!,
      );
      expect(field === 'comment' ? role === 'coordinating' : role === 'lead' || role === 'share').toBe(true);
    }
    const clearly: Readonly<Record<string, string>> = {
      'Đã trồng 40 cây': 'result',
      'Thiếu kinh phí': 'difficulty',
      'Biên bản số 3': 'evidence',
    };
    for (const [key, { unit, task, field, value }] of made) {
      const sent = SHARES.find((share) => share.unit === unit)!.base.some(
        ([code, name]) => code === task && name === field,
      );
      if (sent && clearly[value] === field) expect(list).toContain(key);
    }
  }));

test('merging again changes nothing, and the order of the files means nothing', () =>
  check((given) => {
    const { grid, book, files } = play(given);
    const merge = merged(book, files);
    const turned = merged(book, [...files].reverse());
    expect({ ...turned, files: [] }).toEqual({ ...merge, files: [] });
    const history = historyOf(merge.applied, '2026-11-16T09:00:00+07:00', 'file');
    const after = bookFrom(written(grid, merge.changes), history);
    expect(after.shares).toEqual(sharesOf(history));
    const again = merged(after, files);
    expect(again.applied).toEqual([]);
    expect(again.changes).toEqual([]);
  }, 300));

test('one file after the other gives the same as all together where they do not contradict each other', () =>
  check((given) => {
    const { grid, book, files } = play(given);
    const whole = merged(book, files);
    if (whole.conflicts.length > 0) return;
    let [now, history] = [grid, historyOf([], '', 'file')];
    for (const file of files) {
      const step = merged(bookFrom(now, history), [file]);
      now = written(now, step.changes);
      history = [...history, ...historyOf(step.applied, '2026-11-16T09:00:00+07:00', 'file')];
    }
    expect(now).toEqual(written(grid, whole.changes));
  }, 200));

test('a file that cannot be read changes nothing for the others', () => {
  const { book, files } = play({
    edits: [{ unit: 'Văn phòng', task: 'NV-104', field: 'result', value: 'Đã trồng 40 cây' }],
    office: [],
    turn: 0,
  });
  const broken: ReturnedFile = { file: 'hỏng.xlsx', refused: 'damaged' };
  const [alone, beside] = [merged(book, files), merged(book, [broken, ...files])];
  expect(beside.applied).toEqual(alone.applied);
  expect(beside.files[0]).toEqual({ file: 'hỏng.xlsx', unit: '', state: 'refused', because: 'damaged' });
});
