// One value, one spelling: “xong”, “100 %”, “ Hoàn thành ” say the same. What is not plain is asked, with its words.
import { pattern } from '../lexicon/pattern.js';
import { readDay, readPercent, readStage } from '../annex/index.js';
import { addDays, civilDate, compareDates, parseIso, toIso, type CivilDate } from '../calendar/civil-date.js';
import type { Cell } from '../grid/grid.js';
import { stageName } from '../status/index.js';
import { foldKey } from '../text/fold.js';
import { tidy } from '../text/tidy.js';
import type { CellBecause, OpenField } from './types.js';

/** No cell of a workbook holds more than 32,767 characters. */
export const LONGEST = 32_000;
/** The first day a plan's work can have been done on. */
const FIRST_DAY = { year: 2000, month: 1, day: 1 };
const SERIAL_ZERO = { year: 1899, month: 12, day: 30 };

export type Value =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'value';
      readonly value: string;
      readonly also?: { readonly field: OpenField; readonly value: string };
    }
  /** `takes`: what it most likely means, for a person to accept. */
  | { readonly kind: 'unclear'; readonly because: CellBecause; readonly text: string; readonly takes?: string };

const BLANK: Value = { kind: 'blank' };
const value = (text: string): Value => (text === '' ? BLANK : { kind: 'value', value: text });

