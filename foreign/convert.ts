// The only file that holds SheetJS: a chunk of its own, loaded when somebody has such a file.
import { read, set_cptable, utils, write } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { codePages } from './code-pages.js';
import type { ForeignKind } from './kinds.js';

/** The cells of a table of text. */
export type Table = readonly (readonly string[])[];

const TOO_MANY_ROWS = 'too many rows';

/** An annex has hundreds of rows; a file with more than this is refused, never cut. */
const ROWS = 200_000;
const LONGEST_NAME = 31;
const LONGEST = 32_767;

/** The bytes of an .xlsx with the cells, number formats, merges, hidden rows and sheets, formulas and links of the file. Throws what SheetJS throws. */
export function convert(source: Uint8Array | Table, kind: ForeignKind, name: string): Uint8Array {
  set_cptable(codePages);
  const book = source instanceof Uint8Array ? quietly(() => fromBook(source, kind)) : fromTable(source, name);
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', compression: true, cellStyles: true }) as ArrayBuffer,
  );
}

/** SheetJS tells the console of number formats it does not know; nobody there can do anything about it. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function fromBook(bytes: Uint8Array, kind: ForeignKind): WorkBook {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellStyles: true,
    // A page's “15/9/2026” stays the words it is: SheetJS would read it as an American date.
    raw: kind === 'html',
    sheetRows: ROWS,
  });
  for (const name of book.SheetNames) {
    // Named where SheetJS stopped reading before the end.
    const whole = (book.Sheets[name] as { '!fullref'?: string })['!fullref'];
    if (whole !== undefined && utils.decode_range(whole).e.r >= ROWS) throw new Error(TOO_MANY_ROWS);
    fillRows(book.Sheets[name]!);
  }
  return book;
}

/** SheetJS leaves rows without cells out of a dense sheet and cannot write such a sheet again. Texts too long for a cell are cut. */
function fillRows(sheet: WorkBook['Sheets'][string]): void {
  const data = (sheet as { '!data'?: (CellObject | undefined)[][] })['!data'];
  if (!data) return;
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  for (let row = 0; row <= e.r; row += 1) {
    data[row] ??= [];
    for (const cell of data[row]!)
      if (typeof cell?.v === 'string' && cell.v.length > LONGEST) cell.v = cell.v.slice(0, LONGEST);
  }
}

function fromTable(table: Table, name: string): WorkBook {
  if (table.length > ROWS) throw new Error(TOO_MANY_ROWS);
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(
    table.map((row) => row.map((text) => (text === '' ? null : { t: 's', v: text.slice(0, LONGEST), z: '@' }))),
    { dense: true },
  );
  const title = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]*?:\\/']/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  utils.book_append_sheet(book, sheet, title || 'Sheet1');
  return book;
}
