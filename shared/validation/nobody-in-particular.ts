import { textKey } from './text-key.js';

/** Several at once, people, or the public: none of them has an address, and none could be added to a directory of units. */
const PLURAL =
  /^(?:cac|nhung|mot so|toan the|toan bo|tat ca|moi|cung cac|thanh vien|(?:toan |ca )?he thong chinh tri|toan dan)\b/;
const PEOPLE =
  /^(?:nhan dan|nguoi|ba con|cong dan|can bo|cong chuc|vien chuc|dang vien|doan vien|hoi vien|phu huynh|ban dai dien (?:cha me|phu huynh)|cha me hoc sinh|hoc sinh|giao vien|chuc sac|gia lang|truong ho|luc luong (?:xung kich|dan quan)|ho (?:dan|gia dinh|kinh doanh|san xuat|tieu thuong)|dan quan(?: tu ve)?(?: (?:co dong|tai cho|thuong truc))?$|cong tac vien|tinh nguyen vien|cap uy|chinh quyen|chu (?:cac )?(?:ho|co so|phuong tien|dau tu|nha|cua hang|quan|doanh nghiep|cho|vuon|trang trai|tau)|tieu thuong|nha (?:thau|tai tro|hao tam|dau tu))\b/;
/** An answer, or whoever will be told off for it; “08 tổ dân phố” counts bodies and names none. */
const ANSWER =
  /^(?:khong(?: co)?|chua (?:co|ro|xac dinh)|tu thuc hien|(?:cac )?doanh nghiep(?: va)? nguoi dan|theo (?:phan cong|yeu cau|chi dao|nhiem vu|chuc nang|quy dinh|tung)\b.*|(?:don vi|nha|cong ty) (?:tu van|thi cong|cung cap|trung thau|giam sat|thiet ke|xay lap|tham dinh)|\d{1,3} (?:to dan pho|thon|ap|khu pho|khom|buon|truong|tram|don vi|to|doanh nghiep|hop tac xa|ho)\b.*)$/;
/** A kind of body and no name: “ngân hàng trên địa bàn”, “tổ chức, cá nhân liên quan”. */
const UNNAMED =
  /\b(?:tren dia ban(?: .{0,30})?|(?:co )?lien quan|duoc giao|duoc phan cong|chuc nang|lan can|giap ranh|(?:don vi|co quan) chu tri)$/;

/** Whether the words of a coordinating cell name nobody who could be entered in the directory. */
export function isNobodyInParticular(text: string): boolean {
  const key = textKey(text);
  return PLURAL.test(key) || isNoBody(text) || UNNAMED.test(key);
}

/** The same for words no likeness to a name may be looked for in: people, an answer, a number of bodies. */
export function isNoBody(text: string): boolean {
  const key = textKey(text);
  return PEOPLE.test(key) || ANSWER.test(key);
}
