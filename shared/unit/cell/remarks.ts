import type { Word } from '../name/words.js';

const ACTION =
  /^(?:chu tri|giao(?! vien| duc| thong| hoi| dan| ly)|de nghi|yeu cau|phoi hop|tong hop|tong ket|danh gia|tham muu|huong dan(?! vien)|don doc|ra soat|xay dung|nghien cuu|hoan thien|thuc hien|trien khai|trinh|to chuc (?:thuc hien|trien khai|thi hanh|ra soat)|tang cuong|doi voi|theo (?:doi|chuc nang|linh vuc|phan cong|nhiem vu|quy dinh|tham quyen|dia ban)|theo|bao cao(?! vien)|de xuat|lap|ban hanh|dau moi|quan ly hang|lien quan den|trong (?:pham vi|linh vuc|qua trinh|nganh)|kiem tra|giam sat|theo doi|ve (?=\S)(?!sinh\b|binh\b|quoc\b|tinh\b)|cap nhat|tiep nhan|giai quyet|bo tri|tuyen truyen(?! vien)|van hanh|phu trach|chiu trach nhiem|la don vi|la co quan|giup|ho tro|cung cap|gui|hoan thanh|phan cong|chi dao|bao gom|khi(?! tuong)|neu|de |nham|noi (?:co|xay ra|phat sinh|dien ra|trien khai))\b/;
const PERSON =
  /^(?:d c|dong chi|ong|ba|uv|uy vien|sdt|so dien thoai|dt|dien thoai|email|zalo|di dong|lien he|chuyen vien|pho giam doc|truong phong|pho truong phong|thu truong)\b/;
const ROLE_WORDS = /^(?:(?:don vi|co quan|bo phan) )?(chu tri|phoi hop)(?: voi| cung| chinh| thuc hien)?$/;

/** What an segment says of the units beside it, when it is itself no unit. */
export type Remark =
  | { readonly kind: 'action' }
  | { readonly kind: 'person' }
  | {
      readonly kind: 'role';
      readonly role: 'lead' | 'coordinating';
      /** nothing but the role is said */ readonly whole: boolean;
    };

/** Reads “chủ trì”, “phối hợp với”, “đôn đốc, hướng dẫn”, “Đ/c …, SĐT …”: words about units, not units. */
export function remarkOf(words: string): Remark | undefined {
  const role = ROLE_WORDS.exec(words);
  if (role) return { kind: 'role', role: role[1] === 'chu tri' ? 'lead' : 'coordinating', whole: true };
  if (/^chu tri\b/.test(words)) return { kind: 'role', role: 'lead', whole: false };
  if (ACTION.test(words)) return { kind: 'action' };
  if (PERSON.test(words) || /^[0-9 ]{8,}$/.test(words)) return { kind: 'person' };
  return undefined;
}

/** No verb or person above is said in more words than this, nor looks further ahead. */
const LONGEST = 6;

/** How many words of a piece stand before a verb or a person: “Bộ Tài chính | đôn đốc …”; undefined when there is none. */
export function wordsBeforeRemark(words: readonly Word[]): number | undefined {
  for (let at = 1; at < words.length; at += 1) {
    const rest = words
      .slice(at, at + LONGEST)
      .map((word) => word.text)
      .join(' ');
    // A verb with a capital is part of a name: “Viện Nghiên cứu …”.
    // “đầu tư xây dựng”, “trật tự xây dựng” are fields, and “giáo” is no “giao”.
    const noun =
      (words[at]!.text === 'giao' && words[at]!.marked) ||
      (rest.startsWith('trinh') && /^(?:cong|chuong|quy|lo|giao|tien|qua)$/.test(words[at - 1]!.text)) ||
      (rest.startsWith('chi dao') && words[at - 1]!.text === 'ban') ||
      // “bảo vệ”, “tự vệ” are no “về”.
      (words[at]!.text === 've' && /^(?:bao|tu|phong|can|ho|nghi)$/.test(words[at - 1]!.text)) ||
      (rest.startsWith('xay dung') && /^(?:tu|hoach|lieu|luong)$/.test(words[at - 1]!.text));
    const verb = !noun && ACTION.test(rest) && (!words[at]!.capital || words[at]!.shouted);
    // “Phòng KT-HT-ĐT” ends in no telephone.
    if (verb || (PERSON.test(rest) && rest !== 'dt') || /^0\d{2,}/.test(rest)) return at;
  }
  return undefined;
}
