// Words that stand in a unit's cell and name no unit: ditto marks, how often, whether, and the public at large. No likeness
// to a name is looked for in them; a directory that has them as a name or an alias still wins.
import { wordsOf, type Word } from './words.js';

const ELSEWHERE = /^nhu (?:muc|cot|o|dong|nhiem vu|ke hoach) .{1,40}$/;
const TIME =
  /^(?:thuong xuyen|(?:ca|trong|toan) nam|(?:han|hang|hag|moi|dinh ky|dot xuat|quy|thang|nam|tuan|ngay|truoc ngay|den het)\b(?: (?:nam|quy|thang|tuan|ngay|hang|han|ky|[ivx]+|\d+))*|\d{1,2} \d{1,2}(?: \d{4})?)$/;
const ANSWER = /^(?:x|v|co|khong|chua|da|dang|xong|ok|tu|tat ca|toan bo|nhu vay|chua ro|chua xac dinh|khong co)$/;
const PUBLIC =
  /^(?:cac |toan the |toan |moi )?(?:nhan dan|nguoi dan|cong dan|ho dan|ho gia dinh|ba con|dan cu|can bo|xa|phuong|tinh|dia ban|ngan hang|ngan hang thuong mai|nha thau|nha tai tro|nha hao tam)(?: (?:tren dia ban.*|dia phuong|trong (?:xa|phuong|tinh)|(?:xa|phuong)))?$/;
const HIRED =
  /^(?:cac )?(?:chu dau tu|(?:don vi|nha|cong ty) (?:tu van|thi cong|duoc giao|duoc|cung cap|thau|trung thau|giam sat|thiet ke|xay lap|thuc hien))(?: .{0,40})?$/;

const STAFF_WORD =
  '(?:can bo|cong chuc|vien chuc|nguoi lao dong|nld|cbccvc|cbcc|cb|cc|vc|dang vien|doan vien|hoi vien|thanh nien|giao vien|nhan vien|hoc sinh|sinh vien|phu huynh|chien si|quan chung)';
const STAFF = new RegExp(`^(?:cac |toan the |toan bo |tat ca |moi )?${STAFF_WORD}(?: (?:va )?${STAFF_WORD})*(?= |$)`);
/** Whose staff it is; a post says what it does instead (“Công chức Văn hóa - Xã hội”). */
const WHOSE =
  /^ ?(?:$|(?:thuoc|cua|trong|tai(?! chinh)|tren|o|cac) |(?:ubnd|uy ban nhan dan|dang uy|co quan|don vi|phuong|xa|tinh|thanh pho|nha truong)\b)/;

/** Whether a cell names the people who work or live somewhere: “Cán bộ, công chức UBND phường”. */
export function namesStaff(text: string): boolean {
  if (text.length > 90) return false;
  const words = wordsOf(text);
  const said = words.map((word) => word.text).join(' ');
  const staff = STAFF.exec(said)?.[0];
  if (staff === undefined || !WHOSE.test(said.slice(staff.length))) return false;
  const last = words[staff.split(' ').length - 1]!;
  return !/[,;:+/&\n]|\s[-–—]\s/.test(text.slice(last.end));
}

/** Whether the words of a cell say when: a deadline that slipped into the column of units. */
export const saysTime = (words: readonly Word[]): boolean =>
  words.length <= 12 && TIME.test(words.map((word) => word.text).join(' '));

/** Whether the words of a cell are none of a unit's name. */
export function namesNoUnit(text: string, words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return true;
  // One short word with its marks (“Có”, “Tự”) shortens nothing.
  if (words.length === 1 && first.marked && first.text.length <= 4) return true;
  const said = words.map((word) => word.text).join(' ');
  return (
    namesStaff(text) ||
    (said.length <= 60 &&
      [ELSEWHERE, ANSWER, PUBLIC, ...(/[,;]/.test(text) ? [] : [HIRED])].some((pattern) => pattern.test(said)))
  );
}
