import * as fc from 'fast-check';
import { BLANK } from '../../shared/index.js';
import type { Cell, Grid } from '../../shared/index.js';
import { text, WORDS } from './edits.js';

const anyColumn = (pool: keyof typeof WORDS): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...WORDS[pool]!).map(text) },
    { weight: 1, arbitrary: fc.constant<Cell>(BLANK) },
  );
/** Some headings mean what the cells below them say. */
const anyHead = fc.constantFrom(
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Tình trạng', 'Tiến độ (%)'],
  ['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Tiến độ', 'Kết quả', 'Hoàn thành', 'Thời gian hoàn thành'],
  ['', 'Nhiệm vụ', 'Đơn vị', 'Cơ quan', 'Ngày hoàn thành', 'Kết quả', '', 'Ngày'],
);
const anyLine = (n: number, dues: readonly string[]): fc.Arbitrary<Cell[]> =>
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.tuple(
        fc.oneof({ weight: 8, arbitrary: fc.constant(text(`${n}`)) }, { weight: 1, arbitrary: anyColumn('ordinals') }),
        anyColumn('tasks').map((cell) => text(`${cell.text} số ${n}`)),
        anyColumn('units'),
        anyColumn('units'),
        fc.constantFrom(...dues).map(text),
        anyColumn('follow'),
        anyColumn('follow'),
        anyColumn('follow'),
      ),
    },
    { weight: 1, arbitrary: anyColumn('tasks').map((cell) => [text('II'), cell]) },
    { weight: 1, arbitrary: fc.tuple(fc.constant<Cell>(BLANK), anyColumn('tasks'), anyColumn('units')) },
    { weight: 1, arbitrary: fc.constant<Cell[]>([]) },
  );
/** A long annex: what lies far from its header and its ends is what people type most. */
export const longAnnex: fc.Arbitrary<Grid> = fc
  .shuffledSubarray([...WORDS.dues!], { minLength: 1, maxLength: 3 })
  // Few manners of writing in one column: one more, or one less, is what changes the reading of all.
  .chain((dues) => fc.tuple(anyHead, ...Array.from({ length: 110 }, (_, n) => anyLine(n + 1, dues))))
  .chain(([head, ...lines]) =>
    fc
      .array(fc.tuple(fc.integer({ min: 3, max: 105 }), fc.nat(5), fc.integer({ min: 1, max: 4 })), { maxLength: 5 })
      .map((merges): Grid => ({
        sheet: 'Phụ lục',
        rows: [[text('(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)')], head.map(text), ...lines],
        merges: merges.map(([top, left, rows]) => ({ top, left, bottom: top + rows, right: left })),
      })),
  );
