import type { CivilDate } from '../../shared/index.js';
import { showGeneral } from './general.js';
import type { Section } from './parse.js';
import { parseFormat } from './parse.js';
import type { DateSystem } from './serial.js';
import { readSerial } from './serial.js';
import { showDate } from './show-date.js';
import { showNumber } from './show-number.js';

/** What a number looks like on the sheet, and the day it stands for where its format shows one. */
export interface Shown {
  readonly text: string;
  readonly date?: CivilDate;
}

export interface NumberFormat {
  readonly code: string;
  /** Some section shows a day. */
  readonly showsDay: boolean;
  /** Day, month and year can all be read from what is shown. */
  readonly showsFullDay: boolean;
  number(value: number): Shown;
  /** A text as the sheet shows it: it passes through unless a section dresses it (`"Số "@`). For the screen only. */
  text(value: string): string;
}

/** What Excel fills a cell with when the date cannot be shown. */
const OUT_OF_CALENDAR = '########';

function holds(section: Section, value: number): boolean {
  const { op, value: limit } = section.condition!;
  if (op === '<') return value < limit;
  if (op === '<=') return value <= limit;
  if (op === '>') return value > limit;
  if (op === '>=') return value >= limit;
  return op === '=' ? value === limit : value !== limit;
}

/** Which section shows a value, and whether a minus sign has to be written in front. */
function choose(sections: readonly Section[], value: number): { section: Section; minus: boolean } | undefined {
  const numbers =
    sections.length === 4
      ? sections.slice(0, 3)
      : sections.filter((s, i) => i === 0 || !s.tokens.some((t) => t.is === 'at'));
  if (numbers.some((s) => s.condition)) {
    const fitting = numbers.find((s, i) =>
      s.condition ? holds(s, value) : i === numbers.length - 1 || (i === 1 && value < 0),
    );
    return (
      fitting && { section: fitting, minus: value < 0 && !(fitting.condition && /^<|^=/.test(fitting.condition.op)) }
    );
  }
  if (value < 0) return numbers[1] ? { section: numbers[1], minus: false } : { section: numbers[0]!, minus: true };
  if (value === 0 && numbers[2]) return { section: numbers[2], minus: false };
  return { section: numbers[0]!, minus: false };
}

function showByDate(value: number, section: Section, system: DateSystem): Shown {
  const parts = readSerial(value, system);
  if (!parts) return { text: OUT_OF_CALENDAR };
  const text = showDate(value, parts, section);
  return section.date && parts.real ? { text, date: parts.day } : { text };
}

const FULL_DAY = ['d', 'm', 'y'] as const;

/** Compiles a format code once; showing is cheap. Never throws. */
export function numberFormat(code: string, system: DateSystem): NumberFormat {
  if (/^General$/i.test(code) || code === '' || code === '@') {
    return {
      code,
      showsDay: false,
      showsFullDay: false,
      number: (value) => ({ text: showGeneral(value) }),
      text: (value) => value,
    };
  }
  const sections = parseFormat(code);
  const forText = sections.length === 4 ? sections[3] : sections.find((s) => s.tokens.some((t) => t.is === 'at'));
  const dressed = forText !== undefined && forText.tokens.some((t) => t.is === 'text');
  return {
    code,
    showsDay: sections.some((s) => s.date),
    showsFullDay: FULL_DAY.every((unit) =>
      sections[0]!.tokens.some((t) => t.is === 'date' && t.unit === unit && !(unit === 'd' && t.width > 2)),
    ),
    number(value) {
      const chosen = choose(sections, value);
      if (!chosen) return { text: OUT_OF_CALENDAR };
      const { section, minus } = chosen;
      if (section.date || section.time) return showByDate(value, section, system);
      const text = showNumber(Math.abs(value), section);
      return { text: minus && /[1-9]/.test(text) ? `-${text}` : text };
    },
    text(value) {
      if (!dressed) return sections.length === 4 && forText!.tokens.length === 0 ? '' : value;
      // Excel also puts the text where a section says General.
      return forText.tokens
        .map((t) => (t.is === 'at' || t.is === 'general' ? value : t.is === 'text' ? t.text : ''))
        .join('');
    },
  };
}
