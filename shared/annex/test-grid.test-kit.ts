import type { Cell, Grid, Range } from '../grid/grid.js';

const cellOf = (text: string): Cell => {
  if (text === '') return { kind: 'blank', text };
  return /^\d+$/.test(text) ? { kind: 'number', text, value: Number(text) } : { kind: 'text', text };
};

/** A grid from lines whose cells are parted by '|'. */
export function gridOf(lines: readonly string[], merges: readonly Range[] = []): Grid {
  return { sheet: 'Phụ lục', merges, rows: lines.map((line) => line.split('|').map((text) => cellOf(text.trim()))) };
}
