import { pattern } from '../../lexicon/pattern.js';
import { distance as plainDistance } from 'fastest-levenshtein';
import { foldKey } from '../../text/fold.js';
import { confusionDistance } from './distance.js';
import type { Form, PreparedDirectory } from '../directory/prepare.js';
import type { ParsedName } from './parsed-name.js';
import {
  mayBeMeant,
  nearlySame,
  nearWithoutCommon,
  saysMost,
  tellingWords,
  tierMayBeMeant,
} from './plausible-match.js';

export interface Near {
  readonly form: Form;
  /** 0 = the same; 1 = nothing in common. */
  readonly distance: number;
  /** Weighted edits between the words; Infinity when digits differ or the names only share words. */
  readonly edits: number;
  /** Letters to change, each counted as one. */
  readonly letters: number;
}

/** Names by their pairs of letters and by their words, so that a slip is compared with few names only. */
interface NearIndex {
  readonly targets: readonly {
    readonly form: Form;
    readonly text: string;
    readonly pairs: number;
    readonly size: number;
    readonly weight: number;
  }[];
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<PreparedDirectory, NearIndex>();
/** How much of a name may be damaged; less in a short one. */
const reachOf = (length: number): number => Math.min(0.3, 0.1 + length * 0.012);
const SPELLING_CANDIDATES = 14;
const WORD_CANDIDATES = 10;
/** Words without a tier mean one's own body rather than one above. */
const ABOVE_PENALTY = 0.06;
const SEVERAL = pattern(String.raw`^{fillers:several-damaged}$`);
/** A unit that no longer exists is suggested after one that does. */
const RETIRED_PENALTY = 0.08;

const pairsOf = (text: string): string[] => {
  const tight = text.replace(/ /g, '');
  return Array.from({ length: Math.max(0, tight.length - 1) }, (_, i) => tight.slice(i, i + 2));
};

function add(map: Map<string, number[]>, keys: Iterable<string>, id: number): void {
  for (const key of new Set(keys)) {
    const list = map.get(key);
    if (list) list.push(id);
    else map.set(key, [id]);
  }
}

/** “Công an cấp xã” is written “Công an phường” or “Công an xã”. */
const spellingsOf = ({ words, spelled, base, level }: Form): string[] => [
  words.join(' '),
  spelled.join(' '),
  ...(level === 'local' ? [`${base} phuong`, `${base} xa`] : []),
];

function indexOf(prepared: PreparedDirectory): NearIndex {
  const known = indexes.get(prepared);
  if (known) return known;
  const targets = [...prepared.forms, ...prepared.groups].flatMap((form) =>
    [...new Set(spellingsOf(form))].map((text) => {
      const words = text.split(' ');
      const weight = words.reduce((sum, word) => sum + weightOf(word, prepared), 0);
      return { form, text, pairs: pairsOf(text).length, size: words.length, weight };
    }),
  );
  const byPair = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  targets.forEach(({ text }, id) => {
    add(byPair, pairsOf(text), id);
    add(byWord, text.split(' '), id);
  });
  const index = { targets, byPair, byWord };
  indexes.set(prepared, index);
  return index;
}

/** The ids with the highest scores; ties keep the directory's order. */
function top(ids: readonly number[], scoreOf: (id: number) => number, count: number): number[] {
  const best: number[] = [];
  const scores: number[] = [];
  for (const id of ids) {
    const score = scoreOf(id);
    if (best.length === count && score <= scores[count - 1]!) continue;
    let at = best.length;
    while (at > 0 && scores[at - 1]! < score) at -= 1;
    best.splice(at, 0, id);
    scores.splice(at, 0, score);
    if (best.length > count) {
      best.pop();
      scores.pop();
    }
  }
  return best;
}

/** Adds up a weight for every id in the lists; the ids come in the directory's order. */
function tally(
  lists: Iterable<readonly [readonly number[] | undefined, number]>,
  size: number,
): { sums: Float64Array; ids: number[] } {
  const sums = new Float64Array(size);
  for (const [list, weight] of lists) if (list) for (const id of list) sums[id]! += weight;
  const ids: number[] = [];
  for (let id = 0; id < size; id += 1) if (sums[id]! > 0) ids.push(id);
  return { sums, ids };
}

function bySpelling(query: string, index: NearIndex): number[] {
  const pairs = pairsOf(query);
  const { sums, ids } = tally(
    [...new Set(pairs)].map((pair) => [index.byPair.get(pair), 1] as const),
    index.targets.length,
  );
  return top(ids, (id) => sums[id]! / (pairs.length + index.targets[id]!.pairs), SPELLING_CANDIDATES);
}

const weightOf = (word: string, prepared: PreparedDirectory): number =>
  1 / Math.sqrt(prepared.vocabulary.get(word) ?? 1);

/** Names that share words; the rarer the word, the more it counts. A name that goes on where the words end is nearest. */
function byWords(
  words: readonly string[],
  index: NearIndex,
  prepared: PreparedDirectory,
): { id: number; overlap: number }[] {
  const lists = [...new Set(words)].map((word) => [index.byWord.get(word), weightOf(word, prepared)] as const);
  const { sums, ids } = tally(lists, index.targets.length);
  const mine = words.reduce((sum, word) => sum + weightOf(word, prepared), 0);
  const said = `${words.join(' ')} `;
  const overlapOf = (id: number): number => {
    const { text, weight, size } = index.targets[id]!;
    const overlap = (2 * sums[id]!) / (mine + weight);
    if (words.length > 1 && text.startsWith(said)) return 0.8 + overlap * 0.2;
    if (text.length >= 4 && said.startsWith(`${text} `)) return 0.55 + (0.35 * size) / words.length;
    // All that is written is in the name: “Trung tâm dịch vụ công”.
    return words.length > 2 && sums[id]! >= mine - 1e-9 ? Math.max(overlap, 0.82 + overlap * 0.1) : overlap;
  };
  return top(ids, overlapOf, WORD_CANDIDATES).map((id) => ({ id, overlap: overlapOf(id) }));
}

function variantsOf(words: readonly string[], spelled: readonly string[]): string[] {
  const queries = new Set([words.join(' '), spelled.join(' ')]);
  const last = words[words.length - 1]!;
  const tier =
    words.length > 2 && Math.min(confusionDistance(last, 'phuong', 1.8), confusionDistance(last, 'xa', 0.5)) < Infinity;
  if (tier) queries.add(words.slice(0, -1).join(' '));
  if (words[0] === 'co' && words[1] === 'quan') queries.add(words.slice(2).join(' '));
  return [...queries].filter((query) => query.length > 0);
}

const digitsOf = (text: string): string => text.replace(/[^0-9]/g, '');

/** Units and collectives whose name is near the words, nearest first, each once. */
export function nearest(said: ParsedName, prepared: PreparedDirectory): readonly Near[] {
  const { folded: words, spelled } = said;
  const raw = words.join(' ');
  if (spelled.join('').length < 3) return [];
  const index = indexOf(prepared);
  const best = new Map<string, Near>();
  const keep = (form: Form, distance: number, edits: number, letters: number): void => {
    const total = distance + (form.unit.until ? RETIRED_PENALTY : 0);
    const kept = best.get(form.unit.name);
    const nearer = kept === undefined || total < kept.distance;
    best.set(form.unit.name, {
      form: nearer ? form : kept.form,
      distance: nearer ? total : kept.distance,
      edits: Math.min(edits, kept?.edits ?? Infinity),
      letters: Math.min(letters, kept?.letters ?? Infinity),
    });
  };
  const digits = digitsOf(raw);
  for (const query of variantsOf(words, spelled)) {
    const first = query.split(' ')[0]!;
    for (const id of bySpelling(query, index)) {
      const { form, text } = index.targets[id]!;
      if (!tierMayBeMeant(form, said.level)) continue;
      // A group is no likeness of words that do not begin as it does.
      if (
        !prepared.units.has(form.unit.name) &&
        !nearlySame(first, text.slice(0, Math.max(1, text.indexOf(' ')))) &&
        text.includes(' ')
      )
        continue;
      const length = Math.max(query.length, text.length);
      const edits = confusionDistance(query, text, length * reachOf(length));
      if (edits < Infinity && nearWithoutCommon(query, text, foldKey(form.unit.name), reachOf(length)))
        keep(form, edits / length, digitsOf(text) === digits ? edits : Infinity, plainDistance(query, text));
    }
  }
  const telling = tellingWords(said.base);
  for (const { id, overlap } of byWords(telling, index, prepared)) {
    const { form, text } = index.targets[id]!;
    if (overlap < 0.5 || !tierMayBeMeant(form, said.level)) continue;
    // A group is offered for several only.
    if (!prepared.units.has(form.unit.name) && !(SEVERAL.test(spelled[0]!) && saysMost(telling, text))) continue;
    if (mayBeMeant(telling, text, foldKey(form.unit.name))) {
      const above = form.unit.kind === 'superior' && said.level === undefined ? ABOVE_PENALTY : 0;
      keep(form, 0.1 + (1 - overlap) * 0.8 + above, Infinity, Infinity);
    }
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance);
}
