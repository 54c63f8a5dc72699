import { civilDate } from '../../shared/index.js';
import { toSerial } from '../../ooxml/format/serial.js';
import type { DateSystem } from '../../ooxml/format/serial.js';
import type { BookCell } from './book.js';

/** The number a Vietnamese Excel makes of typed digits: 1.000 is a thousand, 1,5 is one and a half. */
function numberOf(text: string): number | undefined {
  const plain = text.trim();
  if (/^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) || /^[-+]?\d+(,\d+)?$/.test(plain))
    return Number(plain.replace(/\./g, '').replace(',', '.'));
  if (/^[-+]?\d+(,\d+)?e[-+]?\d+$/i.test(plain)) return Number(plain.replace(',', '.'));
  return undefined;
}

function serialOf(text: string, system: DateSystem): number | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\s*$/.exec(text) ?? [];
  if (day === undefined) return undefined;
  const full = Number(year) + (year!.length === 2 ? 2000 : 0);
  const read = civilDate(full, Number(month), Number(day));
  return read && toSerial(read, system);
}

/**
 * What a cell becomes when a value is given to it, typed by a person or assigned through the API: Excel reads both the
 * same way. Text stays text only after an apostrophe, in a cell formatted as text, or where it looks like nothing else.
 */
export function entered(value: unknown, old: BookCell | undefined, system: DateSystem): BookCell {
  const format = old?.format ?? 'General';
  if (typeof value === 'number' || typeof value === 'boolean') return { value, format };
  const text = String(value);
  if (text.startsWith("'")) return { value: text.slice(1), format };
  if (format === '@' || text === '') return { value: text, format };
  // Formulas are kept, never computed: whoever needs a result gives it through the file.
  if (/^[=@]/.test(text) || /^[-+](?![\d.,]*$)/.test(text)) {
    return { value: 0, formula: text.replace(/^(?!=)/, '='), format };
  }
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE', format };
  const percent = /^(.*\d)\s*%$/.exec(text);
  const share = percent && numberOf(percent[1]!);
  if (share !== null && share !== undefined)
    return { value: share / 100, format: format === 'General' ? '0%' : format };
  const number = numberOf(text);
  if (number !== undefined) return { value: number, format };
  const serial = serialOf(text, system);
  if (serial !== undefined) return { value: serial, format: format === 'General' ? 'dd/mm/yyyy' : format };
  return { value: text, format };
}
