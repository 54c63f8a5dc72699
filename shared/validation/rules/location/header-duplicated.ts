import type { Field, HeaderColumn } from '../../../annex/types.js';
import { foldKey } from '../../../text/fold.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, fieldName, open } from '../../words.js';

const ONCE: readonly Field[] = ['task', 'lead', 'coordinating', 'deadline', 'output', 'status', 'progress', 'result'];
// Two lead columns with different headings (of the city, of the ward) are a layout that plans use on purpose.
const MAY_DIFFER: ReadonlySet<Field> = new Set(['lead', 'coordinating', 'output', 'result']);

function sameHeading(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const byHeading = new Map<string, HeaderColumn[]>();
  for (const column of columns) {
    const key = foldKey(column.heading);
    byHeading.set(key, [...(byHeading.get(key) ?? []), column]);
  }
  return [...byHeading.values()].find((same) => same.length > 1) ?? [];
}

export const headerDuplicated = defineRule({
  id: 'header-duplicated',
  severity: 'error',
  scope: 'location',
  title: 'Cột xuất hiện nhiều lần',
  rationale: 'Hai cột cùng một ý nghĩa có thể ghi hai giá trị khác nhau; cần biết cột nào được dùng.',
  example: { wrong: 'Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Thời hạn', right: 'Nhiệm vụ | Đơn vị chủ trì | Thời hạn' },
  *check(location, { grid }) {
    if (!location.found) return;
    for (const { header } of location.places) {
      for (const field of ONCE) {
        const all = header.columns.filter((column) => column.field === field);
        const columns = MAY_DIFFER.has(field) ? sameHeading(all) : all;
        if (columns.length < 2) continue;
        const targets = columns.map(({ at }) => ({ ...at, sheet: grid.sheet }));
        const message = `Tiêu đề ${fieldName(field)} có tại các ô ${targets.map(cellName).join(', ')}, cần chọn một cột để đọc.`;
        yield { at: targets[0]!, message, mends: [{ ...open('Chọn cột', 'choose-column', targets), field }] };
      }
    }
  },
});
