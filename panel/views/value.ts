import { formatDay } from '../../shared/index.js';
import type { CellValue } from '../../shared/index.js';
import type { Strings } from '../strings/index.js';

/** A value as the sheet will show it. */
export function shown(value: CellValue, t: Strings): string {
  if (value.kind === 'blank') return t.mend.blank;
  return value.kind === 'date' ? formatDay(value.value) : value.text;
}
