import { BLANK, cellAt, formatDay } from '../../shared/index.js';
import type { Address, Cell, CellChange, CellValue, Grid, Mark, Range, Refused, Workbook } from '../../shared/index.js';

/** A workbook that lives in memory: no mock, a full citizen under the same suite as Excel, Sheets and .xlsx files. */
export interface MemoryWorkbook extends Workbook {
  readonly marks: readonly Mark[];
  readonly revealed: Address | undefined;
  addSheet(sheet: { readonly name: string; readonly rows: readonly (readonly string[])[] }): void;
  /** A person types into a cell. */
  type(at: Address, text: string): void;
}

const inside = (range: Range, at: Address): boolean =>
  at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;

function toCell(value: CellValue): Cell {
  if (value.kind === 'blank') return BLANK;
  if (value.kind === 'text' && value.number !== undefined)
    return { kind: 'number', text: value.text, value: value.number };
  if (value.kind === 'text') return { kind: 'text', text: value.text };
  const { day, month, year } = value.value;
  return {
    kind: 'date',
    text: formatDay(value.value).replace(/^0|(?<=\/)0/g, ''),
    value: { day, month, year },
    format: 'd/m/yyyy',
  };
}

/** Why a change may not be written, or undefined when it may. */
function refusal(grid: Grid | undefined, change: CellChange): Refused | undefined {
  const { at } = change;
  if (!grid) return { at, because: 'no-sheet', text: '' };
  const cell = cellAt(grid, at.row, at.column);
  const refused = (because: Refused['because']): Refused => ({ at, because, text: cell.text });
  if (grid.locked) return refused('locked');
  const merge = grid.merges.find((range) => inside(range, at));
  if (merge && (merge.top !== at.row || merge.left !== at.column)) return refused('merged');
  if (cell.text !== change.before) return refused('changed');
  return cell.formula === undefined ? undefined : refused('formula');
}

function withCell(grid: Grid, at: Address, cell: Cell): Grid {
  const rows = grid.rows.map((row) => [...row]);
  while (rows.length <= at.row) rows.push([]);
  const row = rows[at.row]!;
  while (row.length <= at.column) row.push(BLANK);
  row[at.column] = cell;
  return { ...grid, rows };
}

export function memoryWorkbook(seed: readonly Grid[]): MemoryWorkbook {
  let grids = [...seed];
  let marks: readonly Mark[] = [];
  let revealed: Address | undefined;
  const put = (at: Address, cell: Cell): void => {
    grids = grids.map((grid) => (grid.sheet === at.sheet ? withCell(grid, at, cell) : grid));
  };
  return {
    can: { note: false, reveal: true, protect: false },
    readGrids: () => grids,
    addSheet({ name, rows }) {
      const cells = rows.map((row) =>
        row.map((text) => toCell(text === '' ? { kind: 'blank' } : { kind: 'text', text })),
      );
      grids = [...grids, { sheet: name, rows: cells, merges: [] }];
    },
    drawMarks: (next) => void (marks = [...next]),
    clearMarks: () => void (marks = []),
    write(changes) {
      const refused: Refused[] = [];
      for (const change of changes) {
        const grid = grids.find((candidate) => candidate.sheet === change.at.sheet);
        const problem = refusal(grid, change);
        if (problem) refused.push(problem);
        else put(change.at, toCell(change.after));
      }
      return refused;
    },
    reveal: (at) => void (revealed = at),
    get marks() {
      return marks;
    },
    get revealed() {
      return revealed;
    },
    type: (at, text) => put(at, text === '' ? BLANK : { kind: 'text', text }),
  };
}
