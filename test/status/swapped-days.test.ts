import * as fc from 'fast-check';
import { gridOf } from '../../shared/annex/test-grid.test-kit.js';
import { civilDate, formatDay, type CivilDate } from '../../shared/calendar/civil-date.js';
import type { Cell, Grid } from '../../shared/grid/grid.js';
import { answered, memoryOf, withMemory } from '../../shared/office/memory.js';
import { readOffice } from '../../shared/office/read-office.js';
import { readWorkbook } from '../../shared/office/read-workbook.js';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.js';
import type { Mend } from '../../shared/validation/types.js';

const AS_OF = civilDate(2026, 11, 16)!;

/** What a month-first machine makes of a day typed day first: exchanged where it can be a day, text where it cannot. */
function typedOn(machine: 'mdy' | 'dmy', { year, month, day }: CivilDate): Cell {
  const text = `${day}/${month}/${year}`;
  if (machine === 'dmy') return { kind: 'date', text, value: { year, month, day } };
  if (day > 12) return { kind: 'text', text };
  return {
    kind: 'date',
    text: `${month}/${day}/${year}`.replace(/^(\d+)\/(\d+)/, '$2/$1'),
    value: { year, month: day, day: month },
  };
}

function gridWith(cells: readonly Cell[]): Grid {
  const grid = gridOf([
    '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)',
    'STT|Nhiệm vụ|Đơn vị chủ trì|Thời hạn|Sản phẩm|Tình trạng',
    ...cells.map((_, i) => `${i + 1}|Sơn lại vạch kẻ đường khu ${i + 1}|Công an phường|…|Biên bản|`),
  ]);
  return { ...grid, rows: grid.rows.map((row, r) => row.map((one, c) => (r >= 2 && c === 3 ? cells[r - 2]! : one))) };
}

function look(grid: Grid, settings = DEFAULT_SETTINGS) {
  const book = readWorkbook({ file: 'kh.xlsx', grids: [grid] }, settings, AS_OF);
  const office = readOffice([book], [], settings);
  const check = book.checks[0]!;
  if (!check.located) throw new Error('no annex');
  const found = check.issues.filter(({ rule }) => rule === 'deadline-swapped');
  return { check, office, found, questions: office.questions.filter(({ kind }) => kind === 'swapped-days') };
}

/** The sheet after a host wrote the changes: real dates are shown day first. */
function written(grid: Grid, { changes }: Mend): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row, r) =>
      row.map((cell, c): Cell => {
        const change = changes.find(({ at }) => at.row === r && at.column === c);
        if (!change) return cell;
        if (change.after.kind !== 'date') throw new Error('no date');
        return { kind: 'date', text: formatDay(change.after.value), value: change.after.value, format: 'd/m/yyyy' };
      }),
    ),
  };
}

const day = fc
  .tuple(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, d]) => civilDate(2026, month, d)!);
const column = fc
  .array(day, { minLength: 3, maxLength: 24 })
  .filter((days) => days.some((d) => d.day > 12) && days.some((d) => d.day <= 12 && d.day !== d.month));

test('a column typed on a month-first machine: one question, unknown, one answer mends it, in every order', () => {
  fc.assert(
    fc.property(
      column.chain((days) => fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length }))),
      ([days, shuffled]) => {
        const exchangeable = (d: CivilDate): boolean => d.day <= 12 && d.day !== d.month;
        // A column too short to tell is not judged as one.
        fc.pre(days.filter((d) => exchangeable(d) || d.day > 12).length >= 3);
        const grid = gridWith(days.map((d) => typedOn('mdy', d)));
        const { check, found, questions, office } = look(grid);
        expect(found).toHaveLength(1);
        expect(questions).toHaveLength(1);
        check.judgements.forEach(({ status }, i) => {
          if (exchangeable(days[i]!)) expect(status).toMatchObject({ kind: 'unknown', because: 'deadline-ask' });
          else expect('due' in status && status.due).toEqual(days[i]);
        });
        expect(check.issues.filter(({ rule }) => rule === 'deadline-unread')).toEqual([]);
        // The order of the rows changes nothing.
        const other = look(gridWith(shuffled.map((d) => typedOn('mdy', d))));
        const facts = (issue: (typeof found)[number]) => issue.message.replace(/từ ô \S+,/, '');
        expect(other.found.map(facts)).toEqual(found.map(facts));
        expect(other.questions[0]!.id).toBe(questions[0]!.id);
        // Mended in the file: every day is the one that was typed, and nothing is asked any more.
        const [swap, keep] = found[0]!.mends;
        const mended = look(written(grid, swap!));
        expect(mended.found.filter(({ message }) => message.includes('cột thời hạn'))).toEqual([]);
        expect(mended.questions).toEqual([]);
        expect(
          mended.check.judgements.map(({ task }) => task.deadline.value.ok && task.deadline.value.deadline),
        ).toEqual(days.map((date) => ({ kind: 'by', date, grain: 'day', bound: 'through' })));
        expect(look(written(grid, keep!)).found.filter(({ message }) => message.includes('cột thời hạn'))).toEqual([]);
        // Answered only: read as answered, the file as it was.
        const memory = answered(
          memoryOf(DEFAULT_SETTINGS),
          office.questions.find(({ kind }) => kind === 'swapped-days')!,
          'exchanged',
          'Lan',
          '2026-11-16T08:00:00+07:00',
        )!;
        const after = look(grid, withMemory(DEFAULT_SETTINGS, memory));
        expect(
          after.check.judgements.map(({ task }) => task.deadline.value.ok && task.deadline.value.deadline),
        ).toEqual(days.map((date) => ({ kind: 'by', date, grain: 'day', bound: 'through' })));
        expect(after.questions.filter(({ answer }) => !answer)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a column typed on a day-first machine is never in doubt as a whole', () => {
  fc.assert(
    fc.property(column, (days) => {
      const { found, questions } = look(gridWith(days.map((d) => typedOn('dmy', d))));
      expect(questions).toEqual([]);
      expect(found.filter(({ message }) => message.includes('cột thời hạn'))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('dates shown month first that nobody is seen to have typed so: one question for all of them', () => {
  const shown = (month: number, d: number): Cell => ({
    kind: 'date',
    text: `${month}/${d}/2026`,
    value: civilDate(2026, month, d)!,
    format: 'm/d/yyyy',
  });
  const { check, found, questions } = look(gridWith([shown(8, 2), shown(11, 3), shown(6, 5)]));
  expect(questions).toHaveLength(1);
  expect(found).toHaveLength(1);
  expect(check.judgements.map(({ status }) => status.kind)).toEqual(['unknown', 'unknown', 'unknown']);
  expect(look(written(gridWith([shown(8, 2), shown(11, 3), shown(6, 5)]), found[0]!.mends[0]!)).found).toEqual([]);
  expect(look(gridWith([shown(8, 2), shown(11, 23), shown(6, 5)])).questions).toEqual([]);
});
