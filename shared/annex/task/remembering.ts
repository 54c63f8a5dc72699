import type { Cell } from '../../grid/grid.js';

const REMEMBERED = 2000;

/** The same few words stand in a whole column: what a text cell says is read once. Bounded; other cells are read as they come. */
export function remembering<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (cell.kind !== 'text') return read(cell);
    const before = known.get(cell.text);
    if (before !== undefined || known.has(cell.text)) return before as T;
    if (known.size >= REMEMBERED) known.clear();
    const value = read(cell);
    known.set(cell.text, value);
    return value;
  };
}
