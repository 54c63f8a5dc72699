import { group } from './annex.js';
import type { StyleName } from './styles.js';
import type { SampleCell } from './workbook.js';

/** How the cells of a column look; words of a deadline stand in the middle, as numbers and states do. */
export type Column = 'centre' | 'text' | 'percent' | 'date';

export interface Body {
  readonly rows: readonly (readonly SampleCell[])[];
  /** A1 ranges of the cells written `^`. */
  readonly merges: readonly string[];
  /** Lines with a number of their own. */
  readonly tasks: number;
}

/**
 * The body of an annex, written as one reads it: a line of `text` is a row of the sheet, bars stand between its cells.
 * `@31/12/2026` is a real date, `@12/2026` a month kept as its first day, `^` the cell above continued (merged),
 * `⏎` a new line in the cell. A line of a number and a title is a group; cells left out at the end are empty.
 */
export function bodyOf(text: string, columns: readonly Column[], top: number): Body {
  const rows: SampleCell[][] = [];
  const merges: string[] = [];
  let tasks = 0;
  const lines = text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map(cellsOf);
  lines.forEach((cells, i) => {
    const [number = '', title = ''] = cells;
    if (cells.length > columns.length) throw new Error(`more cells than columns: ${cells.join(' | ')}`);
    if (number && cells.length === 2) {
      rows.push(group(number, title, columns.length));
      return;
    }
    if (number) tasks += 1;
    rows.push(columns.map((column, c) => cell(cells[c] ?? '', column)));
    cells.forEach((words, c) => {
      if (words !== '^' || lines[i + 1]?.[c] === '^') return;
      let first = i;
      while (lines[first]?.[c] === '^') first -= 1;
      const letter = String.fromCharCode(65 + c);
      merges.push(`${letter}${top + first}:${letter}${top + i}`);
    });
  });
  return { rows, merges, tasks };
}

const cellsOf = (line: string): string[] => line.split('|').map((words) => words.trim().replace(/⏎/g, '\n'));

function cell(words: string, column: Column): SampleCell {
  const [, day, month, year] = /^@(?:(\d\d)\/)?(\d\d)\/(\d{4})$/.exec(words) ?? [];
  if (year) return dated([Number(year), Number(month), Number(day ?? 1)], day ? 'date' : 'month');
  if (words === '' || words === '^') return { style: column };
  if (column === 'percent') return { value: Number(words.replace('%', '')) / 100, style: column };
  return { value: column === 'centre' && /^\d+$/.test(words) ? Number(words) : words, style: column };
}

const dated = (date: readonly [number, number, number], style: StyleName): SampleCell => ({ value: { date }, style });
