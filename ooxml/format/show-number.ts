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
  // Fifteen digits and the power apart, so that the arithmetic stays inside the numbers at either end of their range.
  const [digits, exponent] = value.toExponential(14).split('e') as [string, string];
  let power = value === 0 ? 0 : Math.floor(Number(exponent) / step) * step;
  let mantissa = fixed(Number(`${digits}e${Number(exponent) - power}`), mask.part.length);
  if (Number(mantissa) >= 10 ** step) {
    power += step;
    mantissa = fixed(Number(`${digits}e${Number(exponent) - power}`), mask.part.length);
  }
  const format = token.is === 'exponent' ? token.text : 'E+0';
  const sign = power < 0 ? '-' : format[1] === '+' ? '+' : '';
  const shown = `${mantissa}E${sign}${String(Math.abs(power)).padStart(format.length - 2, '0')}`;
  const tail = section.tokens.slice(at + 1).map((t) => (t.is === 'text' ? t.text : ''));
  return place(section.tokens.slice(0, at), shown) + tail.join('');
}

/**
 * The fraction Excel shows: the last convergent of the continued fraction whose denominator fits. A handful of steps for
 * any number (the denominators grow at least as fast as Fibonacci numbers).
 */
function nearest(value: number, most: number): { top: number; bottom: number } {
  let rest = value;
  let [top2, top1, bottom2, bottom1] = [0, 1, 1, 0];
  let [top, bottom] = [0, 0];
  while (bottom1 < most) {
    const whole = Math.floor(rest);
    [top, bottom] = [whole * top1 + top2, whole * bottom1 + bottom2];
    if (rest - whole < 5e-8) break;
    rest = 1 / (rest - whole);
    [top2, top1, bottom2, bottom1] = [top1, top, bottom1, bottom];
  }
  if (bottom <= most) return { top, bottom };
  return bottom1 > most ? { top: top2, bottom: bottom2 } : { top: top1, bottom: bottom1 };
}

interface FractionPlaces {
  readonly whole: number;
  readonly top: number;
  readonly slash: number;
  readonly bottom: number;
}

const isBlank = (t?: Token): boolean => t?.is === 'text' && t.text.trim() === '';
const isDenominator = (t?: Token): boolean => t?.is === 'digits' || (t?.is === 'text' && /^[1-9]\d*$/.test(t.text));

/** Where a section shows the parts of a fraction; undefined when its slash is only a slash. */
function fractionPlaces(tokens: readonly Token[]): FractionPlaces | undefined {
  const slash = tokens.findIndex((t) => t.is === 'slash');
  if (slash < 1) return undefined;
  let [top, bottom] = [slash - 1, slash + 1];
  while (isBlank(tokens[top])) top -= 1;
  while (isBlank(tokens[bottom])) bottom += 1;
  if (tokens[top]?.is !== 'digits' || !isDenominator(tokens[bottom])) return undefined;
  return { whole: tokens.slice(0, top).findIndex((t) => t.is === 'digits'), top, slash, bottom };
}

/** `# ?/?` with all that stands around it; a part that is nothing keeps its room, as on the sheet. */
function showFraction(value: number, section: Section, places: FractionPlaces): string {
  const { tokens } = section;
  const maskOf = (at: number): string => {
    const token = tokens[at];
    return token?.is === 'digits' || token?.is === 'text' ? token.text : '';
  };
  const [topMask, bottomMask] = [maskOf(places.top), maskOf(places.bottom)];
  const mixed = places.whole >= 0;
  const given = /^[1-9]/.test(bottomMask) ? Number(bottomMask) : 0;
  const width = given ? topMask.length : Math.min(7, Math.max(topMask.length, bottomMask.length));
  const found = given ? { top: Math.round(value * given), bottom: given } : nearest(value, 10 ** width - 1);
  const whole = mixed ? Math.floor(found.top / found.bottom) : 0;
  const top = found.top - whole * found.bottom;
  const nothing = mixed && top === 0;
  const shown = tokens.map((t, i) => {
    if (i === places.whole)
      return whole > 0 ? lay(String(whole), maskOf(i), false) : nothing ? '0' : lay('', maskOf(i), false);
    if (i === places.top) return String(top).padStart(width);
    if (i === places.bottom) return given ? bottomMask : String(found.bottom).padEnd(width);
    return t.is === 'text' ? t.text : t.is === 'slash' ? '/' : t.is === 'percent' ? '%' : '';
  });
  if (nothing) for (let i = places.top; i <= places.bottom; i += 1) shown[i] = ' '.repeat(shown[i]!.length);
  return shown.join('');
}

/** Shows an absolute value by a section without date parts. */
export function showNumber(given: number, section: Section): string {
  // At the ends of the number range the arithmetic below would leave it; a sheet shows nothing there that means anything.
  if (given > 1e300 && !section.tokens.some((t) => t.is === 'exponent')) return showGeneral(given);
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
  const places = fractionPlaces(section.tokens);
  if (places && value < 1e15) return showFraction(value, section, places);
  return showPlain(value, section);
}
