import { weekday } from '../../shared/index.js';
import type { Section, Token } from './parse.js';
import type { SerialParts } from './serial.js';

const VIETNAMESE = 0x42a;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAYS_VI = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

function month(n: number, width: number, vietnamese: boolean): string {
  if (width <= 2) return pad(n, width);
  if (vietnamese && width < 5) return width === 3 ? `Thg ${n}` : `Tháng ${n}`;
  const name = MONTHS[n - 1]!;
  return width === 3 ? name.slice(0, 3) : width === 5 ? name[0]! : name;
}

function dayName(parts: SerialParts, serial: number, width: number, vietnamese: boolean): string {
  // Before March 1900 the sheet's week is a day off; it counts weekdays by the serial.
  const index = parts.real && serial > 60 ? weekday(parts.day) - 1 : (Math.floor(serial) + 5) % 7;
  if (vietnamese) return width === 3 ? (index === 6 ? 'CN' : `T${index + 2}`) : DAYS_VI[index]!;
  return width === 3 ? DAYS[index]!.slice(0, 3) : DAYS[index]!;
}

/** Shows a serial by a section that has date or time parts. */
export function showDate(serial: number, parts: SerialParts, section: Section): string {
  const vietnamese = section.language === VIETNAMESE;
  const twelve = section.tokens.some((t) => t.is === 'ampm');
  const fraction = section.tokens.find((t) => t.is === 'fraction');
  // Seconds are rounded to what is shown; hours and minutes alone are cut.
  const unit = fraction && fraction.is === 'fraction' ? 1000 / 10 ** Math.min(fraction.width, 3) : 1000;
  const shown = Math.min(86_399_999, Math.round(parts.millis / unit) * unit);
  const total = Math.round((serial * 86_400_000) / unit) * unit;
  const hours = Math.floor(shown / 3_600_000);
  const one = (t: Token): string => {
    switch (t.is) {
      case 'text':
      case 'digits':
        return t.text;
      case 'slash':
        return '/';
      case 'percent':
        return '%';
      case 'ampm':
        return t.text.length === 3 ? (hours < 12 ? 'A' : 'P') : hours < 12 ? 'AM' : 'PM';
      case 'fraction':
        return `.${pad(Math.floor((shown % 1000) / (1000 / 10 ** Math.min(t.width, 3))), Math.min(t.width, 3)).padEnd(t.width, '0')}`;
      case 'elapsed':
        return pad(Math.floor(total / { h: 3_600_000, n: 60_000, s: 1000 }[t.unit]), t.width);
      case 'date':
        break;
      default:
        return '';
    }
    switch (t.unit) {
      case 'y':
        return t.width <= 2 ? pad(parts.day.year % 100, 2) : String(parts.day.year);
      case 'm':
        return month(parts.day.month, t.width, vietnamese);
      case 'd':
        return t.width <= 2 ? pad(parts.day.day, t.width) : dayName(parts, serial, t.width, vietnamese);
      case 'h':
        return pad(twelve ? ((hours + 11) % 12) + 1 : hours, Math.min(t.width, 2));
      case 'n':
        return pad(Math.floor(shown / 60_000) % 60, Math.min(t.width, 2));
      default:
        return pad(Math.floor(shown / 1000) % 60, Math.min(t.width, 2));
    }
  };
  return section.tokens.map(one).join('');
}
