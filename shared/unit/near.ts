import { confusionDistance } from './distance.js';
import type { Form, PreparedDirectory } from './prepare.js';

export interface Near {
  readonly form: Form;
  /** 0 = the same; 1 = nothing in common. */
  readonly distance: number;
  /** Weighted edits between the words; Infinity when digits differ or the names only share words. */
  readonly edits: number;
}

/** Names by their pairs of letters and by their words, so that a slip is compared with few names only. */
interface NearIndex {
  readonly targets: readonly { readonly form: Form; readonly text: string; readonly pairs: number }[];
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<PreparedDirectory, NearIndex>();
/** How much of a name may be damaged; less in a short one. */
const reachOf = (length: number): number => Math.min(0.3, 0.1 + length * 0.012);
const SPELLING_CANDIDATES = 14;
const WORD_CANDIDATES = 10;
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

function indexOf(prepared: PreparedDirectory): NearIndex {
  const known = indexes.get(prepared);
  if (known) return known;
  const targets = [...prepared.forms, ...prepared.groups].flatMap((form) =>
    [...new Set([form.words.join(' '), form.spelled.join(' ')])].map((text) => ({
      form,
      text,
      pairs: pairsOf(text).length,
    })),
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
function top(scores: ReadonlyMap<number, number>, count: number): number[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, count)
    .map(([id]) => id);
}

function bySpelling(query: string, index: NearIndex): number[] {
  const pairs = pairsOf(query);
  const hits = new Map<number, number>();
  for (const pair of new Set(pairs))
    for (const id of index.byPair.get(pair) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
  for (const [id, hit] of hits) hits.set(id, hit / (pairs.length + index.targets[id]!.pairs));
  return top(hits, SPELLING_CANDIDATES);
}

const weightOf = (word: string, prepared: PreparedDirectory): number =>
  1 / Math.sqrt(prepared.vocabulary.get(word) ?? 1);

/** Names that share words; the rarer the word, the more it counts. A name that goes on where the words end is nearest. */
function byWords(words: readonly string[], index: NearIndex, prepared: PreparedDirectory): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of new Set(words)) {
    const weight = weightOf(word, prepared);
    for (const id of index.byWord.get(word) ?? []) shared.set(id, (shared.get(id) ?? 0) + weight);
  }
  const mine = words.reduce((sum, word) => sum + weightOf(word, prepared), 0);
  const said = `${words.join(' ')} `;
  for (const [id, weight] of shared) {
    const target = index.targets[id]!.text;
    const all = target.split(' ').reduce((sum, word) => sum + weightOf(word, prepared), 0);
    const overlap = (2 * weight) / (mine + all);
    const size = target.split(' ').length;
    if (words.length > 1 && target.startsWith(said)) shared.set(id, 0.8 + overlap * 0.2);
    else if (size > 1 && said.startsWith(`${target} `)) shared.set(id, 0.55 + (0.35 * size) / words.length);
    else shared.set(id, overlap);
  }
  return shared;
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
export function nearest(
  words: readonly string[],
  spelled: readonly string[],
  prepared: PreparedDirectory,
): readonly Near[] {
  const raw = words.join(' ');
  if (spelled.join('').length < 3) return [];
  const index = indexOf(prepared);
  const best = new Map<string, Near>();
  const keep = (form: Form, distance: number, edits: number): void => {
    const total = distance + (form.unit.until ? RETIRED_PENALTY : 0);
    const kept = best.get(form.unit.name);
    if (!kept || total < kept.distance)
      best.set(form.unit.name, { form, distance: total, edits: Math.min(edits, kept?.edits ?? Infinity) });
    else if (edits < kept.edits) best.set(form.unit.name, { ...kept, edits });
  };
  const digits = digitsOf(raw);
  for (const query of variantsOf(words, spelled)) {
    for (const id of bySpelling(query, index)) {
      const { form, text } = index.targets[id]!;
      const length = Math.max(query.length, text.length);
      const edits = confusionDistance(query, text, length * reachOf(length));
      if (edits < Infinity) keep(form, edits / length, digitsOf(text) === digits ? edits : Infinity);
    }
  }
  const shared = byWords(spelled, index, prepared);
  for (const id of top(shared, WORD_CANDIDATES)) {
    const overlap = shared.get(id)!;
    if (overlap >= 0.5) keep(index.targets[id]!.form, 0.1 + (1 - overlap) * 0.8, Infinity);
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance);
}
