import { existsSync, readFileSync } from 'node:fs';
import { decodeCell } from '../../addin/decode-cells.js';
import { readWorkbook as readXlsx } from '../../ooxml/index.js';
import { gridOf } from '../../shared/annex/test-grid.test-kit.js';
import { civilDate } from '../../shared/calendar/civil-date.js';
import type { Cell } from '../../shared/grid/grid.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.js';

const AS_OF = civilDate(2026, 11, 16)!;
const COLUMNS = { task: 1, lead: 2, coordinating: 3, deadline: 4, output: 5, status: 6 } as const;

const KINDS: readonly [name: string, cell: Cell, sentence: RegExp | undefined][] = [
  ['blank', { kind: 'blank', text: '' }, undefined],
  ['error', { kind: 'error', text: '#REF!' }, /hiển thị “#REF!”, chưa đọc được/],
  ['error as text', { kind: 'text', text: '#N/A' }, /hiển thị “#N\/A”, chưa đọc được/],
  ['error without words', { kind: 'error', text: '' }, /chưa đọc được/],
  ['not calculated', { kind: 'blank', text: '', formula: 'B2', uncalculated: true }, /chưa được tính/],
  ['still working', { kind: 'error', text: '#GETTING_DATA' }, /chưa được tính/],
  ['too narrow', { kind: 'text', text: '########' }, /cột quá hẹp/],
];

function check(field: keyof typeof COLUMNS, cell: Cell) {
  const grid = gridOf([
    '(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)',
    'STT|Nhiệm vụ|Đơn vị chủ trì|Đơn vị phối hợp|Thời hạn|Sản phẩm|Tình trạng',
    '1|Sơn lại vạch kẻ đường|Công an phường|Trạm Y tế phường|30/6/2026|Biên bản|Đang thực hiện',
    '2|Kiểm kê sách thư viện|Công an phường|Trạm Y tế phường|30/6/2026|Danh sách|Đang thực hiện',
    '3|Lắp ghế đá công viên|Công an phường|Trạm Y tế phường|30/6/2026|Biên bản|Đang thực hiện',
  ]);
  const rows = grid.rows.map((row, r) => row.map((one, c) => (r === 3 && c === COLUMNS[field] ? cell : one)));
  const made = checkAnnex({ ...grid, rows }, DEFAULT_SETTINGS, AS_OF);
  if (!made.located) throw new Error('no annex');
  return made;
}

describe.each(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[])('in the column %s', (field) => {
  test.each(KINDS)('%s is a thing of its own', (name, cell, sentence) => {
    const { judgements, issues, annexes } = check(field, cell);
    expect(judgements).toHaveLength(3);
    const { task, status } = judgements[1]!;
    const here = issues.filter(({ task: row, at }) => row === 3 || at.row === 3);
    const told = here.filter(({ rule }) => rule === 'formula-error');
    // One cause, one finding; nothing of it is a value anywhere.
    if (sentence) {
      expect(told.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
      expect(here.filter(({ rule }) => rule !== 'formula-error')).toEqual([]);
    } else expect(told).toEqual([]);
    const values = JSON.stringify([
      task.content.value,
      task.lead.value,
      task.coordinating.value,
      task.deadline.value,
      task.output.value,
      task.progress.result?.value ?? '',
    ]);
    expect(values).not.toMatch(/#|Loading/);
    expect(annexes[0]!.counts.tasks).toBe(3);
    if (field === 'deadline')
      expect(status).toMatchObject({
        kind: 'unknown',
        because: name === 'blank' ? 'deadline-blank' : 'deadline-unread',
      });
    if (field === 'status')
      expect(status).toMatchObject(
        name === 'blank' ? { kind: 'overdue' } : { kind: 'unknown', because: 'status-unread' },
      );
  });
});

test('a date in a column too narrow is read by its value and shown as in a wider one', () => {
  const cell = decodeCell({ text: '#######', type: 'Double', value: 46203, format: 'd/m/yyyy', formula: 46203 }, 1900);
  expect(cell).toMatchObject({ kind: 'date', text: '30/6/2026', value: civilDate(2026, 6, 30) });
});

const FILE = '../shared/cases/reading/a09-formula.xlsx';
(existsSync(FILE) ? test : test.skip)('a formula that was never calculated is not told as blank', () => {
  const read = readXlsx(readFileSync(FILE));
  if (!read.ok) throw new Error('unread');
  const checked = checkAnnex(read.workbook.grids[0]!, DEFAULT_SETTINGS, AS_OF);
  if (!checked.located) throw new Error('no annex');
  const said = checked.issues.map(({ rule, message }) => `${rule} ${message}`);
  expect(said[0]).toMatch(/formula-error Công thức tại ô E5 chưa được tính/);
  expect(said).toHaveLength(3);
  expect(checked.judgements.map(({ status }) => (status.kind === 'unknown' ? status.because : status.kind))).toEqual([
    'deadline-unread',
    'deadline-unread',
    'overdue',
    'deadline-unread',
  ]);
});
