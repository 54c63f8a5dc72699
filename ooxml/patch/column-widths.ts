import { strFromU8, strToU8 } from 'fflate';
import { readWorkbookPart } from '../book/workbook-part.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { readWorkbook } from '../read-workbook.js';
import { editableBytes, openPackage } from '../zip/package.js';
import { rewritePackage } from '../zip/rewrite.js';

export interface ColumnWidth {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
  /** In characters, as Excel counts them. */
  readonly width: number;
}

const COLS = /<((?:[A-Za-z_][\w.-]*:)?)cols\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1cols>)/;
const DATA = /<((?:[A-Za-z_][\w.-]*:)?)sheetData\b/;

/**
 * Gives columns that have no width of their own one; columns the office has set keep theirs. Only the <cols> of the
 * sheets named change (ECMA-376 part 1, §18.3.1.17). Throws when the bytes are no workbook.
 */
export function widenColumns(bytes: Uint8Array, widths: readonly ColumnWidth[]): Uint8Array {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  const contents = new Map<string, Uint8Array>();
  for (const { name, part } of readWorkbookPart(pkg).sheets) {
    const own = widths.filter(({ sheet }) => sheet === name);
    const editable = own.length === 0 ? undefined : editableBytes(pkg, part);
    if (editable) contents.set(part, editable.stored(widened(editable.content, own)));
  }
  const wide = rewritePackage(pkg, contents);
  // Widths are a comfort: where the sheet would not read as before with them, it goes without.
  return readsAlike(bytes, wide) ? wide : bytes;
}

function readsAlike(before: Uint8Array, after: Uint8Array): boolean {
  const [a, b] = [readWorkbook(before), readWorkbook(after)];
  if (!a.ok || !b.ok) return false;
  return a.workbook.grids.every((grid, i) => {
    const other = b.workbook.grids[i];
    return other?.rows.length === grid.rows.length && other.merges.length === grid.merges.length;
  });
}

function widened(content: Uint8Array, widths: readonly ColumnWidth[]): Uint8Array {
  // Only what stands before the rows is made text: the rows may be many megabytes.
  const head = strFromU8(content.subarray(0, Math.min(content.length, 262_144)));
  const data = DATA.exec(head);
  if (!data) return content;
  const before = head.slice(0, data.index);
  const prefix = data[1]!;
  const cols = COLS.exec(before);
  const inner = cols?.[2] ?? '';
  const taken = [...inner.matchAll(/\bmin="(\d+)"[^>]*?\bmax="(\d+)"/g)].map(
    (m) => [Number(m[1]), Number(m[2])] as const,
  );
  const free = widths.filter(({ column }) => taken.every(([min, max]) => column + 1 < min || column + 1 > max));
  if (free.length === 0) return content;
  const added = [...free]
    .sort((a, b) => a.column - b.column)
    .map(
      ({ column, width }) => `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
    );
  const after = taken.some(([min]) => min > free[0]!.column + 1) ? undefined : inner + added.join('');
  // A <col> that would have to stand between others is left out: Excel wants them in order.
  if (after === undefined) return content;
  const xml = `<${prefix}cols>${after}</${prefix}cols>`;
  const fresh = cols ? before.slice(0, cols.index) + xml + before.slice(cols.index + cols[0].length) : before + xml;
  const start = strToU8(before).length;
  const made = strToU8(fresh);
  const whole = new Uint8Array(made.length + content.length - start);
  whole.set(made);
  whole.set(content.subarray(start), made.length);
  return whole;
}
