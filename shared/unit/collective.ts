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
/** Phrases that may stand beside the heads. Whole phrases, so that “nhiệm vụ” lets no “Nội vụ” in. */
const BESIDE = new Set(
  (
    'cac;co;va;hoac;khac;con lai;lien quan;tren dia ban;thuoc;truc thuoc;trung uong;truc thuoc trung uong;ngang;ngang bo;kinh te;nha nuoc;chinh tri;xa hoi;' +
    'chuyen mon;toan the;tat ca;mot so;moi;nhung;thanh vien;su nghiep;su nghiep cong lap;cong lap;quan ly;quan ly nha nuoc;nganh nghe;kinh doanh;duoc giao;' +
    'tieu hoc;mam non;trung hoc;trung hoc co so;trung hoc pho thong;dai hoc;cao dang;nghien cuu;nc;th;mn;giao duc;dau moi;' +
    'doi tuong;thu huong;thuoc doi tuong thu huong;hop tac;doi;thi nghiem;dai dien;chu so huu;cong nghiep;cong nghe cao;thanh pho;tinh;cua;tren;cap tren;' +
    'trong va ngoai;ton giao;tu nhan;dong tren dia ban;pho thong;kinh te xa hoi;chinh tri xa hoi;xa hoi nghe nghiep;noi tren;o dia phuong;ve'
  ).split(';'),
);
/** Heads that are also tiers: one of them behind a head makes no list of two (“Trung tâm phường”). */
const TIERS = new Set(['xa', 'phuong', 'dac khu', 'tinh', 'thanh pho', 'cap']);
/** Group words that never are the name of one body, even alone. */
const GENERIC = /^(?:to chuc|doanh nghiep|dia phuong|co so|ca nhan) /;
const LEADERS =
  /(^|\s)(?:(?:giam doc|thu truong|chu tich|pho chu tich|truong|hieu truong|lanh dao|nguoi dung dau|bi thu)\s)+(?=cac |uy ban nhan dan |so |bo )/g;

/** The key of a collective phrase: without “các”, “và”, “có”, “trên địa bàn”, and without who leads the bodies. */
export function collectiveKey(words: readonly string[]): string {
  return spelledOut(words)
    .join(' ')
    .replace(LEADERS, '$1')
    .replace(
      /\b(?:cac|toan the|tat ca|co (?=lien quan)|tren dia ban.*$|theo (?:chuc nang|phan cong|nhiem vu).*$|thuoc (?:uy ban nhan dan )?(?:cap )?(?:phuong|xa|tinh|thanh pho|dac khu)(?: \w+){0,4}$)/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many words at `at` are a phrase of the set; the longest wins. */
function phraseAt(words: readonly string[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = 4; length > 0; length -= 1)
    if (at + length <= words.length && phrases.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

export interface Group {
  /** “liên quan” is said: whoever the matter concerns. */
  readonly concerned: boolean;
  readonly heads: ReadonlySet<string>;
}

/** Which of the office's own groups a head word stands for, by their keys. */
const OWN_GROUPS: readonly (readonly [string, RegExp])[] = [
  ['phong ban don vi', /^(?:phong|ban|don vi|co quan|nganh|bo phan)$/],
  ['to chuc chinh tri xa hoi', /^(?:doan the|hoi|chi hoi)$/],
  ['truong hoc', /^(?:truong|truong hoc|nha truong)$/],
];

/** The keys of the office's groups that a phrase is made of; none where it speaks of ministries, departments or other places. */
export function membershipKeys({ heads }: Group): readonly string[] {
  if (['bo', 'so', 'dia phuong', 'tap doan', 'uy ban nhan dan', 'vien'].some((head) => heads.has(head))) return [];
  return OWN_GROUPS.filter(([, pattern]) => [...heads].some((head) => pattern.test(head))).map(([key]) => key);
}

/** “Trưởng phòng Kinh tế” is the head of one office; “UBND xã và các đơn vị …” names one body and then a group. */
const ONE_BODY = /^(?:pho )?truong (?:phong|ban|bo phan)(?! ban\b)|^uy ban nhan dan (?:xa|phuong|tinh|huyen) cac\b/;

/**
 * Reads a phrase that names a group and no unit: “các bộ, cơ quan, địa phương”, “sở, ban, ngành”.
 * It needs “các” (or a like word), two heads, or “liên quan”; every word must be a group word.
 */
export function readGroup(folded: readonly string[]): Group | undefined {
  const words = grammarOf(folded);
  const found = new Set<string>();
  let heads = 0;
  let tiers = 0;
  for (let at = 0; at < words.length;) {
    const head = phraseAt(words, at, HEADS);
    const beside = phraseAt(words, at, BESIDE);
    if (head === 0 && beside === 0) return undefined;
    if (head > 0 && TIERS.has(words.slice(at, at + head).join(' '))) tiers += 1;
    else if (head > 0 && head >= beside) {
      heads += 1;
      found.add(words.slice(at, at + head).join(' '));
    }
    at += Math.max(head, beside);
  }
  const text = words.join(' ');
  if (ONE_BODY.test(text)) return undefined;
  const concerned = /\blien quan\b/.test(text);
  const plural = /\b(?:cac|toan the|tat ca|mot so|nhung|moi)\b/.test(text);
  if (heads === 1 && GENERIC.test(text)) return { concerned, heads: found };
  if (heads + tiers === 0 || !(plural || concerned || heads > 1 || tiers > 1)) return undefined;
  return { concerned, heads: found };
}

function grammarOf(folded: readonly string[]): string[] {
  return spelledOut(folded)
    .join(' ')
    .replace(LEADERS, '$1')
    .replace(/\btheo (?:chuc nang|phan cong|nhiem vu|linh vuc).*$/, '')
    .trim()
    .split(' ');
}
