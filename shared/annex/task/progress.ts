import { civilDate, type CivilDate } from '../../calendar/civil-date.js';
import type { Cell } from '../../grid/grid.js';
import { flatten } from '../../text/fold.js';
import type { Stage } from '../types.js';

const flat = (text: string): string =>
  flatten(text)
    .replace(/[^a-z0-9%/]+/g, ' ')
    .trim();

const REMEMBERED = 2000;

/** The same few words stand in a whole column: what a text cell says is read once. Bounded; other cells are read as they come. */
function remembering<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (cell.kind !== 'text') return read(cell);
    const before = known.get(cell.text);
    if (before !== undefined || known.has(cell.text)) return before as T;
    if (known.size >= REMEMBERED) known.clear();
    const value = read(cell);
    known.set(cell.text, value);
    return value;
  };
}

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  [
    'not-started',
    /^(?:chua (?:lam|thuc hien|trien khai|bat dau|tien hanh|co ket qua|xu ly)|khong thuc hien|not started|moi giao|moi nhan|moi|0 ?%)\b/,
  ],
  ['paused', /^(?:tam (?:hoan|dung|ngung)|dung|hoan lai|huy|tam thoi dung)\b/],
  [
    'waiting',
    /^(?:cho|dang cho|cho phan hoi|da trinh|dang trinh|trinh|xin y kien|dang xin y kien|cho y kien|cho duyet|dang tham dinh|tham dinh)\b/,
  ],
  [
    'in-progress',
    /^(?:dang|tiep tuc|in progress|doing|dang lam|dang thuc hien|dang trien khai|da trien khai|da thuc hien|thuong xuyen|co ban|gan|hoan thanh (?:mot phan|[1-9]?\d ?%)|chua (?:hoan thanh|xong|ht|dat)|da bat dau|chua ht|dang xu ly|du thao|da du thao)\b/,
  ],
  [
    'done',
    /^(?:da (?:xong|hoan thanh|hoan tat|ht|ban hanh|bao cao|nop|gui|lam xong|thuc hien xong|ket thuc)|hoan (?:thanh|tat)|xong|ht|done|completed|finished|dat|100 ?%|x|v|roi|ok|co)\b/,
  ],
];

/** The stage a status cell names; undefined when the words are none of the known ones (the text is kept beside it). */
export const readStage = remembering(stageIn);

function stageIn(cell: Cell): Stage | undefined {
  if (cell.kind === 'boolean') return cell.value ? 'done' : 'not-started';
  if (cell.kind === 'number' && cell.value === 1 && /%/.test(cell.text)) return 'done';
  if (/^[✓✔☑√]/.test(cell.text.trim())) return 'done';
  const words = flat(cell.text);
  if (/^100 ?%|\b(?:dat|hoan thanh) 100 ?%/.test(words)) return 'done';
  if (/^(?:(?:da )?hoan thanh|(?:da )?dat|khoang)? ?\d{1,2} ?%$/.test(words) && !/\b0 ?%$/.test(words))
    return 'in-progress';
  if (/^\d{1,2} ?%$/.test(words)) return words.startsWith('0') ? 'not-started' : 'in-progress';
  if (/^hoan thanh (?:truoc|trong|vao) (?:ngay|thang|quy)/.test(words)) return undefined;
  return STAGES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** 0–100; 0,6 in a cell shown as per cent is 60. undefined when no per cent can be read. */
export function readPercent(cell: Cell): number | undefined {
  const shown = /(\d{1,3}(?:[.,]\d+)?)\s*%/.exec(cell.text);
  if (shown) return within(Number(shown[1]!.replace(',', '.')));
  if (cell.kind === 'number')
    return within(
      cell.value > 0 && cell.value < 1
        ? cell.value * 100
        : cell.value === 1 && cell.text.trim() === '1'
          ? 100
          : cell.value,
    );
  const text = cell.text.trim();
  // What is longer is a sentence.
  const bare =
    text.length > 60
      ? null
      : /^(?:đạt|dat|khoảng|được)?\s*(\d{1,3})\s*(?:phần trăm|\/\s*100)?$/iu.exec(text.normalize('NFC'));
  return bare ? within(Number(bare[1])) : undefined;
}

const within = (n: number): number | undefined => (n >= 0 && n <= 100 ? Math.round(n * 100) / 100 : undefined);

/** A plain day; two-digit years are of this century; without a year it is no day. */
export const readDay = remembering(dayIn);

function dayIn(cell: Cell): CivilDate | undefined {
  if (cell.kind === 'date') return cell.value;
  const words = flatten(cell.text);
  const match =
    /(?:^|\D)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d|\d\d)(?!\d)/.exec(words) ??
    /\bngay (\d{1,2}) thang (\d{1,2}) nam (20\d\d)\b/.exec(words);
  if (match)
    return civilDate(Number(match[3]!.length === 2 ? `20${match[3]!}` : match[3]), Number(match[2]), Number(match[1]));
  const iso = /\b(20\d\d)-(\d{2})-(\d{2})\b/.exec(words);
  return iso ? civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}
