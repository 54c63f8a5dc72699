// Lines of a table that are neither tasks nor groups: totals, signatures, recipients, notes.
import { pattern } from '../../lexicon/pattern.js';
import { fold } from '../../text/fold.js';
import { oneLine } from './sheet-view.js';

const END = pattern(
  String.raw`^{papers:signed-for}\.\s?{people:signer}|^{papers:receivers}\s?:|^{people:maker}\b.{0,20}$|^\({papers:signed}\b.{0,40}\)$|^[^,]{2,30}, {time:day} .{0,6}{time:month} .{0,6}{time:year} .{0,6}$`,
);
/** Only in capitals: in small letters these are units of a task. */
const SIGNED_BY = pattern(String.raw`^{people:signer-alone}(?: (?:phuong|xa)\b.{0,40})?$`);
/** With its marks, because “Cộng” and “Công” are one word without them. */
const TOTAL = pattern(
  String.raw`^{^papers:total}(?: (?:{=papers:total-of}|{^papers:total-of}|{papers:total-of}))*(?: (?:[IVX]{1,5}|[A-Z]))?\s*(?:[:=.(+]|\d|$).{0,40}$`,
);
const NOTE = pattern(String.raw`^\(?\*?\s?{papers:note-mark}\s?[:*.-]`);

/** First letters of what may end a table; spares the rest of the sheet the look. */
const MAY_END = /^\s*(?:[TKNQUCP(]|[\p{Lu}][^,]{1,29},)/u;

const flat = (text: string): string => fold(oneLine(text)).text;

/** The row begins what follows a table: signature, “Nơi nhận”, the place and day. */
export function isEnd(texts: readonly string[]): boolean {
  return texts.some((text) => {
    if (text.length > 200 || !MAY_END.test(text)) return false;
    const line = oneLine(text.trim().split('\n')[0]!);
    return line.length < 90 && (END.test(flat(line)) || (line === line.toUpperCase() && SIGNED_BY.test(flat(line))));
  });
}

/** “Tổng cộng: 12 nhiệm vụ”, but not “Tổng kết phong trào”. */
export function isTotal(text: string): boolean {
  return text.length < 80 && /^\s*[TC]/.test(text) && TOTAL.test(oneLine(text));
}

export function isNote(text: string): boolean {
  return /^[\s(*]*[GLCglc]/.test(text) && NOTE.test(flat(text.slice(0, 60)));
}
