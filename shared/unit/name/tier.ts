import { keysOf } from '../../lexicon/entries.js';
import { pattern } from '../../lexicon/pattern.js';
/** The tier a name says it belongs to: “xã”, “phường”, either of them (“cấp xã”), the district until 2025, the province or the city. */
export type Level = 'commune' | 'ward' | 'local' | 'district' | 'province' | 'city';

export interface Levelled {
  /** The spelled-out words before the tier. */
  readonly base: readonly string[];
  readonly level?: Level;
  /** The folded place name after the tier: “phường An Bình” → “an binh”. */
  readonly place?: string;
}

const TIERS: ReadonlyMap<string, Level> = new Map([
  ['xa', 'commune'],
  ['phuong', 'ward'],
  ['tinh', 'province'],
  ['huyen', 'district'],
]);
const AFTER_XA = new Set(keysOf('bodies:behind-xa'));
const AFTER_PHUONG = new Set(keysOf('bodies:behind-phuong'));
/** “quan” is a district only behind a body’s name, and where it begins no other word: “cơ quan”, “quản lý”, “quân sự”. */
const BEFORE_QUAN = new Set(keysOf('bodies:before-quan'));
const isBehindBody = (words: readonly string[], at: number): boolean =>
  BEFORE_QUAN.has(words[at - 1] ?? '') ||
  pattern(String.raw`^{people:nhan-nong}$`).test(words.slice(Math.max(0, at - 2), at).join(' '));
const AFTER_QUAN = new Set(keysOf('bodies:behind-quan'));
const MAX_PLACE_WORDS = 4;

function tierAt(words: readonly string[], at: number): { level: Level; length: number } | undefined {
  const word = words[at]!;
  const next = words[at + 1];
  if (word === 'cap' && (next === 'xa' || next === 'phuong')) return { level: 'local', length: 2 };
  if (word === 'cap' && next === 'huyen') return { level: 'district', length: 2 };
  if (word === 'thi' && next === 'xa') return { level: 'district', length: 2 };
  if (word === 'thi' && next === 'tran') return { level: 'local', length: 2 };
  if (word === 'quan' && isBehindBody(words, at) && !AFTER_QUAN.has(next ?? ''))
    return { level: 'district', length: 1 };
  if (word === 'dac' && next === 'khu') return { level: 'local', length: 2 };
  if (word === 'thanh' && next === 'pho') return { level: 'city', length: 2 };
  if (
    word === 'xa' &&
    ((next !== undefined && AFTER_XA.has(next)) || words[at - 1] === 'thi' || words[at - 1] === 'tac')
  )
    return undefined;
  if (word === 'phuong' && (words[at - 1] === 'dia' || (next !== undefined && AFTER_PHUONG.has(next))))
    return undefined;
  // “Tỉnh ủy”, “Tỉnh đoàn”: a body's name begins so.
  if ((word === 'tinh' || word === 'huyen') && (next === 'uy' || next === 'doan')) return undefined;
  const level = TIERS.get(word);
  return level === undefined ? undefined : { level, length: 1 };
}

/** Takes “(thuộc|của) phường (An Bình)” off the end of spelled-out words; a name that is only a tier stays whole. No tier is sought before `from`. */
export function withoutTier(words: readonly string[], from = 1): Levelled {
  for (let at = Math.max(1, from); at < words.length; at += 1) {
    const tier = tierAt(words, at);
    if (!tier) continue;
    const rest = words.slice(at + tier.length);
    const higher = rest.findIndex((_, i) => i > 0 && tierAt(rest, i) !== undefined);
    const place = higher < 0 ? rest : rest.slice(0, higher);
    if (place.length > MAX_PLACE_WORDS) continue;
    const before = words[at - 1];
    const base = words.slice(0, before === 'thuoc' || before === 'cua' ? at - 1 : at);
    if (base.length === 0 || base[base.length - 1] === 'cac') continue;
    return { base, level: tier.level, ...(place.length > 0 ? { place: place.join(' ') } : {}) };
  }
  return { base: words };
}

const isHigh = (level: Level): boolean => level === 'province' || level === 'city';

/** Whether a unit of tier `own` may be meant by words of tier `said`. */
export function tiersAgree(own: Level | undefined, said: Level | undefined, superior: boolean): boolean {
  if (said === undefined || own === said) return true;
  if (own === 'district' || said === 'district') return false;
  if (own === undefined) return isHigh(said) === superior;
  return (own === 'local' && !isHigh(said)) || (said === 'local' && !isHigh(own));
}
