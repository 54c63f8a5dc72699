import type { Field, HeaderColumn } from '../../../annex/types.js';
import type { Range } from '../../../grid/grid.js';
import { defineRule } from '../../engine/define-rule.js';
import type { Finding } from '../../types.js';
import { fieldName, open } from '../../words.js';

const NEEDED: readonly Field[] = ['task', 'lead', 'deadline'];

function* say(
  sheet: string,
  missing: readonly Field[],
  columns: readonly HeaderColumn[],
  range?: Range,
): Iterable<Finding> {
  const at = columns[0]?.at ?? { sheet, row: range?.top ?? 0, column: range?.left ?? 0 };
  const known = columns.filter(({ field }) => field !== 'other').map(({ field }) => fieldName(field));
  const seen = known.length > 0 ? [...new Set(known)].join(', ') : 'chưa có cột nào';
  for (const field of missing) {
    const message = `Phụ lục chưa có cột ${fieldName(field)}; các cột đã nhận ra là ${seen}.`;
    yield { at, message, mends: [{ ...open(`Chỉ định cột ${fieldName(field)}`, 'choose-column', [at]), field }] };
  }
}

export const headerMissing = defineRule({
  id: 'header-missing',
  severity: 'error',
  scope: 'location',
  title: 'Thiếu cột',
  rationale: 'Thiếu cột nhiệm vụ, đơn vị chủ trì hoặc thời hạn thì không thể biết ai làm việc gì, đến khi nào.',
  example: { wrong: 'STT | Nhiệm vụ | Đơn vị chủ trì', right: 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn' },
  *check(location, { grid }) {
    if (!location.found) {
      if (location.reason !== 'header-missing') return;
      yield* say(grid.sheet, location.missing ?? [], location.columns ?? [], location.candidates[0]);
      return;
    }
    for (const { header } of location.places) {
      const missing = NEEDED.filter((field) => !header.columns.some((column) => column.field === field));
      yield* say(grid.sheet, missing, header.columns, header.range);
    }
  },
});
