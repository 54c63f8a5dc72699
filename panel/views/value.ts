import { formatDay } from '../../shared/index.js';
import type { CellValue } from '../../shared/index.js';
import type { Strings } from '../strings/index.js';

/** A value as the sheet will show it. */
export function shown(value: CellValue, t: Strings): string {
  if (value.kind === 'blank') return t.mend.blank;
  return value.kind === 'date' ? formatDay(value.value) : value.text;
}

const visible = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What a change does when before and after look the same: kept as text, or only its spaces and letters' form put right. */
export function unseen(before: string, after: CellValue, t: Strings): string | undefined {
  if (after.kind !== 'text' || visible(before) !== visible(after.text)) return undefined;
  return before === after.text ? t.mend.asText : t.mend.tidied;
}
