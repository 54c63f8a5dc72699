import { cellAt, calendarOf, codeFor, dueOf } from '../../shared/index.js';
import type { Annex, CellValue, CivilDate, Grid, Settings, Task } from '../../shared/index.js';
import type { ColumnWidth, StyledChange } from '../../ooxml/index.js';
import { TRACKING_COLUMNS } from '../../documents/template/columns.js';

type Title = (typeof TRACKING_COLUMNS)[number]['title'];

const text = (value: string): CellValue => (value === '' ? { kind: 'blank' } : { kind: 'text', text: value });
const day = (value: CivilDate | undefined): CellValue => (value ? { kind: 'date', value } : { kind: 'blank' });

/** The rightmost column the block uses, so that nothing of the office's own is written over. */
function lastColumn(grid: Grid, annex: Annex): number {
  let last = annex.place.body.right;
  for (let row = annex.place.header.range.top; row <= annex.place.body.bottom; row += 1) {
    const cells = grid.rows[row] ?? [];
    for (let column = cells.length - 1; column > last; column -= 1) {
      if (cells[column]!.text.trim() !== '') {
        last = column;
        break;
      }
    }
  }
  return last;
}

function valueOf(title: Title, task: Task, code: string, settings: Settings): CellValue {
  if (title === 'Mã NV') return text(task.id ?? code);
  if (title !== 'Hạn (ngày)' || !task.deadline.value.ok || task.deadline.value.assumed.includes('ask'))
    return { kind: 'blank' };
  return day(dueOf(task.deadline.value.deadline, settings.policy, calendarOf(settings.holidays)));
}

/**
 * The follow-up columns an annex does not have yet, to the right of what it has: headings, a code for every task, the
 * due day as a real date, bordered blanks for what the units will enter. Issued cells are not touched.
 */
export function trackingChanges(
  grid: Grid,
  annex: Annex,
  settings: Settings,
  taken: Set<string>,
): { readonly changes: readonly StyledChange[]; readonly widths: readonly ColumnWidth[] } {
  const { header, body } = annex.place;
  const known = new Set<string>(header.columns.map((column) => column.field));
  const missing = TRACKING_COLUMNS.filter(({ field }) => !known.has(field));
  const like = Math.max(...header.columns.map(({ column }) => column));
  const first = lastColumn(grid, annex) + 1;
  const byRow = new Map(annex.tasks.map((task) => [task.row, task]));
  const changes: StyledChange[] = [];
  const put = (row: number, column: number, after: CellValue): void => {
    changes.push({ at: { sheet: grid.sheet, row, column }, before: cellAt(grid, row, column).text, after, like });
  };
  for (let row = header.range.top; row <= header.range.bottom; row += 1) {
    missing.forEach(({ title }, at) =>
      put(row, first + at, row === header.range.top ? text(title) : { kind: 'blank' }),
    );
  }
  for (let row = body.top; row <= body.bottom; row += 1) {
    const task = byRow.get(row);
    let code = '';
    if (task && task.id === undefined) {
      code = codeFor(annex, task, taken);
      taken.add(code);
    }
    missing.forEach(({ title }, at) =>
      put(row, first + at, task ? valueOf(title, task, code, settings) : { kind: 'blank' }),
    );
  }
  const widths = missing.map(({ width }, at) => ({ sheet: grid.sheet, column: first + at, width }));
  return { changes, widths };
}
