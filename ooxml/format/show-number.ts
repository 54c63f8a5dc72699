import { showGeneral } from './general.js';
import type { Section, Token } from './parse.js';

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Rounds half away from zero in decimal, as sheets do: 1.005 with two places is 1.01 although its binary lies below. */
function fixed(value: number, places: number): string {
  if (value >= 1e21) return BigInt(value).toString() + (places > 0 ? `.${'0'.repeat(places)}` : '');
  const text = String(value);
  if (/e/.test(text)) return value.toFixed(Math.min(places, 100));
  const [whole, rest = ''] = text.split('.') as [string, string?];
  if (rest.length <= places) return places > 0 ? `${whole}.${rest.padEnd(places, '0')}` : whole;
  const up = rest.charCodeAt(places) >= 53 ? 1n : 0n;
  const digits = (BigInt(whole + rest.slice(0, places)) + up).toString().padStart(places + 1, '0');
  return places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
}

/** Lays digits over a mask of 0 # ?: the mask's own width counts only where the number is shorter. */
function lay(digits: string, mask: string, fromLeft: boolean): string {
  let out = '';
  for (let i = 0; i < mask.length; i += 1) {
    const at = fromLeft ? i : mask.length - 1 - i;
    const digit = fromLeft ? digits[i] : digits[digits.length - 1 - i];
    const has = digit !== undefined && (fromLeft ? /[1-9]/.test(digits.slice(i)) || mask[at] === '0' : true);
    const char = has ? digit : mask[at] === '0' ? '0' : mask[at] === '?' ? ' ' : '';
    out = fromLeft ? out + char : char + out;
  }
  return fromLeft ? out : digits.slice(0, Math.max(0, digits.length - mask.length)) + out;
}

