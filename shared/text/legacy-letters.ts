// Before Unicode, Vietnamese letters were drawn by fonts over the places of Western ones: TCVN 5712 (the .Vn… fonts, “ABC”)
// gives each letter one place, VNI (the VNI-… fonts) writes a letter and its marks one behind the other. Many offices
// still copy from such files.
import { isSyllable } from './syllable.js';

export type LegacyLetters = 'tcvn3' | 'vni';

/** TCVN 5712:1993 as Western letters show it. Capitals with tones have no place: fonts ending in H draw capitals over small letters. */
const TCVN3 = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);

const VNI_MARKS = 'AaEeOoUuYyÔôÖö';
/** Plain, then with à á ả ã ạ: VNI writes ø ù û õ ï behind the letter. */
const VNI_TONES = ['ø', 'ù', 'û', 'õ', 'ï'] as const;

const VNI = vni();

function pairs(text: string): Map<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const));
}

function vni(): Map<string, string> {
  const map = pairs('ñđ ÑĐ ôơ ÔƠ öư ÖƯ ìì ÌÌ íí ÍÍ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ');
  const toned: Record<string, string> = {
    A: 'ÀÁẢÃẠ',
    E: 'ÈÉẺẼẸ',
    O: 'ÒÓỎÕỌ',
    U: 'ÙÚỦŨỤ',
    Y: 'ỲÝỶỸỴ',
    Ô: 'ỜỚỞỠỢ',
    Ö: 'ỪỨỬỮỰ',
  };
  const put = (code: string, letter: string): void => {
    map.set(code, letter);
    map.set(code.toLowerCase(), letter.toLowerCase());
    // A capital with a small mark behind it, as the first letter of a word is typed.
    map.set(code[0]! + code.slice(1).toLowerCase(), letter);
  };
  for (const [base, letters] of Object.entries(toned))
    VNI_TONES.forEach((mark, i) => put(base + mark.toUpperCase(), Array.from(letters)[i]!));
  // Letters with a hat or a breve have their own marks for hat and tone together.
  const hats: readonly (readonly [string, string])[] = [
    ['A', 'ÂÂ ÀẦ ÁẤ ÅẨ ÃẪ ÄẬ ÊĂ ÈẰ ÉẮ ÚẲ ÜẴ ËẶ'],
    ['E', 'ÂÊ ÀỀ ÁẾ ÅỂ ÃỄ ÄỆ'],
    ['O', 'ÂÔ ÀỒ ÁỐ ÅỔ ÃỖ ÄỘ'],
  ];
  for (const [base, marks] of hats) for (const [mark, letter] of pairs(marks)) put(base + mark, letter);
  return map;
}

const back = (map: ReadonlyMap<string, string>): Map<string, string> => {
  const found = new Map<string, string>();
  // The first spelling of a letter is the one its own case is written in.
  for (const [code, letter] of map) if (!found.has(letter)) found.set(letter, code);
  return found;
};
const MAPS = { tcvn3: TCVN3, vni: VNI } as const;
const BACK = { tcvn3: back(TCVN3), vni: back(VNI) } as const;

function decodeWord(word: string, letters: LegacyLetters): string {
  const map = MAPS[letters];
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const two = letters === 'vni' && VNI_MARKS.includes(word[i]!) ? map.get(word.slice(i, i + 2)) : undefined;
    if (two !== undefined) {
      out += two;
      i += 1;
    } else out += map.get(word[i]!) ?? word[i]!;
  }
  return out;
}

/** The text as it was typed in the old letters; the way back of `fromLegacy`. */
export function toLegacy(text: string, letters: LegacyLetters): string {
  const map = BACK[letters];
  return Array.from(text, (letter) => map.get(letter) ?? letter).join('');
}

/** The letters a font draws: .VnTime and its kin, VNI-Times and its kin; undefined for a font of today. */
export function lettersOfFont(font: string): LegacyLetters | undefined {
  if (/^\.Vn/i.test(font)) return 'tcvn3';
  return /^VNI[- ]/i.test(font) ? 'vni' : undefined;
}

/** .VnTimeH draws capitals over small letters. */
const drawsCapitals = (font: string | undefined): boolean => font !== undefined && /^\.Vn.*H$/.test(font.trim());

const WORD = /(?:[A-Za-z\u00a1-\u024f\u1ea0-\u1eff]|\p{M})+/gu;
const CODE = /[\u00a1-\u00ff]/;
/** Vietnamese letters outside the old code pages: whoever wrote them wrote Unicode. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1eff]|\p{M}/u;
const LETTER = /^[a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]+$/;
const MARKS = /[\u0300-\u036f]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Could these letters be a Vietnamese word: letters of the alphabet, one tone at most, a rhyme that exists. */
function isWord(word: string): boolean {
  const small = word.toLowerCase().normalize('NFC');
  if (!LETTER.test(small)) return false;
  const apart = small.normalize('NFD');
  if ((apart.match(TONES) ?? []).length > 1) return false;
  return isSyllable(apart.replace(MARKS, '').replace(/đ/g, 'd'));
}

/** What the words of a text say about its letters. */
export interface LetterEvidence {
  readonly letters: LegacyLetters;
  /** Words only the old letters make sense of; words only Unicode makes sense of; words both do. */
  readonly legacy: number;
  readonly unicode: number;
  readonly either: number;
}

function weigh(text: string, letters: LegacyLetters): LetterEvidence {
  const seen = { letters, legacy: 0, unicode: 0, either: 0 };
  for (const [word] of text.matchAll(WORD)) {
    if (UNICODE.test(word)) seen.unicode += 1;
    if (!CODE.test(word)) continue;
    const [asIs, decoded] = [isWord(word), isWord(decodeWord(word, letters))];
    if (asIs && decoded) seen.either += 1;
    else if (decoded) seen.legacy += 1;
    else if (asIs) seen.unicode += 1;
  }
  return seen;
}

/** The old letters a text most likely is in, and how sure that is; undefined where nothing in it could be any. */
export function letterEvidence(text: string, font?: LegacyLetters): LetterEvidence | undefined {
  if (!CODE.test(text)) return undefined;
  if (font) return weigh(text, font);
  const [a, b] = [weigh(text, 'tcvn3'), weigh(text, 'vni')];
  const best = b.legacy - b.unicode > a.legacy - a.unicode ? b : a;
  return best.legacy + best.unicode + best.either > 0 ? best : undefined;
}

/**
 * The text in Unicode, word by word. `mixed`: somebody typed Unicode into the same cell, so only words that make no sense
 * otherwise are read through the old letters.
 */
export function fromLegacy(text: string, letters: LegacyLetters, font?: string, mixed = false): string {
  const decoded = text.replace(WORD, (word) => {
    if (!CODE.test(word) || UNICODE.test(word)) return word;
    const made = decodeWord(word, letters);
    return isWord(word) && (mixed || !isWord(made)) ? word : made;
  });
  return drawsCapitals(font) ? decoded.toUpperCase() : decoded;
}
