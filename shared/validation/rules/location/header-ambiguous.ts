import type { Field, HeaderColumn } from '../../../annex/types.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, fieldName, open, quote } from '../../words.js';

/** Columns nothing is reckoned from: which of them it is changes no finding and no report. */
const ASIDE: ReadonlySet<Field> = new Set(['other', 'target', 'note', 'legalBasis', 'budget', 'leader']);

/** Another column is this for certain, so that there is nothing to ask: a status beside “Kết quả” leaves that a result. */
const isHeld = (field: Field, columns: readonly HeaderColumn[]): boolean =>
  columns.some((column) => column.field === field && (column.couldBe ?? []).every((other) => other === field));

export const headerAmbiguous = defineRule({
  id: 'header-ambiguous',
  severity: 'warning',
  scope: 'location',
  title: 'Tiêu đề cột cần xác nhận',
  rationale:
    'Cùng một tiêu đề có thể mang hai ý nghĩa, ví dụ “Tiến độ” là thời hạn hoặc tỷ lệ phần trăm; xác nhận một lần thì các lần sau không hỏi lại.',
  example: { wrong: 'STT | Nhiệm vụ | Đơn vị chủ trì | Tiến độ', right: 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn' },
  *check(location, { grid }) {
    if (!location.found) return;
    for (const { header } of location.places) {
      for (const column of header.columns) {
        const others = (column.couldBe ?? []).filter(
          (field) => field !== column.field && !isHeld(field, header.columns),
        );
        if (others.length === 0 || [column.field, ...others].every((field) => ASIDE.has(field))) continue;
        const at = { ...column.at, sheet: grid.sheet };
        const meanings = [column.field, ...others];
        const names = meanings.map(fieldName);
        const message = `${quote(column.heading)} tại ô ${cellName(at)} có thể là ${names.slice(0, -1).join(', ')} hoặc ${names[names.length - 1]}.`;
        const mends = meanings.map((field) => ({
          ...open(`Xác nhận là ${fieldName(field)}`, 'confirm-column', [at]),
          field,
        }));
        yield { at, message, mends };
      }
    }
  },
});
