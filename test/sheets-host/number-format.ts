import { wallOfSerial } from './calendar.js';

/** Locales that write 1.000,5. */
export const commaDecimals = (locale: string): boolean => /^(vi|de|fr|es|it|pt|ru|id)/.test(locale);

const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

export const isDateFormat = (format: string): boolean =>
  format !== '@' && format !== 'General' && /[dmyhs]/i.test(bare(format));

const two = (n: number): string => String(n).padStart(2, '0');

function showDate(serial: number, format: string): string {
  const date = new Date(wallOfSerial(serial));
  return format
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|\\(.)|yyyy|yy|dd|d|mm|m|hh|h|ss/gi, (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const year = date.getUTCFullYear();
      const month = date.getUTCMonth() + 1;
      const day = date.getUTCDate();
      const shown: Record<string, string> = {
        yyyy: String(year),
        yy: two(year % 100),
        dd: two(day),
        d: String(day),
        mm: two(month),
        m: String(month),
        hh: two(date.getUTCHours()),
        h: String(date.getUTCHours()),
        ss: two(date.getUTCSeconds()),
      };
      return shown[token.toLowerCase()] ?? token;
    });
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
