import type { CollectiveUnit } from './types.js';
import { spelledOut } from './words.js';

/** Heads of groups: a phrase made only of these and of the words in BESIDE names no single unit. */
const HEADS = new Set([
  'bo',
  'nganh',
  'so',
  'ban',
  'phong',
  'don vi',
  'co quan',
  'dia phuong',
  'doan the',
  'to chuc',
  'truong',
  'vien',
  'tinh',
  'thanh pho',
  'xa',
  'phuong',
  'dac khu',
  'uy ban nhan dan',
  'doanh nghiep',
  'tap doan',
  'tong cong ty',
  'hoi',
  'chi hoi',
  'chi bo',
  'hiep hoi',
  'co so',
  'nha truong',
  'truong hoc',
  'ca nhan',
  'thon',
  'to dan pho',
  'ap',
  'bo phan',
  'chuyen vien',
  'cap',
  'linh vuc',
  'trung tam',
  'hop tac xa',
  'cap uy',
]);
/** Words that may stand beside the heads. */
const BESIDE = new Set([
  'cac',
  'co',
  'lien',
  'quan',
  'tren',
  'dia',
  'ban',
  'thuoc',
  'truc',
  'trung',
  'uong',
  'ngang',
  'kinh',
  'te',
  'nha',
  'nuoc',
  'chinh',
  'tri',
  'xa',
  'hoi',
  'chuyen',
  'mon',
  'khac',
  'cap',
  'toan',
  'the',
  'tat',
  'ca',
  'mot',
  'moi',
  'nhung',
  'thanh',
  'vien',
  'pho',
  'tinh',
  'o',
  'trong',
  'ngoai',
  'su',
  'nghiep',
  'cong',
  'lap',
  'quan',
  'ly',
  'nghe',
  'nghiep',
  'kinh',
  'doanh',
  'duoc',
  'giao',
  'phan',
  'nhiem',
  'vu',
  'chuc',
  'nang',
  'theo',
  'phoi',
  'hop',
  'tham',
  'gia',
  'tung',
  'tai',
  'cua',
  'ho',
  'trung',
  'hoc',
  'tieu',
  'mam',
  'non',
  'th',
  'mn',
  'pho',
  'thong',
  'co',
  'so',
  'dai',
  'cao',
  'dang',
  'nc',
  'nghien',
  'cuu',
  'phuong',
  'giao',
  'duc',
  'dau',
  'moi',
  'nuoc',
  'doi',
  'tuong',
  'thu',
  'huong',
  'dich',
  'y',
  'ton',
  'tin',
  'nguong',
  'noi',
  'tren',
  'con',
  'lai',
  'va',
  'hoac',
  'lien',
  'he',
]);
const LEADERS =
  /^(?:(?:giam doc|thu truong|chu tich|truong|hieu truong|lanh dao|nguoi dung dau|pho chu tich|bi thu)\s)+(?=cac |uy ban nhan dan |so |bo )/;

/** The key of a collective phrase: without “các”, “và”, “có”, “trên địa bàn”, and without who leads the bodies. */
export function collectiveKey(words: readonly string[]): string {
  return spelledOut(words)
    .join(' ')
    .replace(LEADERS, '')
    .replace(
      /\b(?:cac|toan the|tat ca|co (?=lien quan)|tren dia ban.*$|theo (?:chuc nang|phan cong|nhiem vu).*$)/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words at `at` are a head of a group. */
function headAt(words: readonly string[], at: number): number {
  for (let length = 4; length > 0; length -= 1) if (HEADS.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

export interface Group {
  /** “liên quan” is said: whoever the matter concerns. */
  readonly concerned: boolean;
}

/**
 * Reads a phrase that names a group and no unit: “các bộ, cơ quan, địa phương”, “sở, ban, ngành”.
 * It needs “các” (or a like word), two heads, or “liên quan”; every word must be a group word.
 */
export function readGroup(folded: readonly string[], marked: boolean): Group | undefined {
  const words = collectiveGrammar(folded);
  let heads = 0;
  for (let at = 0; at < words.length;) {
    const length = headAt(words, at);
    if (length > 0) heads += 1;
    else if (!BESIDE.has(words[at]!)) return undefined;
    at += Math.max(1, length);
  }
  const text = words.join(' ');
  const concerned = /\blien quan\b/.test(text);
  const plural = marked || /^(?:cac|toan the|tat ca|mot so|nhung|moi)\b/.test(text);
  if (heads === 0 || !(plural || concerned || heads > 1)) return undefined;
  return { concerned };
}

function collectiveGrammar(folded: readonly string[]): string[] {
  return spelledOut(folded)
    .join(' ')
    .replace(LEADERS, '')
    .replace(/\btheo (?:chuc nang|phan cong|nhiem vu|linh vuc).*$/, '')
    .trim()
    .split(' ');
}

/** The members of the directory's collectives that a phrase spells. */
export function membersIn(key: string, collectives: ReadonlyMap<string, CollectiveUnit>): readonly string[] {
  return collectives.get(key)?.members ?? [];
}
