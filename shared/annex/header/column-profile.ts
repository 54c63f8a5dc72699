import { pattern } from '../../lexicon/pattern.js';
import { namesBody } from '../../lexicon/bodies.js';
import { fold } from '../../text/fold.js';
import type { Cell } from '../../grid/grid.js';
import { isBlank, type SheetView } from '../sheet/sheet-view.js';

const TRAITS = [
  'deadline',
  'date',
  'percent',
  'status',
  'reported', // A status that says by itself that somebody reported it: “Đã …”, “Chưa …”.
  'unit',
  'person',
  'long',
  'wordy', // At least four words.
  'ordinal',
  'product', // Names of papers and things to hand over: “Báo cáo”, “Quyết định”.
  'clock', // Times of a day: “7h30”, “8:00 - 8:30”.
] as const;
type Trait = (typeof TRAITS)[number];

/** What the cells below a heading look like, as shares (0–1) of the cells that are not blank. */
export interface ColumnProfile extends Readonly<Record<Trait, number>> {
  readonly filled: number;
  readonly rows: number;
  /** Cells of their own: the first cell of a merge counts once. */
  readonly distinct: number;
}

const DATE = /^(?:\D{0,12})\d{1,2}\s?[/.-]\s?\d{1,2}\s?(?:[/.-]\s?\d{2,4})?\D{0,3}$/;
const DEADLINE = pattern(
  String.raw`\b{time:profile-side} (?:{time:profile-unit}|\d)|\b{time:month} \d|\b{time:quarter} (?:i|\d)|\b{time:year} 20\d\d|^\D{0,8}20\d\d(?:\s?-\s?20\d\d)?$|\b{time:regular}\b|\bh[an]{2}g {time:every-unit}\b|\b{time:periodic-said}\b|\b{time:profile-bound} |\b{time:day} \d|\b\d{1,2}[/.-]\d{1,2}\b|\b\d{1,2}[/.-]20\d\d\b|\btrong \d+ {time:day}\b|\b6 {time:month}\b|\b{time:profile-as-planned}\b|\b{time:as-soon-as}\b`,
);
const STATUS = pattern(
  String.raw`^(?:{states:profile-status}|{states:profile-under} |{states:profile-complete}(?!.{30})|{states:profile-whole}$|dat \d)`,
);
const REPORTED = pattern(String.raw`^{states:profile-reported} ?`);
const PERSON = pattern(String.raw`^(?:d\/?c\b|{people:profile-post}|{people:profile-address}\b)`);
const ORDINAL = /^(?:[ivxlcdm]{1,5}|[a-z]|\d{1,3}(?:\.\d{1,3})*)\s?[.)]?$|^[-+*•]$/;

const PRODUCT = pattern(String.raw`^(?:\W|\d+[.)] )*(?:{papers:draft-or-file} )?{papers:product}\b`);
const CLOCK = /^(?:tu )?\d{1,2} ?(?:h|g|gio|:) ?\d{0,2}\b/;

/** Looks at a bounded sample: the first rows and a few spread over the rest. */
export function sampleRows(top: number, bottom: number): number[] {
  const rows: number[] = [];
  const first = Math.min(bottom, top + 59);
  for (let row = top; row <= first; row++) rows.push(row);
  const step = Math.max(1, Math.floor((bottom - first) / 20));
  for (let row = first + step; row <= bottom && rows.length < 80; row += step) rows.push(row);
  return rows;
}

/** The profile of one column over the sampled rows. */
export function profileColumn(view: SheetView, column: number, rows: readonly number[]): ColumnProfile {
  const counts = none();
  let filled = 0;
  const texts = new Set<string>();
  for (const row of rows) {
    const merge = view.mergeAt(row, column);
    if (merge && (merge.left < column || merge.right > column + 2 || merge.top < row)) continue;
    const cell = view.shown(row, column);
    if (isBlank(cell)) continue;
    filled += 1;
    texts.add(cell.text);
    for (const trait of traitsOf(cell)) counts[trait] += 1;
  }
  if (filled > 0) for (const trait of TRAITS) counts[trait] /= filled;
  return { filled, rows: rows.length, distinct: texts.size, ...counts };
}

const none = (): Record<Trait, number> =>
  Object.fromEntries(TRAITS.map((trait) => [trait, 0])) as Record<Trait, number>;

/** Cells are asked again with every profile of their column, before and after an edit beside them. */
const known = new WeakMap<Cell, readonly Trait[]>();

function traitsOf(cell: Cell): readonly Trait[] {
  let traits = known.get(cell);
  if (!traits) known.set(cell, (traits = readTraits(cell)));
  return traits;
}

function readTraits(cell: Cell): Trait[] {
  const text = fold(cell.text.slice(0, 160)).text.replace(/ +/g, ' ').trim();
  const traits: Trait[] = [];
  if (text.length > 40) traits.push('long');
  if (text.split(' ').length >= 4) traits.push('wordy');
  if (cell.kind === 'date') return [...traits, 'date', 'deadline'];
  const isDate = DATE.test(text);
  if (/%/.test(text) || (cell.kind === 'number' && cell.value >= 0 && cell.value <= 1)) traits.push('percent');
  if (ORDINAL.test(text)) traits.push('ordinal');
  if (isDate) traits.push('date');
  if (text.length < 90 && (isDate || DEADLINE.test(text))) traits.push('deadline');
  if (STATUS.test(text)) {
    traits.push('status');
    if (REPORTED.test(text)) traits.push('reported');
  }
  if (CLOCK.test(text)) traits.push('clock');
  if (PRODUCT.test(text)) traits.push('product');
  if (PERSON.test(text)) traits.push('person');
  else if (namesBody(cell.text)) traits.push('unit');
  return traits;
}
