// Lines of a table that are neither tasks nor groups: totals, signatures, recipients, notes.
import { fold } from '../text/fold.js';
import { oneLine } from './sheet-view.js';

const END =
  /^(?:tm\.? |kt\.? |tl\.? |tuq\.? |q\.? )?(?:uy ban nhan dan|ubnd|chu tich|pho chu tich|thu truong|truong ban|chanh van phong|nguoi lap)(?: (?:phuong|xa|nhan dan)\b.{0,40})?$|^(?:tm|kt|tl|tuq)\. |^noi nhan\s?:|^nguoi lap(?: bieu| bang)?\b|^\(?(?:ky|da ky)\b.{0,30}\)?$|^(?:ngay|.{2,40}, ngay) .{0,6}thang .{0,6}nam .{0,6}$/;
const TOTAL =
  /^(?:tong(?: so| cong)?|cong(?: cong)?|tong (?:so )?nhiem vu)\b(?! (?:ket|hop|dieu tra|tac|ra soat|kiem tra|ve sinh|duyet|cuc|ho|cuong|khai|an|nghe|dan|chuc|dong|luc|viec)).{0,40}$/;
const NOTE = /^\(?\*?\s?(?:ghi chu|luu y|chu thich|chu giai)\s?[:*.-]/;

const flat = (text: string): string => fold(oneLine(text)).text;

/** The row begins what follows a table: signature, “Nơi nhận”, the place and day. */
export function isEnd(texts: readonly string[]): boolean {
  return texts.some((text) => text.length < 90 && END.test(flat(text.split('\n')[0]!)));
}

/** “Tổng cộng: 12 nhiệm vụ”, but not “Tổng kết phong trào”. */
export function isTotal(text: string): boolean {
  return text.length < 80 && TOTAL.test(flat(text));
}

export function isNote(text: string): boolean {
  return NOTE.test(flat(text));
}
