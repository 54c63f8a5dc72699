import { wallOfSerial } from './calendar.js';

/** Locales that write 1.000,5. */
export const commaDecimals = (locale: string): boolean => /^(vi|de|fr|es|it|pt|ru|id)/.test(locale);

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

export const isDateFormat = (format: string): boolean =>
  format !== '@' && format !== 'General' && /[dmyhs]/i.test(bare(format));

const two = (n: number): string => String(n).padStart(2, '0');

/** After hours, or before seconds, m is minutes. */
const withMinutes = (format: string): string =>
  format.replace(/(h+[^a-z]*)mm?/gi, '$1~~').replace(/mm?(?=[^a-z]*ss)/gi, '~~');

function showDate(serial: number, format: string): string {
  const date = new Date(wallOfSerial(serial));
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const hours = date.getUTCHours();
  const shown: Record<string, string> = {
    yyyy: String(year),
    yy: two(year % 100),
    mm: two(month),
    m: String(month),
    dd: two(day),
    d: String(day),
    hh: two(hours),
    h: String(hours),
    ss: two(date.getUTCSeconds()),
    '~~': two(date.getUTCMinutes()),
  };
  return withMinutes(format.replace(/\[[^\]]*\]/g, '')).replace(
    /"([^"]*)"|\\(.)|yyyy|yy|dd|d|mm|m|hh|h|ss|~~/gi,
    (token, quoted?: string, escaped?: string) => quoted ?? escaped ?? shown[token.toLowerCase()] ?? token,
  );
}

/** What a number shows in a format and locale: dates, whole and decimal numbers, per cent; others as they are. */
export function showNumber(value: number, format: string, locale: string): string {
  if (isDateFormat(format)) return showDate(value, format);
  const percent = format.endsWith('%');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const shown = percent ? value * 100 : value;
  const plain =
    decimals === undefined ? String(format === 'General' ? shown : Math.round(shown)) : shown.toFixed(decimals);
  const [whole = '', part] = plain.split('.');
  const comma = commaDecimals(locale);
  const grouped = format.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ',') : whole;
  return `${grouped}${part ? (comma ? ',' : '.') + part : ''}${percent ? '%' : ''}`;
}
