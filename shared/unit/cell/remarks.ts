import { pattern } from '../../lexicon/pattern.js';
import type { Word } from '../name/words.js';

const ACTION = pattern(String.raw`^(?!{roles:no-action}\b)(?:{roles:action}|{roles:action-before} (?=\S))\b`);
const PERSON = pattern(String.raw`^{people:remark}\b`);
const ROLE_WORDS = pattern(String.raw`^(?:{bodies:role-body} )?({roles:role-said})(?: {roles:role-rest})?$`);

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
      (rest.startsWith('trinh') && pattern(String.raw`^{roles:trinh-noun}$`).test(words[at - 1]!.text)) ||
      (rest.startsWith('chi dao') && words[at - 1]!.text === 'ban') ||
      // “bảo vệ”, “tự vệ” are no “về”.
      (words[at]!.text === 've' && pattern(String.raw`^{roles:ve-noun}$`).test(words[at - 1]!.text)) ||
      (rest.startsWith('xay dung') && pattern(String.raw`^{roles:xay-dung-noun}$`).test(words[at - 1]!.text));
    const verb = !noun && ACTION.test(rest) && (!words[at]!.capital || words[at]!.shouted);
    // “Phòng KT-HT-ĐT” ends in no telephone.
    if (verb || (PERSON.test(rest) && rest !== 'dt') || /^0\d{2,}/.test(rest)) return at;
  }
  return undefined;
}
