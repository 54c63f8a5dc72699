import { serialOf } from './calendar.js';
import { commaDecimals } from './number-format.js';

export type Entered =
  { readonly value: string | number | boolean | null; readonly format?: string } | { readonly formula: string };

function dayOf(text: string, locale: string): number | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : parts
      ? locale === 'en_US'
        ? [Number(parts[3]), Number(parts[1]), Number(parts[2])]
        : [Number(parts[3]), Number(parts[2]), Number(parts[1])]
      : [0, 0, 0];
  const wall = Date.UTC(year, month - 1, day);
  const real = year > 0 && new Date(wall).getUTCMonth() === month - 1 && new Date(wall).getUTCDate() === day;
  return real ? serialOf(wall) : undefined;
}

/** What a typed text becomes: in a plain-text cell itself; elsewhere a formula, number, day or truth value where it looks like one. */
export function enter(text: string, locale: string, plain: boolean): Entered {
  if (text === '') return { value: null };
  if (plain) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') || (/^[+-]/.test(text) && !/^[+-][\d.,]+$/.test(text))) return { formula: text };
  if (/^(true|false)$/i.test(text)) return { value: /^t/i.test(text) };
  const day = dayOf(text, locale);
  if (day !== undefined) return { value: day, format: locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy' };
  const number = commaDecimals(locale) ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  return /^[+-]?\d+(\.\d+)?$/.test(number) ? { value: Number(number) } : { value: text };
}