/** The parts of a section's digit placeholders: before and after the point, how many thousands are cut, grouped or not. */
function masks(tokens: readonly Token[]): {
  whole: string;
  part: string;
  point: boolean;
  scale: number;
  grouped: boolean;
} {
  const all = tokens.flatMap((t) => (t.is === 'digits' ? [t.text] : [])).join('');
  const cut = all.indexOf('.');
  const whole = cut < 0 ? all : all.slice(0, cut);
  const commas = (text: string): number => /,*$/.exec(text)![0].length;
  const scale = commas(whole) + (cut < 0 ? 0 : commas(all));
  const inner = whole.replace(/,+$/, '');
  return {
    whole: inner.replace(/,/g, ''),
    part: cut < 0 ? '' : all.slice(cut + 1).replace(/[^0#?]/g, ''),
    point: cut >= 0,
    scale,
    grouped: inner.includes(','),
  };
}

function showPlain(value: number, section: Section): string {
  const mask = masks(section.tokens);
  const percents = section.tokens.filter((t) => t.is === 'percent').length;
  const scaled = value * 100 ** percents;
  // ×100 in binary adds noise (0.57 → 56.99999999999999): 15 significant digits are all a sheet keeps.
  const rounded = fixed(Number((scaled / 1000 ** mask.scale).toPrecision(15)), mask.part.length);
  const [digits, rest = ''] = rounded.split('.') as [string, string?];
  const bare = digits === '0' ? '' : digits;
  let whole = lay(bare, mask.whole, false);
  if (mask.grouped) whole = group(whole.trimStart()).padStart(whole.length);
  const text = whole + (mask.point ? `.${lay(rest, mask.part, true)}` : '');
  return place(section.tokens, text);
}

/** Puts the finished number where the first digits stand; letters between digits (00-00) split it from the right. */
function place(tokens: readonly Token[], text: string): string {
  const slots = tokens.filter((t) => t.is === 'digits');
  const plain = slots.length > 1 && slots.every((t) => t.is === 'digits' && /^[0#?]+$/.test(t.text));
  const pieces: string[] = [];
  if (plain) {
    let rest = text;
    for (let i = slots.length - 1; i > 0; i -= 1) {
      const slot = slots[i]!;
      const width = slot.is === 'digits' ? slot.text.length : 0;
      pieces.unshift(rest.slice(Math.max(0, rest.length - width)));
      rest = rest.slice(0, Math.max(0, rest.length - width));
    }
    pieces.unshift(rest);
  } else pieces.push(text);
  let next = 0;
  return tokens
    .map((t) => {
      if (t.is === 'text') return t.text;
      if (t.is === 'percent') return '%';
      if (t.is === 'slash') return '/';
      if (t.is === 'digits') return pieces[next++] ?? '';
      return '';
    })
    .join('');
}

function showExponent(value: number, section: Section): string {
  const at = section.tokens.findIndex((t) => t.is === 'exponent');
  const token = section.tokens[at]!;
  const mask = masks(section.tokens.slice(0, at));
  const step = Math.max(1, mask.whole.length);
  let power = value === 0 ? 0 : Math.floor(Math.log10(value));
  if (step > 1) power = Math.floor(power / step) * step;
  let mantissa = fixed(Number((value / 10 ** power).toPrecision(15)), mask.part.length);
  if (Number(mantissa) >= 10 ** step) {
    power += step;
    mantissa = fixed(Number((value / 10 ** power).toPrecision(15)), mask.part.length);
  }
  const format = token.is === 'exponent' ? token.text : 'E+0';
  const sign = power < 0 ? '-' : format[1] === '+' ? '+' : '';
  const shown = `${mantissa}E${sign}${String(Math.abs(power)).padStart(format.length - 2, '0')}`;
  const tail = section.tokens.slice(at + 1).map((t) => (t.is === 'text' ? t.text : ''));
  return place(section.tokens.slice(0, at), shown) + tail.join('');
}

/** `# ?/?`: the nearest fraction whose denominator fits the mask, or a fixed denominator. */
function showFraction(value: number, section: Section): string {
  const at = section.tokens.findIndex((t) => t.is === 'slash');
  const below = section.tokens[at + 1];
  const slots = section.tokens.slice(0, at).filter((t) => t.is === 'digits');
  const mask = below?.is === 'digits' || below?.is === 'text' ? below.text : '?';
  const hasWhole = slots.length > 1;
  const whole = hasWhole ? Math.floor(value) : 0;
  const rest = value - whole;
  const given = /^[1-9]/.test(mask) ? Number(mask) : 0;
  let [top, bottom, error] = [Math.round(rest), 1, Math.abs(rest - Math.round(rest))];
  const most = given || 10 ** Math.min(mask.length, 4) - 1;
  for (let d = given || 1; d <= most; d += 1) {
    const n = Math.round(rest * d);
    if (Math.abs(rest - n / d) < error - 1e-12) [top, bottom, error] = [n, d, Math.abs(rest - n / d)];
  }
  if (top === bottom && hasWhole) return String(whole + 1);
  if (top === 0) return String(whole);
  return hasWhole && whole > 0 ? `${whole} ${top}/${bottom}` : `${top}/${bottom}`;
}

const isDenominator = (t?: Token): boolean => t?.is === 'digits' || (t?.is === 'text' && /^[1-9]\d*$/.test(t.text));

/** Shows an absolute value by a section without date parts. */
export function showNumber(given: number, section: Section): string {
  // At the ends of the number range the arithmetic below would leave it; a sheet shows nothing there that means anything.
  if (given > 1e300) return showGeneral(given);
  const value = given < 1e-300 ? 0 : given;
  const has = (is: Token['is']): boolean => section.tokens.some((t) => t.is === is);
  if (has('general') || has('at')) {
    return section.tokens
      .map((t) =>
        t.is === 'general' || t.is === 'at'
          ? showGeneral(value)
          : t.is === 'text'
            ? t.text
            : t.is === 'percent'
              ? '%'
              : t.is === 'slash'
                ? '/'
                : '',
      )
      .join('');
  }
  if (has('exponent')) return showExponent(value, section);
  const slash = section.tokens.findIndex((t) => t.is === 'slash');
  if (slash > 0 && section.tokens[slash - 1]!.is === 'digits' && isDenominator(section.tokens[slash + 1]))
    return showFraction(value, section);
  return showPlain(value, section);
}
