// A cell may dress parts of its words differently (one word bold). Words written into it keep the dress of those they replace.
import { decodeEntities, decodeXstring, encodeText } from '../xml/entities.js';

/** A stretch of words and its <rPr>, as the file has it. */
export interface Run {
  readonly dress: string;
  readonly text: string;
}

// Nothing here looks past the next run or item, so that a damaged file costs no more than a whole one.
const RUN = /<r>(?:\s*(<rPr\/>|<rPr>(?:(?!<r>)[^])*?<\/rPr>))?\s*<t(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/t>)\s*<\/r>/g;

/** The runs of an <si> or <is>; undefined where none of its words is dressed, or they are written in a way not looked for here. */
export function readRuns(xml: string): readonly Run[] | undefined {
  if (!xml.includes('<r>') || xml.includes('<!')) return undefined;
  const runs = [...xml.matchAll(RUN)].map(([, dress = '', text = '']) => ({
    dress,
    text: decodeXstring(decodeEntities(text.replace(/\r\n?/g, '\n'))),
  }));
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
export const runsXml = (runs: readonly Run[]): string =>
  runs.map(({ dress, text }) => `<r>${dress}<t xml:space="preserve">${encodeText(text)}</t></r>`).join('');

const ITEM = /<si(?:\s[^<>]*)?(?:\/>|>(?:(?!<si[\s/>])[^])*?<\/si>)/g;

/**
 * Finds the runs of a cell from its own XML: those of its <is>, or of the shared string it points to. `table` is asked for
 * once, and only by a cell that points to it.
 */
export function runFinder(table: () => string | undefined): (cell: string) => readonly Run[] | undefined {
  let items: readonly string[] | undefined;
  return (cell) => {
    const type = /^<c\b[^>]*\st="(\w+)"/.exec(cell)?.[1];
    if (type === 'inlineStr') return readRuns(cell);
    const index = type === 's' ? /<v>\s*(\d+)\s*<\/v>/.exec(cell)?.[1] : undefined;
    if (index === undefined) return undefined;
    if (!items) {
      const text = table() ?? '';
      items = text.includes('<r>') ? (text.match(ITEM) ?? []) : [];
    }
    return readRuns(items[Number(index)] ?? '');
  };
}
