import type { Address, Cell } from '../grid/grid.js';
import type { Columns } from './body-lines.js';
import { readStateMark } from './marked-cells.js';
import { readDay, readPercent, readStage } from './progress.js';
import { oneLine, type SheetView } from './sheet-view.js';
import { gather, sourced, type Gathered } from './task-cells.js';
import type { Field, Progress, Sourced } from './types.js';

const FOLLOW_UP: readonly Field[] = [
  'status',
  'progress',
  'result',
  'difficulty',
  'proposal',
  'completed',
  'extendedTo',
  'extensionPaper',
  'updated',
  'start',
  'note',
];

const EMPTY: Progress = Object.freeze({});

/** What the follow-up columns say of a task; members are absent where the column is absent or blank. */
export function readProgress(view: SheetView, columns: Columns, rows: readonly number[], fallback: Address): Progress {
  const found = new Map<Field, Gathered>();
  for (const field of FOLLOW_UP) {
    if (!columns[field]) continue;
    const gathered =
      (field === 'status' ? readStateMark(view, columns.marks, rows) : undefined) ??
      gather(view, columns, field, rows, fallback);
    if (gathered.text.trim() !== '') found.set(field, gathered);
  }
  if (found.size === 0) return EMPTY;
  const read = <T>(field: Field, value: (cell: Cell) => T): Sourced<T> | undefined => {
    const gathered = found.get(field);
    return gathered && sourced(gathered, value(gathered.cell));
  };
  const words = (field: Field): Sourced<string> | undefined => read(field, (cell) => oneLine(cell.text));
  return present({
    stage: read('status', readStage) ?? stageBeside(found.get('progress')),
    percent: read('progress', readPercent) ?? percentBeside(found.get('status')),
    result: words('result'),
    difficulty: words('difficulty'),
    proposal: words('proposal'),
    completed: read('completed', readDay) ?? dayBeside(found.get('status')),
    extendedTo: read('extendedTo', readDay),
    extensionPaper: words('extensionPaper'),
    updated: read('updated', readDay),
    start: read('start', readDay),
    note: words('note'),
  });
}

/** “Đang làm” in the progress column, where there is no status column. */
function stageBeside(gathered: Gathered | undefined): Progress['stage'] {
  const stage = gathered && readPercent(gathered.cell) === undefined ? readStage(gathered.cell) : undefined;
  return gathered && stage !== undefined ? sourced(gathered, stage) : undefined;
}

function percentBeside(gathered: Gathered | undefined): Progress['percent'] {
  const percent = gathered && /%/.test(gathered.text) ? readPercent(gathered.cell) : undefined;
  return gathered && percent !== undefined ? sourced(gathered, percent) : undefined;
}

/** “Đã hoàn thành ngày 12/3/2026”, or a bare day in a column of ticks. */
function dayBeside(gathered: Gathered | undefined): Progress['completed'] {
  if (!gathered) return undefined;
  const stage = readStage(gathered.cell);
  const day = stage === 'done' || gathered.cell.kind === 'date' ? readDay(gathered.cell) : undefined;
  return day ? sourced(gathered, day) : undefined;
}

function present(progress: { [K in keyof Progress]: Progress[K] | undefined }): Progress {
  const said: Record<string, unknown> = {};
  for (const key in progress) {
    const value = progress[key as keyof Progress];
    if (value !== undefined) said[key] = value;
  }
  return said;
}
