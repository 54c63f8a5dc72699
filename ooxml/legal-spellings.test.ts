import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { cellAt } from '../shared/index.js';
import type { CellChange } from '../shared/index.js';
import { clearMarks, drawMarks, patchWorkbook, readWorkbook } from './index.js';
import type { CellKind } from './testing/sheet-model.js';
import { shownText } from './testing/sheet-model.js';
import type { Spelt } from './testing/spell-sheet.js';
import { spellSheet } from './testing/spell-sheet.js';

const words = fc.constantFrom('Rà soát', 'a', '1 < 2 & 3', ']]>', 'ngày\n30/9', '“Đủ”', 'x\r\ny', '  hai  ');
const kinds: fc.Arbitrary<CellKind> = fc.oneof(
  words.map((text) => ({ is: 'text' as const, text })),
  words.map((text) => ({ is: 'inline' as const, text })),
  words.filter((text) => !/^\s|\s$/.test(text)).map((text) => ({ is: 'formula' as const, text })),
  fc.integer({ min: -999, max: 99_999 }).map((value) => ({ is: 'number' as const, value })),
  fc.boolean().map((value) => ({ is: 'boolean' as const, value })),
  fc.constant({ is: 'blank' as const }),
);
const sheets = fc.record({
  rows: fc.array(fc.array(kinds, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  choices: fc.array(fc.nat(59), { minLength: 40, maxLength: 400 }),
});

function spell({ rows, choices }: { rows: CellKind[][]; choices: number[] }): Spelt {
  let next = 0;
  return spellSheet(rows, (n) => choices[next++ % choices.length]! % n);
}

const gridOf = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`${read.error.kind} ${read.error.part ?? ''}`);
  return read.workbook;
};

describe('a sheet in any legal spelling', () => {
  it('reads as what it says', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { grids, notes } = gridOf(spell(sheet).bytes);
        expect(notes).toEqual([]);
        sheet.rows.forEach((cells, row) =>
          cells.forEach((kind, column) =>
            expect([row, column, cellAt(grids[0]!, row, column).text]).toEqual([row, column, shownText(kind)]),
          ),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('is patched, or refused: what is said to be written is there, and nothing else changes', () => {
    fc.assert(
      fc.property(sheets, fc.nat(3), fc.nat(4), (sheet, row, column) => {
        const { bytes } = spell(sheet);
        const before = gridOf(bytes).grids[0]!;
        const at = { sheet: 'Trang', row, column };
        const change: CellChange = {
          at,
          before: cellAt(before, row, column).text,
          after: { kind: 'text', text: 'Mới & hay' },
        };
        const { bytes: patched, written, refused } = patchWorkbook(bytes, [change]);
        expect(written.length + refused.length).toBe(1);
        const after = gridOf(patched).grids[0]!;
        for (let r = 0; r < 5; r += 1)
          for (let c = 0; c < 6; c += 1) {
            const changed = written.length === 1 && r === row && c === column;
            expect([r, c, cellAt(after, r, c).text]).toEqual([r, c, changed ? 'Mới & hay' : cellAt(before, r, c).text]);
          }
      }),
      { numRuns: 400 },
    );
  });

  it('is marked and cleared to identical bytes of every part', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { bytes, parts } = spell(sheet);
        const marked = drawMarks(bytes, [
          { sheet: 'Trang', range: { top: 0, left: 0, bottom: 1, right: 1 }, tone: 'error', issues: [] } as never,
        ]);
        expect(gridOf(marked).grids).toEqual(gridOf(bytes).grids);
        const cleared = unzipSync(clearMarks(marked));
        for (const [name, part] of Object.entries(parts)) expect([name, cleared[name]]).toEqual([name, part]);
      }),
      { numRuns: 200 },
    );
  });
});
