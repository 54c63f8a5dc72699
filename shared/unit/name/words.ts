import { pattern } from '../../lexicon/pattern.js';
import { beginsLikeBody } from '../../lexicon/bodies.js';
import { fold, foldKey } from '../../text/fold.js';

/** One word of a text: folded, with the place of its letters in the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter in the original. */
  readonly capital: boolean;
  /** Written in capitals throughout. */
  readonly shouted: boolean;
  /** Some letter carries a mark: then it is no short form (“Cả” is not “CA”). */
  readonly marked: boolean;
}

/** A map, not an object: “constructor” is a word somebody may write. */
const tableOf = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(entries).map(([short, long]) => [short, long.split(' ')]));

/** Short forms that mean one thing wherever they stand. */
const EXPANSIONS = tableOf({
  hdnd: 'hoi dong nhan dan',
  dbqh: 'dai bieu quoc hoi',
  ubnd: 'uy ban nhan dan',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  vp: 'van phong',
  vn: 'viet nam',
  vhxh: 'van hoa xa hoi',
  pvhcc: 'phuc vu hanh chinh cong',
  hcc: 'hanh chinh cong',
  chqs: 'chi huy quan su',
  bchqs: 'ban chi huy quan su',
  lhpn: 'lien hiep phu nu',
  ccb: 'cuu chien binh',
  tdp: 'to dan pho',
  antt: 'an ninh trat tu',
  thads: 'thi hanh an dan su',
  ttpvhcc: 'trung tam phuc vu hanh chinh cong',
  tthcc: 'trung tam hanh chinh cong',
  ldld: 'lien doan lao dong',
  cnscd: 'cong nghe so cong dong',
  tnchcm: 'thanh nien cong san ho chi minh',
  tncshcm: 'thanh nien cong san ho chi minh',
  tncs: 'thanh nien cong san',
  qlda: 'quan ly du an',
  hcm: 'ho chi minh',
  hochiminh: 'ho chi minh',
  tphcm: 'thanh pho ho chi minh',
  tphn: 'thanh pho ha noi',
  dhqghn: 'dai hoc quoc gia ha noi',
  dhqg: 'dai hoc quoc gia',
  dh: 'dai hoc',
  dn: 'doanh nghiep',
  thcs: 'trung hoc co so',
  thpt: 'trung hoc pho thong',
  htx: 'hop tac xa',
});
/** Short forms that mean this only as the first word of a name. */
const FIRST_EXPANSIONS = tableOf({
  p: 'phong',
  tt: 'trung tam',
  ca: 'cong an',
  cap: 'cong an phuong',
  cax: 'cong an xa',
  bch: 'ban chi huy',
  ub: 'uy ban',
  btv: 'ban thuong vu',
  btt: 'ban thuong truc',
  bgh: 'ban giam hieu',
  bql: 'ban quan ly',
  bcd: 'ban chi dao',
  cc: 'cong chuc',
  hd: 'hoi dong',
  vpub: 'van phong uy ban nhan dan',
  mt: 'mat tran',
  pct: 'pho chu tich',
  ct: 'chu tich',
  tyt: 'tram y te',
  kbnn: 'kho bac nha nuoc',
  bhxh: 'bao hiem xa hoi',
});
const LAST_EXPANSIONS = tableOf({ p: 'phuong', x: 'xa', tp: 'thanh pho', t: 'tinh' });

/** The words of a text; everything that is no letter or digit only separates. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  for (const match of folded.text.matchAll(/[a-z0-9]+/g)) {
    const start = folded.starts[match.index]!;
    const end = folded.starts[match.index + match[0].length]!;
    const first = text[start]!;
    const to = trimEnd(text, start, end);
    const marked = /[^\x20-\x7eđĐ]/.test(text.slice(start, to));
    const written = text.slice(start, to);
    const shouted = written.length > 1 && written === written.toUpperCase();
    words.push({ text: match[0], start, end: to, capital: first !== first.toLowerCase(), shouted, marked });
  }
  return words;
}

/** The folded words of a text alone: cheap, for names that nobody marks in a cell. */
export function foldedWords(text: string): string[] {
  const key = foldKey(text);
  return key === '' ? [] : key.split(' ');
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && !/[\p{L}\p{N}\p{M}]/u.test(text[to - 1]!)) to -= 1;
  return to;
}

/** “TT HĐND”, “BCH Đoàn”: before these bodies the letters mean their standing members and their committee. */
function standing(words: readonly string[], at: number): string | undefined {
  if (at > 0) return undefined;
  if (words[0] === 'tt' && /^(?:dang|hdnd|mttq|ubmttq)$/.test(words[1] ?? '')) return 'thuong truc';
  return words[0] === 'bch' && pattern(String.raw`^{bodies:split-head}$`).test(words[1] ?? '')
    ? 'ban chap hanh'
    : undefined;
}

/** Words with the office's short forms written out and “và” left out, so that “VP HĐND&UBND” and “Văn phòng HĐND và UBND” are one. */
export function spelledOut(words: readonly string[], marked: readonly boolean[] = []): string[] {
  const out: string[] = [];
  words.forEach((word, at) => {
    if (word === 'va') return;
    const long =
      marked[at] === true
        ? undefined
        : (standing(words, at)?.split(' ') ??
          EXPANSIONS.get(word) ??
          (at === 0 ? FIRST_EXPANSIONS.get(word) : undefined) ??
          (word === 'tp' || (at > 0 && at === words.length - 1) ? LAST_EXPANSIONS.get(word) : undefined));
    if (long === undefined) out.push(word);
    else out.push(...long);
  });
  return out;
}

/** Whether folded words begin as the names of units begin, whatever their capitals. */
export const beginsLikeUnit = (words: readonly string[], written?: readonly string[]): boolean =>
  beginsLikeBody(words, 0, written);
