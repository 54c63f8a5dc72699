/** One piece of a number format section. */
export type Token =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'digits'; readonly text: string } // a run of 0 # ? , . that shows the number
  | { readonly is: 'general' }
  | { readonly is: 'at' }
  | { readonly is: 'percent' }
  | { readonly is: 'exponent'; readonly text: string } // E+00
  | { readonly is: 'slash' }
  | { readonly is: 'date'; readonly unit: 'y' | 'm' | 'd' | 'h' | 'n' | 's'; readonly width: number }
  | { readonly is: 'fraction'; readonly width: number } // .0 after seconds
  | { readonly is: 'ampm'; readonly text: string }
  | { readonly is: 'elapsed'; readonly unit: 'h' | 'n' | 's'; readonly width: number };

export interface Section {
  readonly tokens: readonly Token[];
  readonly condition?: { readonly op: string; readonly value: number };
  /** Windows language id of [$-42A]; undefined when none is named. */
  readonly language?: number;
  /** Shows a day (y, m, d), a time of day, or a length of time. */
  readonly date: boolean;
  readonly time: boolean;
}

/** Splits at ';' outside quotes, brackets and escapes. */
function split(code: string): string[] {
  const parts = [''];
  for (let i = 0; i < code.length; i += 1) {
    let piece = code[i]!;
    if (piece === ';') {
      parts.push('');
      continue;
    }
    if (piece === '\\' || piece === '_' || piece === '*') piece = code.slice(i, i + 2);
    else if (piece === '"' || piece === '[') {
      const close = code.indexOf(piece === '"' ? '"' : ']', i + 1);
      piece = code.slice(i, close < 0 ? code.length : close + 1);
    }
    parts[parts.length - 1] += piece;
    i += piece.length - 1;
  }
  return parts;
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(h+|m+|s+)$/i;

/** What stands in brackets: a length of time, a condition, a currency with its language, or a colour (dropped). */
function bracket(
  inner: string,
  into: { tokens: Token[]; condition?: { op: string; value: number }; language?: number },
): void {
  const elapsed = ELAPSED.exec(inner);
  if (elapsed) {
    const unit = inner[0]!.toLowerCase();
    into.tokens.push({ is: 'elapsed', unit: unit === 'm' ? 'n' : (unit as 'h' | 's'), width: inner.length });
    return;
  }
  const condition = CONDITION.exec(inner.trim());
  if (condition) {
    into.condition = { op: condition[1]!, value: Number(condition[2]) };
    return;
  }
  const currency = /^\$([^-]*)(?:-([0-9a-f]+))?/i.exec(inner);
  if (!currency) return;
  if (currency[1]) into.tokens.push({ is: 'text', text: currency[1] });
  // The low 16 bits are the language; above them stand calendar and digit shapes.
  if (currency[2]) into.language = parseInt(currency[2].slice(-4), 16);
}

const LEXER = /^(?:General|AM\/PM|A\/P|E[+-][0#?]+|\.0+(?![0#?])|y+|m+|d+|h+|s+|e+|b+|g+|[1-9]\d*|[0#?.,]+|[\s\S])/i;

function letter(text: string, tokens: readonly Token[], next: string): Token {
  const first = text[0]!.toLowerCase();
  if (/^General$/i.test(text)) return { is: 'general' };
  if (/^(AM\/PM|A\/P)$/i.test(text)) return { is: 'ampm', text };
  if (/^E[+-]/i.test(text)) return { is: 'exponent', text };
  if (first === 'm') return { is: 'date', unit: isMinute(text, tokens, next) ? 'n' : 'm', width: text.length };
  if (first === 'y' || first === 'e' || first === 'b')
    return { is: 'date', unit: 'y', width: first === 'y' ? text.length : 4 };
  if (first === 'd' || first === 'h' || first === 's') return { is: 'date', unit: first, width: text.length };
  if (text === '%') return { is: 'percent' };
  if (text === '@') return { is: 'at' };
  if (text === '/') return { is: 'slash' };
  if (/^[0#?.,]/.test(text)) return { is: 'digits', text };
  return { is: 'text', text: first === 'g' ? '' : text };
}

/** m means minutes right after hours or right before seconds (18.8.31). */
function isMinute(text: string, tokens: readonly Token[], next: string): boolean {
  if (text.length > 2) return false;
  const before = [...tokens].reverse().find((t) => t.is === 'date' || t.is === 'elapsed');
  if (before && 'unit' in before && before.unit === 'h') return true;
  return /^(?:[^a-z[]|"[^"]*"|\\.)*(?:s|\[s)/i.test(next);
}

function parseSection(code: string): Section {
  const into: { tokens: Token[]; condition?: { op: string; value: number }; language?: number } = { tokens: [] };
  for (let i = 0; i < code.length;) {
    const char = code[i]!;
    let length = 2;
    if (char === '\\') into.tokens.push({ is: 'text', text: code.slice(i + 1, i + 2) });
    else if (char === '_') into.tokens.push({ is: 'text', text: ' ' });
    else if (char === '"' || char === '[') {
      const close = code.indexOf(char === '"' ? '"' : ']', i + 1);
      const end = close < 0 ? code.length : close;
      length = end + 1 - i;
      if (char === '"') into.tokens.push({ is: 'text', text: code.slice(i + 1, end) });
      else bracket(code.slice(i + 1, end), into);
    } else if (char !== '*') {
      const text = LEXER.exec(code.slice(i, i + 64))![0];
      length = text.length;
      const last = into.tokens[into.tokens.length - 1];
      const seconds = last && (last.is === 'date' || last.is === 'elapsed') && last.unit === 's';
      if (seconds && /^\.0+$/.test(text)) into.tokens.push({ is: 'fraction', width: text.length - 1 });
      else into.tokens.push(letter(text, into.tokens, code.slice(i + length)));
    }
    i += length;
  }
  return withKinds(into);
}

function withKinds(into: { tokens: Token[]; condition?: { op: string; value: number }; language?: number }): Section {
  const isDay = (t: Token): boolean => t.is === 'date' && (t.unit === 'y' || t.unit === 'm' || t.unit === 'd');
  const isTime = (t: Token): boolean => t.is === 'elapsed' || t.is === 'ampm' || (t.is === 'date' && !isDay(t));
  const date = into.tokens.some(isDay);
  const time = into.tokens.some(isTime);
  if (!date && !time) return { ...into, date, time };
  // In a date, points and commas are only separators: d.m.yyyy.
  const tokens = into.tokens.map((t): Token =>
    t.is === 'digits' && /^[.,]+$/.test(t.text) ? { is: 'text', text: t.text } : t,
  );
  return { ...into, tokens, date, time };
}

/** Reads a number format code into its one to four sections. Never throws: what is not understood is shown as text. */
export function parseFormat(code: string): readonly Section[] {
  return split(code).slice(0, 4).map(parseSection);
}
