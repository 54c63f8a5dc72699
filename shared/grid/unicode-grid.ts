import type { LegacyLetters } from '../text/legacy-letters.js';
import { fromLegacy, letterEvidence, lettersOfFont } from '../text/legacy-letters.js';
import type { Cell, Grid, LegacyCell } from './grid.js';

const known = new WeakMap<Grid, Grid>();

/** Western letters and signs that no Vietnamese word in Unicode has: without any of them a sheet has no old letters. */
const TELLING =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/** What the cells of a column, or of the sheet, are sure to be written in. */
interface Tally {
  tcvn3: number;
  vni: number;
  unicode: number;
}

const tally = (): Tally => ({ tcvn3: 0, vni: 0, unicode: 0 });

/** The old letters that prevail; undefined where Unicode does, or nothing is sure. */
function prevailing({ tcvn3, vni, unicode }: Tally): LegacyLetters | undefined {
  const most = Math.max(tcvn3, vni);
  if (most === 0 || most <= unicode) return undefined;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** So many words that only the old letters make sense of leave no doubt about a cell. */
const SURE = 2;

/**
 * The sheet with cells in the old Vietnamese letters (TCVN3, VNI) read as Unicode, cell by cell: by the font where it is
 * known, otherwise by the letters, and where these say nothing by the column. `text` is Unicode then and `stored` what the
 * cell holds. A sheet without such cells is the very same object.
 */
export function unicodeGrid(grid: Grid): Grid {
  const before = known.get(grid);
  if (before) return before;
  const read = readThrough(grid);
  known.set(grid, read);
  known.set(read, read);
  return read;
}

function readThrough(grid: Grid): Grid {
  if (!grid.rows.some(isTelling)) return grid;
  const [sheet, columns] = count(grid);
  const legacy: LegacyCell[] = [];
  const rows = grid.rows.map((row, r) => {
    let fresh: Cell[] | undefined;
    row.forEach((cell, c) => {
      if (cell.kind !== 'text') return;
      const read = lettersOf(cell, columns[c] ?? sheet, sheet);
      if (!read) return;
      const text = fromLegacy(cell.text, read.letters, cell.font, read.mixed);
      if (text === cell.text) return;
      (fresh ??= [...row])[c] = { ...cell, text, stored: cell.text };
      legacy.push({ row: r, column: c, letters: read.letters });
    });
    return fresh ?? row;
  });
  return legacy.length === 0 ? grid : { ...grid, rows, legacy };
}

const looked = new WeakMap<readonly Cell[], boolean>();

/** Rows that stay the same objects after an edit are looked at once. */
function isTelling(row: readonly Cell[]): boolean {
  let telling = looked.get(row);
  if (telling === undefined) {
    telling = row.some((cell) => cell.kind === 'text' && (cell.font !== undefined || TELLING.test(cell.text)));
    looked.set(row, telling);
  }
  return telling;
}

function count(grid: Grid): [sheet: Tally, columns: Tally[]] {
  const sheet = tally();
  const columns: Tally[] = [];
  for (const row of grid.rows)
    row.forEach((cell, c) => {
      if (cell.kind !== 'text') return;
      const evidence = letterEvidence(cell.text);
      const column = (columns[c] ??= tally());
      const plain = !evidence && /[\u0100-\u024f\u1ea0-\u1eff]/.test(cell.text);
      const of =
        plain || (evidence && evidence.unicode > 0)
          ? 'unicode'
          : evidence && evidence.legacy > 0
            ? evidence.letters
            : undefined;
      if (!of) return;
      column[of] += 1;
      sheet[of] += 1;
    });
  return [sheet, columns];
}

function lettersOf(
  cell: Cell,
  column: Tally,
  sheet: Tally,
): { readonly letters: LegacyLetters; readonly mixed: boolean } | undefined {
  const font = cell.font === undefined ? undefined : lettersOfFont(cell.font);
  const around = prevailing(column) ?? (column.unicode === 0 ? prevailing(sheet) : undefined);
  const evidence = letterEvidence(cell.text, font) ?? undefined;
  if (!evidence) return undefined;
  const { letters, legacy, unicode, either } = evidence;
  if (unicode > 0) {
    const sure = font !== undefined || sheet.tcvn3 + sheet.vni > 0;
    // TCVN3 has no capitals with tones, so a few letters of Unicode among its own are typed often.
    return legacy >= SURE && sure ? { letters, mixed: unicode > legacy } : undefined;
  }
  if (legacy >= SURE || (legacy + either > 0 && font !== undefined)) return { letters, mixed: false };
  if (!around || legacy + either === 0) return undefined;
  // One word, or words that mean something either way: as what stands around them.
  const again = letterEvidence(cell.text, around);
  return again && again.unicode === 0 && again.legacy + again.either > 0
    ? { letters: around, mixed: false }
    : undefined;
}

/** The old letters a whole text is written in, told by its words; undefined where more of them say otherwise. */
export function lettersOfText(text: string): LegacyLetters | undefined {
  const seen = tally();
  for (const line of text.split(/[\r\n\t;,|]+/)) {
    const evidence = letterEvidence(line);
    if (!evidence) continue;
    seen[evidence.letters] += evidence.legacy;
    seen.unicode += evidence.unicode;
  }
  return prevailing(seen);
}
