// A cell may dress parts of its words differently (one word bold). Words written into it keep the dress of those they replace.
import { decodeEntities, decodeXstring, encodeText } from '../xml/entities.js';

/** A stretch of words and its <rPr>, as the file has it. */
export interface Run {
  readonly dress: string;
  readonly text: string;
}

// Nothing here looks past the next run or item, so that a damaged file costs no more than a whole one.
const RUN =
  /<((?:[\w.-]+:)?)r(?:\s[^<>]*)?>(?:\s*(<\1rPr(?:\s[^<>]*)?\/>|<\1rPr(?:\s[^<>]*)?>(?:(?!<\1r[\s>])[^])*?<\/\1rPr\s*>))?\s*<\1t(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/\1t\s*>)\s*<\/\1r\s*>/g;
const HAS_RUN = /<(?:[\w.-]+:)?r[\s>]/;

/**
 * The runs of an <si> or <is>, their dress spelt with the prefix it will be written with; undefined where none of its
 * words is dressed, or they are written in a way not looked for here.
 */
export function readRuns(xml: string, prefix = ''): readonly Run[] | undefined {
  if (!HAS_RUN.test(xml) || xml.includes('<!')) return undefined;
  const runs: Run[] = [];
  for (const [, own = '', dress = '', text = ''] of xml.matchAll(RUN)) {
    // Elements of another namespace inside a dress: copied under other prefixes they might mean something else.
    if (dress !== '' && [...dress.matchAll(/<\/?([\w.-]+:)?\w/g)].some(([, name = '']) => name !== own))
      return undefined;
    runs.push({
      dress: own === prefix ? dress : dress.replace(/<(\/?)(?:[\w.-]+:)?(?=\w)/g, `<$1${prefix}`),
      text: decodeXstring(decodeEntities(text.replace(/\r\n?/g, '\n'))),
    });
  }
  return runs.some(({ dress }) => dress !== '') ? runs : undefined;
}

/** The same dresses over other words. */
export function dressAlike(runs: readonly Run[], text: string): readonly Run[] {
  const old = runs.map((run) => run.text).join('');
  const owner = runs.flatMap((run, i) => Array.from({ length: run.text.length }, () => i));
  const owners = byWords(old, owner, text) ?? byEnds(old, owner, text);
  const result: Run[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const { dress } = runs[owners[i]!]!;
    const last = result[result.length - 1];
    if (last?.dress === dress) result[result.length - 1] = { dress, text: last.text + text[i]! };
    else result.push({ dress, text: text[i]! });
  }
  return result;
}

/** As many words as before: each keeps its own dress, letter by letter where it is as long; a gap has that of the word before. */
function byWords(old: string, owner: readonly number[], text: string): number[] | undefined {
  const [before, after] = [old, text].map((words) => [...words.matchAll(/\S+/g)]);
  if (before!.length === 0 || before!.length !== after!.length) return undefined;
  const owners: number[] = [];
  for (const [i, word] of after!.entries()) {
    const from = before![i]!;
    const same = from[0].length === word[0].length;
    while (owners.length < word.index) owners.push(owners[owners.length - 1] ?? owner[from.index]!);
    for (let at = 0; at < word[0].length; at += 1) owners.push(owner[from.index + (same ? at : 0)]!);
  }
  while (owners.length < text.length) owners.push(owners[owners.length - 1]!);
  return owners;
}

/** What begins and ends as before keeps its dress; what is new between has that of the first words it replaces. */
function byEnds(old: string, owner: readonly number[], text: string): number[] {
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, text.length) - head && old[old.length - 1 - tail] === text[text.length - 1 - tail])
    tail += 1;
  return Array.from({ length: text.length }, (_, i) => {
    if (i < head) return owner[i]!;
    const fromEnd = text.length - i;
    return fromEnd <= tail ? owner[old.length - fromEnd]! : (owner[Math.min(head, old.length - 1)] ?? 0);
  });
}

/** The inside of an <is>. */
export const runsXml = (runs: readonly Run[], p = ''): string =>
  runs
    .map(({ dress, text }) => `<${p}r>${dress}<${p}t xml:space="preserve">${encodeText(text)}</${p}t></${p}r>`)
    .join('');

const ITEM = /<((?:[\w.-]+:)?)si(?:\s[^<>]*)?(?:\/>|>(?:(?!<\1si[\s/>])[^])*?<\/\1si\s*>)/g;

/**
 * Finds the runs of a cell from its own XML: those of its <is>, or of the shared string it points to. `table` is asked for
 * once, and only by a cell that points to it.
 */
export function runFinder(
  table: () => string | undefined,
): (cell: string, prefix?: string) => readonly Run[] | undefined {
  let items: readonly string[] | undefined;
  return (cell, prefix = '') => {
    const type = /^<(?:[\w.-]+:)?c\b[^>]*\st\s*=\s*["'](\w+)["']/.exec(cell)?.[1];
    if (type === 'inlineStr') return readRuns(cell, prefix);
    const index =
      type === 's' ? /<(?:[\w.-]+:)?v(?:\s[^<>]*)?>\s*(\d+)\s*<\/(?:[\w.-]+:)?v\s*>/.exec(cell)?.[1] : undefined;
    if (index === undefined) return undefined;
    if (!items) {
      const text = table() ?? '';
      items = HAS_RUN.test(text) ? (text.match(ITEM) ?? []) : [];
    }
    return readRuns(items[Number(index)] ?? '', prefix);
  };
}
