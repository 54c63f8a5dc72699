import { a1, formatDay } from '../../shared/index.js';
import type { CellValue, PlannedChange } from '../../shared/index.js';
import { say } from '../words.js';
import { table } from './columns.js';

const WIDE = 42;
const AROUND = 14;

/** What a cell will show. */
export const shownValue = (value: CellValue): string =>
  value.kind === 'blank' ? say('(để trống)', '(blank)') : value.kind === 'date' ? formatDay(value.value) : value.text;

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The part of a text around [start, end), cut at words. */
function around(text: string, start: number, end: number): string {
  if (text.length <= WIDE) return text;
  const from = start > AROUND ? text.lastIndexOf(' ', start - AROUND) + 1 : 0;
  const space = text.indexOf(' ', end + AROUND);
  const to = end + AROUND >= text.length || space < 0 ? text.length : space;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/**
 * The words before and after, so that the difference is seen: of a long text the part that changes, and where nothing to
 * be seen changes (spaces, Unicode forms, a date that becomes its words) what the mend does.
 */
export function changeWords(change: PlannedChange): readonly [before: string, after: string] {
  const before = flat(change.before);
  const after = flat(shownValue(change.after));
  if (before === '') return [say('(trống)', '(blank)'), after];
  if (before === after) return [before, `${change.label} (${say('chữ như cũ', 'same words')})`];
  if (before.length <= WIDE && after.length <= WIDE) return [before, after];
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  return [around(before, head, before.length - tail), around(after, head, after.length - tail)];
}

/** The applied changes as a person reads them: a table where the words are short, otherwise a paragraph for each cell. */
export function changeLines(changes: readonly PlannedChange[], width: number): string[] {
  const sheets = new Set(changes.map(({ at }) => at.sheet));
  const cell = ({ at }: PlannedChange): string => (sheets.size > 1 ? `${at.sheet}!${a1(at)}` : a1(at));
  const rows = changes.map((change) => ({ cell: cell(change), words: changeWords(change), rule: change.rule }));
  const [was, is] = [say('Đang ghi', 'Now'), say('Sửa thành', 'Becomes')];
  if (rows.every(({ words }) => words.every((text) => text.length <= WIDE))) {
    const headings = [say('Ô', 'Cell'), was, is, say('Quy tắc', 'Rule')];
    return table(
      headings,
      rows.map(({ cell: at, words, rule }) => [at, ...words, rule]),
      width,
      1,
    );
  }
  return rows.flatMap(({ cell: at, words, rule }) => [
    `${at}  ${rule}`,
    `  ${was}: ${words[0]}`,
    `  ${is}: ${words[1]}`,
  ]);
}
