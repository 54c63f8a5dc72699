import type { Address, Cell } from '../../grid/grid.js';
import type { Columns } from '../body/lines.js';
import { readStateMark } from './ticked-cells.js';
import { readDay, readPercent } from './progress.js';
import { readStage } from './stage.js';
import { oneLine, type SheetView } from '../sheet/sheet-view.js';
import { readField, sourced, UNREAD, type FieldText } from './cells.js';
import type { Field, Progress, Sourced } from '../types.js';

const FOLLOW_UP: readonly Field[] = [
  'status',
  'progress',
  'result',
  'difficulty',
  'proposal',
  'completed',
  'evidence',
  'comment',
  'extendedTo',
  'extensionPaper',
  'updated',
  'start',
  'note',
];

/** The columns in which an office says what was done; “Ghi chú” stands in every annex as issued and is none. */
const SAYS: readonly Field[] = ['status', 'progress', 'result', 'completed'];

const EMPTY: Progress = Object.freeze({});
const NO_COLUMN: Progress = Object.freeze({ noColumn: true });

/** What the follow-up columns say of a task; members are absent where the column is absent or blank. */
export function readProgress(view: SheetView, columns: Columns, rows: readonly number[], fallback: Address): Progress {
  const found = new Map<Field, FieldText>();
  let unread = false;
  for (const field of FOLLOW_UP) {
    if (!columns[field]) continue;
    const fieldText =
      (field === 'status' ? readStateMark(view, columns.marks, rows) : undefined) ??
      readField(view, columns, field, rows, fallback);
    if (fieldText.text.trim() !== '') found.set(field, fieldText);
    else if (fieldText.cell === UNREAD && SAYS.includes(field)) unread = true;
  }
  const says = SAYS.some((field) => columns[field]) || columns.marks?.status !== undefined;
  if (found.size === 0 && !unread) return says ? EMPTY : NO_COLUMN;
  const read = <T>(field: Field, value: (cell: Cell) => T): Sourced<T> | undefined => {
    const fieldText = found.get(field);
    return fieldText && sourced(fieldText, value(fieldText.cell));
  };
  const words = (field: Field): Sourced<string> | undefined => read(field, (cell) => oneLine(cell.text));
  return present({
    noColumn: says ? undefined : true,
    unread: unread || undefined,
    stage: read('status', readStage) ?? stageBeside(found.get('progress')),
    percent: read('progress', readPercent) ?? percentBeside(found.get('status')),
    result: words('result'),
    difficulty: words('difficulty'),
    proposal: words('proposal'),
    completed: read('completed', readDay) ?? dayBeside(found.get('status')),
    evidence: words('evidence'),
    comment: words('comment'),
    extendedTo: read('extendedTo', readDay),
    extensionPaper: words('extensionPaper'),
    updated: read('updated', readDay),
    start: read('start', readDay),
    note: words('note'),
  });
}

/** “Đang làm” in the progress column, where there is no status column. */
function stageBeside(fieldText: FieldText | undefined): Progress['stage'] {
  const stage = fieldText && readPercent(fieldText.cell) === undefined ? readStage(fieldText.cell) : undefined;
  return fieldText && stage !== undefined ? sourced(fieldText, stage) : undefined;
}

function percentBeside(fieldText: FieldText | undefined): Progress['percent'] {
  const percent = fieldText && /%/.test(fieldText.text) ? readPercent(fieldText.cell) : undefined;
  return fieldText && percent !== undefined ? sourced(fieldText, percent) : undefined;
}

/** “Đã hoàn thành ngày 12/3/2026”, or a bare day in a column of ticks. */
function dayBeside(fieldText: FieldText | undefined): Progress['completed'] {
  if (!fieldText) return undefined;
  const stage = readStage(fieldText.cell);
  const day = stage === 'done' || fieldText.cell.kind === 'date' ? readDay(fieldText.cell) : undefined;
  return day ? sourced(fieldText, day) : undefined;
}

function present(progress: { [K in keyof Progress]: Progress[K] | undefined }): Progress {
  const said: Record<string, unknown> = {};
  for (const key in progress) {
    const value = progress[key as keyof Progress];
    if (value !== undefined) said[key] = value;
  }
  return said;
}
