// The words of one field of a task, gathered from its rows and columns, with the cells they came from.
import { pattern } from '../../lexicon/pattern.js';
import { BLANK, type Address, type Cell } from '../../grid/grid.js';
import { unreadBecause } from '../../grid/unread-cell.js';
import { fold } from '../../text/fold.js';
import { isBlank, oneLine, type SheetView } from '../sheet/sheet-view.js';
import type { Columns } from '../body/lines.js';
import type { Assumed, Field, Sourced } from '../types.js';

export interface FieldText {
  readonly text: string;
  readonly at: Address;
  readonly more?: readonly Address[];
  /** The one cell the text stands in, or a text cell of the joined words. */
  readonly cell: Cell;
  readonly assumed?: Assumed;
}

/** A cell whose words are no value (error, not calculated, too narrow): nothing is read of it, and it is not blank. */
export const UNREAD: Cell = Object.freeze({ kind: 'error', text: '' });

/** The part goes on in the middle of a sentence or a name. */
export function goesOn(before: string, part: string): boolean {
  const first = part.trim()[0] ?? '';
  if (first !== '' && (/[,;.)\]]/.test(first) || (first.toLowerCase() === first && first.toUpperCase() !== first)))
    return true;
  return pattern(String.raw`[,(–-]$|\b{fillers:goes-on}$`).test(fold(before.slice(-40)).text.trimEnd());
}

/** Collects the field over rows and columns; a merged cell once, the same words once. */
export function readField(
  view: SheetView,
  columns: Columns,
  field: Field,
  rows: readonly number[],
  fallback: Address,
): FieldText {
  if (rows.length === 1 && columns[field]?.length === 1) return ofOneCell(view, rows[0]!, columns[field][0]!);
  const parts: { text: string; at: Address; cell: Cell }[] = [];
  const own = columns[field] ?? [];
  let unread: Address | undefined;
  for (const row of rows) {
    for (const column of own) {
      const merge = view.mergeAt(row, column);
      if (merge && merge.left < column) continue;
      const cell = view.shown(row, column);
      if (unreadBecause(cell)) {
        unread ??= view.address(row, column);
        continue;
      }
      if (isBlank(cell)) continue;
      const at = view.address(row, column);
      // A merge repeats in the rows right after, a second column the words of the first: looking back a little is enough.
      const near = parts.slice(-2 * own.length);
      if (merge && near.some((part) => part.at.row === at.row && part.at.column === at.column)) continue;
      if (own.length > 1 && near.some((part) => oneLine(part.text) === oneLine(cell.text))) continue;
      parts.push({ text: cell.text, at, cell });
    }
  }
  if (parts.length === 0 && unread) return { text: '', at: unread, cell: UNREAD };
  return join(parts, own.length > 0 ? view.address(rows[0]!, own[0]!) : fallback);
}

/** The common case: one row, one column. */
function ofOneCell(view: SheetView, row: number, column: number): FieldText {
  const merge = view.mergeAt(row, column);
  const at = { sheet: view.grid.sheet, row: merge?.top ?? row, column: merge?.left ?? column };
  const cell = merge && merge.left < column ? BLANK : (view.grid.rows[at.row]?.[at.column] ?? BLANK);
  if (unreadBecause(cell)) return { text: '', at, cell: UNREAD };
  return isBlank(cell) ? { text: '', at, cell: BLANK } : { text: cell.text, at, cell };
}

function join(parts: readonly { text: string; at: Address; cell: Cell }[], blankAt: Address): FieldText {
  const first = parts[0];
  if (!first) return { text: '', at: blankAt, cell: BLANK };
  if (parts.length === 1) return first;
  const words = parts.map((part, i) => (i === 0 ? '' : goesOn(parts[i - 1]!.text, part.text) ? ' ' : '\n') + part.text);
  const text = words.join('');
  return { text, at: first.at, more: parts.slice(1).map((part) => part.at), cell: { kind: 'text', text } };
}

/** A value with its words and its cells. */
export function sourced<T>(fieldText: FieldText, value: T): Sourced<T> {
  const { text, at, more, assumed } = fieldText;
  const plain = more ? { value, text, at, more } : { value, text, at };
  return assumed ? { ...plain, assumed } : plain;
}
