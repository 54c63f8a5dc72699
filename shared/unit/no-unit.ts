// Words that stand in a unit's cell and name no unit: ditto marks, how often, whether, and the public at large. No likeness
// to a name is looked for in them; a directory that has them as a name or an alias still wins.
import type { Word } from './words.js';

const DITTO = /^(?:nt|n t|nhu tren|nhu muc .*|nhu (?:o |dong |nhiem vu )?tren|tuong tu|id|idem)$/;
const TIME =
  /^(?:thuong xuyen|(?:ca|trong|toan) nam|(?:han|hang|hag|moi|dinh ky|dot xuat|quy|thang|nam|tuan|ngay|truoc ngay|den het)\b(?: (?:nam|quy|thang|tuan|ngay|hang|han|ky|[ivx]+|\d+))*)$/;
const ANSWER = /^(?:x|v|co|khong|chua|da|dang|xong|ok|tu|tat ca|toan bo|nhu vay|chua ro|chua xac dinh|khong co)$/;
const PUBLIC =
  /^(?:cac |toan the |toan |moi )?(?:nhan dan|nguoi dan|cong dan|ho dan|ho gia dinh|ba con|dan cu|can bo|xa|phuong|tinh|dia ban|ngan hang|ngan hang thuong mai|nha thau|nha tai tro|nha hao tam)(?: (?:tren dia ban.*|dia phuong|trong (?:xa|phuong|tinh)|(?:xa|phuong)))?$/;
const HIRED =
  /^(?:cac )?(?:don vi|nha|cong ty) (?:tu van|thi cong|duoc giao|duoc|cung cap|thau|trung thau|giam sat|thiet ke|xay lap|thuc hien)(?: .{0,40})?$/;

/** Whether the words of a cell are none of a unit's name. */
export function namesNoUnit(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return true;
  // One short word with its marks (“Có”, “Tự”) shortens nothing.
  if (words.length === 1 && first.marked && first.text.length <= 4) return true;
  const said = words.map((word) => word.text).join(' ');
  return said.length <= 60 && [DITTO, TIME, ANSWER, PUBLIC, HIRED].some((pattern) => pattern.test(said));
}
