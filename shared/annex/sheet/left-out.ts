// Lines of a table that are neither tasks nor groups: totals, signatures, recipients, notes.
import { fold } from '../../text/fold.js';
import { oneLine } from './sheet-view.js';

const END =
  /^(?:tm|kt|tl|tuq)\.\s?(?:uy ban|ubnd|chu tich|thu truong|truong|giam doc|chanh|ban|bi thu|dang uy|hdnd)|^noi nhan\s?:|^nguoi lap(?: bieu| bang)?\b.{0,20}$|^\((?:ky|da ky)\b.{0,40}\)$|^[^,]{2,30}, ngay .{0,6}thang .{0,6}nam .{0,6}$/;
/** Only in capitals: in small letters these are units of a task. */
const SIGNED_BY =
  /^(?:uy ban nhan dan|ubnd|chu tich|pho chu tich|thu truong|truong ban|chanh van phong|truong phong|nguoi lap)(?: (?:phuong|xa)\b.{0,40})?$/;
/** With its marks, because “Cộng” and “Công” are one word without them. */
const TOTAL =
  /^(?:Tổng (?:số|cộng)|TỔNG (?:SỐ|CỘNG)|Tổng|TỔNG|Cộng|CỘNG|Tong (?:so|cong)|TONG (?:SO|CONG))(?: (?:nhiệm vụ|cộng|số|toàn|NHIỆM VỤ|nhiem vu|mục|các|phần|nhóm|PHẦN|NHÓM|MỤC))*(?: (?:[IVX]{1,5}|[A-Z]))?\s*(?:[:=.(+]|\d|$).{0,40}$/;
const NOTE = /^\(?\*?\s?(?:ghi chu|luu y|chu thich|chu giai)\s?[:*.-]/;

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
