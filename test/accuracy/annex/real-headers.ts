// Real header rows over real task rows: the headings must keep their meaning whatever stands below them.
import { plainField } from '../../../shared/annex/field.js';
import { locateAnnex } from '../../../shared/annex/header/locate.js';
import { readAnnex } from '../../../shared/annex/read.js';
import type { Field } from '../../../shared/annex/types.js';
import type { Cell } from '../../../shared/grid/grid.js';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.js';
import { annexRows, headerRows } from './corpus.js';
import type { CorpusRow } from './layout.js';

const LENGTH = 12;
const STARTS = [0, 40, 90, 150, 210, 300, 370, 420];
const SPOKEN: Partial<Record<Field, readonly string[]>> = {
  status: ['Đang làm', 'Đã hoàn thành', 'Chưa làm'],
  progress: ['10%', '50%', '100%'],
  start: ['01/02/2026', '15/02/2026'],
  leader: ['Chủ tịch', 'Phó Chủ tịch'],
};

function wordsOf(row: CorpusRow, field: Field, first: boolean, i: number): string {
  if (field === 'index') return first ? String(i + 1) : `NV.${i + 1}`;
  if (field === 'lead') return first ? row.lead : '';
  if (field === 'task' || field === 'coordinating' || field === 'deadline' || field === 'output') return row[field];
  if (field === 'group') return row.group ?? '';
  const spoken = SPOKEN[field];
  return spoken ? spoken[i % spoken.length]! : '';
}

const cellOf = (text: string): Cell => (text === '' ? { kind: 'blank', text } : { kind: 'text', text });

/** Sheets whose header fields and task count are all right, of those whose header is that of an annex. */
export function scoreRealHeaders(): { right: number; of: number; wrong: string[] } {
  const rows = annexRows().filter((row) => row.lead !== '' && row.deadline !== '');
  const annexes = headerRows().filter(
    ({ fields }) => fields.includes('task') && (fields.includes('lead') || fields.includes('deadline')),
  );
  const wrong: string[] = [];
  for (const {
    rows: [heading = []],
    fields,
  } of annexes) {
    for (const start of STARTS) {
      const body = rows
        .slice(start, start + LENGTH)
        .map((row, i) => fields.map((field, k) => wordsOf(row, field, fields.indexOf(field) === k, i)));
      const grid = { sheet: 'Trang', merges: [], rows: [heading, ...body].map((line) => line.map(cellOf)) };
      const location = locateAnnex(grid, DEFAULT_SETTINGS);
      const columns = location.found ? location.places[0]!.header.columns : [];
      const read = heading.map((_, at) => plainField(columns.find((column) => column.column === at)?.field ?? 'other'));
      const tasks = location.found
        ? location.places.reduce((n, place) => n + readAnnex(grid, place, DEFAULT_SETTINGS).tasks.length, 0)
        : 0;
      if (tasks !== body.length || fields.some((field, k) => read[k] !== plainField(field)))
        wrong.push(`${heading.join(' | ')} over rows ${start}: ${tasks} tasks, ${read.join(' ')}`);
    }
  }
  return { right: annexes.length * STARTS.length - wrong.length, of: annexes.length * STARTS.length, wrong };
}
