import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { judgeUnseen } from '../../accuracy/annex/judge-unseen.js';
import { readUnseen } from '../../accuracy/annex/unseen-sheet.js';
import { BLANK } from '../../../shared/index.js';
import { beginSheet, checkAnnex, recheckSheet } from '../../../shared/office/check-sheet.js';
import type { Cell, Grid } from '../../../shared/index.js';

const SHEETS = readdirSync(__dirname)
  .filter((file) => file.endsWith('.sheets.tsv'))
  .sort()
  .flatMap((file) => readUnseen(readFileSync(join(__dirname, file), 'utf8')));

test.each(SHEETS.map((sheet) => [sheet.name, sheet] as const))('%s is read as its office means it', (_, sheet) =>
  expect(judgeUnseen(sheet).flatMap(({ wrong }) => wrong ?? [])).toEqual([]),
);

const WORDS = [
  '',
  'x',
  'X',
  '✓',
  'nt',
  'Như trên',
  '"',
  '-',
  'I',
  'II',
  '1',
  '1.1',
  'Quý II',
  'Tháng 5/2026',
  '15/6/2026',
  'Thường xuyên',
  'Phòng Kinh tế',
  'Công an xã chủ trì',
  'Nhiệm vụ hoàn thành trong Quý II/2026',
  'NHIỆM VỤ THÁNG 9',
  'Lĩnh vực y tế (Trạm Y tế xã chủ trì)',
  'Rà soát hồ sơ còn tồn đọng',
  'Báo cáo',
];
const cellOf = (text: string): Cell => (text === '' ? BLANK : { kind: 'text', text });
const share = fc.nat(9999).map((n) => n / 10_000);
const anyEdit = fc.record({ row: share, column: share, words: fc.constantFrom(...WORDS) });

function edited(grid: Grid, { row, column, words }: { row: number; column: number; words: string }): Grid {
  const at = Math.floor(row * grid.rows.length);
  const width = Math.max(...grid.rows.map((cells) => cells.length));
  const cells = Array.from({ length: width }, (_, c) => grid.rows[at]?.[c] ?? BLANK);
  cells[Math.floor(column * width)] = cellOf(words);
  return { ...grid, rows: grid.rows.map((line, i) => (i === at ? cells : line)) };
}

it('checking again after an edit says what a check from the start says, whatever is inherited or marked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHEETS), fc.array(anyEdit, { minLength: 1, maxLength: 6 }), ({ fixture }, edits) => {
      const { settings, asOf } = fixture;
      let grid = fixture.grid;
      let session = beginSheet(grid, settings, asOf);
      for (const edit of edits) {
        grid = edited(grid, edit);
        session = recheckSheet(session, grid, settings, asOf);
        expect(session.check).toEqual(checkAnnex(grid, settings, asOf));
      }
    }),
    { numRuns: 150, seed: 20261122 },
  );
});