/** Text as entered, NFC, without signs nobody sees: control characters and those that turn the direction of writing. */
export function plainText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return tidy(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, ''));
}

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** What a returned cell says for a field. `asOf` is the civil day (Asia/Ho_Chi_Minh) of merging: no work is done after it. */
export function readValue(field: OpenField, cell: Cell, asOf: CivilDate): Value {
  const shown = plainText(cell.text);
  const unclear = (because: CellBecause, takes?: string): Value => ({
    kind: 'unclear',
    because,
    text: shown === '' && cell.formula !== undefined ? `=${cell.formula}` : shown.slice(0, 2000),
    ...(takes === undefined ? {} : { takes }),
  });
  if (cell.formula !== undefined) {
    if (cell.kind === 'error' || ERROR.test(shown)) return unclear('formula-error');
    if (shown === '') return unclear(/\[/.test(cell.formula) ? 'formula-external' : 'formula');
  }
  if (cell.kind === 'error' || ERROR.test(shown)) return unclear('unreadable-value');
  if (shown === '') return BLANK;
  if (shown.length > LONGEST) return unclear('too-long');
  if (field === 'status') return readStatus(cell, shown, unclear);
  if (field === 'progress') return readProgress(cell, shown, unclear);
  if (field === 'completed') return readCompleted(cell, shown, asOf, unclear);
  return value(shown);
}

type Unclear = (because: CellBecause, takes?: string) => Value;

/** Words that may stand beside a stage and change nothing of it. */
const FILLER = pattern(String.raw`\b{fillers:beside-done}\b`, 'g');
/** Whole sayings of each stage, fillers taken away: only these are sure. */
const SURE: Readonly<Record<string, RegExp>> = {
  'not-started': pattern(String.raw`^(?:{states:returned-not-started}|0 ?%)$`),
  'in-progress': pattern(String.raw`^{states:returned-in-progress}$`),
  waiting: pattern(String.raw`^{states:returned-waiting}$`),
  done: pattern(
    String.raw`^(?:{states:returned-xong}|{states:returned-complete}|{states:reaches} 100|(?:(?:{states:reaches}|{states:returned-xong}) )?100 ?%)$`,
  ),
  paused: pattern(String.raw`^{states:returned-paused}$`),
};

function readStatus(cell: Cell, shown: string, unclear: Unclear): Value {
  if (cell.kind === 'number' && cell.value === 1 && /%/.test(shown)) return value(stageName('done'));
  const flat = foldKey(shown.replace(/%/g, ' pct ')).replace(/ pct\b/g, '%');
  const said = sureStage(flat);
  if (said) return value(stageName(said));
  // “Đang làm 50%”, “Hoàn thành ngày 10/11/2026”: two facts, neither may be lost.
  const percent = pattern(String.raw`^(.*?)(?:,? ?{numerals:before-percent}? ?)\b(\d{1,3}) ?%$`).exec(flat);
  if (percent) {
    const stage = sureStage(percent[1]!.trim());
    const figure = Number(percent[2]);
    if (stage === 'in-progress' && figure > 0 && figure < 100)
      return { kind: 'value', value: stageName(stage), also: { field: 'progress', value: String(figure) } };
  }
  const dated = pattern(String.raw`^(.*?) (?:{time:before-returned-day} )?\d{1,2} \d{1,2} 20\d\d$`).exec(flat);
  const day = dated ? readDay({ kind: 'text', text: shown }) : undefined;
  if (dated && day && sureStage(dated[1]!.trim()) === 'done')
    return { kind: 'value', value: stageName('done'), also: { field: 'completed', value: toIso(day) } };
  const guess = readStage({ kind: 'text', text: shown });
  return guess === undefined ? unclear('unreadable-value') : unclear('ambiguous-value', stageName(guess));
}

function sureStage(flat: string): 'not-started' | 'in-progress' | 'waiting' | 'done' | 'paused' | undefined {
  const bare = flat.replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  const found = Object.keys(SURE).find((stage) => SURE[stage]!.test(flat) || SURE[stage]!.test(bare));
  return found as ReturnType<typeof sureStage>;
}

const figure = (n: number): string => String(Math.round(n * 100) / 100);

function readProgress(cell: Cell, shown: string, unclear: Unclear): Value {
  if (cell.kind === 'number') {
    const n = cell.value;
    if (n < 0) return unclear('implausible');
    if (n === 0) return value('0');
    // 75 in a cell that shows per cent is 75 %, whatever the sheet makes of it: nobody means 7,500 %.
    if (/%/.test(shown)) {
      if (n <= 1) return value(figure(n * 100));
      return Number.isInteger(n) && n <= 100 ? value(figure(n)) : unclear('implausible');
    }
    if (n === 1) return unclear('ambiguous-value');
    if (n < 1) return value(figure(n * 100));
    return n <= 100 ? value(figure(n)) : unclear('implausible');
  }
  if (cell.kind !== 'text') return unclear('unreadable-value');
  const bare = pattern(
    String.raw`^{=numerals:before-number}?\s*(\d{1,6}(?:[.,]\d+)?)\s*(%|phần trăm|\/\s*100)?$`,
    'iu',
  ).exec(shown);
  if (bare) {
    const n = Number(bare[1]!.replace(',', '.'));
    if (n > 100) return unclear('implausible');
    if (!bare[2] && n > 0 && n <= 1) return unclear('ambiguous-value');
    return value(figure(n));
  }
  if (/^-\s*\d/.test(shown)) return unclear('implausible');
  if (sureStage(foldKey(shown)) === 'done') return value('100');
  const guess = readPercent(cell);
  return guess === undefined ? unclear('unreadable-value') : unclear('ambiguous-value', figure(guess));
}

const DAY = pattern(
  String.raw`^(?:{=time:day-said}\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|,?\s*năm)\s*(\d{4}|\d{2})\.?$`,
  'iu',
);

function readCompleted(cell: Cell, shown: string, asOf: CivilDate, unclear: Unclear): Value {
  const plausible = (day: CivilDate): Value =>
    compareDates(day, asOf) > 0 || compareDates(day, FIRST_DAY) < 0
      ? unclear('implausible', toIso(day))
      : value(toIso(day));
  if (cell.kind === 'date') return plausible(cell.value);
  // A day pasted without its format shows the number it is stored as.
  if (cell.kind === 'number') {
    if (!Number.isInteger(cell.value) || cell.value < 36_526 || cell.value > 73_050) return unclear('unreadable-value');
    return plausible(addDays(SERIAL_ZERO, cell.value));
  }
  const iso = parseIso(shown.replace(/T00:00.*$/, ''));
  if (iso) return plausible(iso);
  const match = DAY.exec(shown);
  if (match) {
    const year = Number(match[3]!.length === 2 ? `20${match[3]!}` : match[3]);
    const day = civilDate(year, Number(match[2]), Number(match[1]));
    if (day) return plausible(day);
    const turned = civilDate(year, Number(match[1]), Number(match[2]));
    return turned ? unclear('ambiguous-value', toIso(turned)) : unclear('unreadable-value');
  }
  if (/^(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}$/iu.test(shown)) return unclear('ambiguous-value');
  return unclear('unreadable-value');
}

/** A value of the record (`sent.json`, the hidden sheet): per cent may be a fraction there, days are ISO. */
export function baseValue(field: OpenField, stored: unknown): string {
  if (stored === null || stored === undefined || stored === '') return '';
  if (typeof stored === 'number')
    return field === 'progress' ? figure(stored <= 1 ? stored * 100 : stored) : String(stored);
  const text = typeof stored === 'string' ? stored : '';
  // A fraction that was stored as text: “0.2”.
  if (field === 'progress' && /^(?:0?[.,]\d+|1)$/.test(text)) return figure(Number(text.replace(',', '.')) * 100);
  return officeValue(field, { kind: 'text', text });
}

/** What the office's own cell says, canonical; what is not plain keeps its words, so that nothing is taken for equal. */
export function officeValue(field: OpenField, cell: Cell | undefined): string {
  if (!cell) return '';
  const far = { year: 9999, month: 12, day: 31 };
  if (field === 'progress' && cell.kind === 'number' && cell.value === 1) return '100';
  const read = readValue(field, cell, far);
  if (read.kind === 'value') return read.value;
  return read.kind === 'blank' ? '' : read.text;
}

/** Equal whatever the white space and letter case. */
export const sameValue = (a: string, b: string): boolean => a === b || comparable(a) === comparable(b);
const comparable = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
