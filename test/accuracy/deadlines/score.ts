import { givenCorpus, type Truth } from './given-corpus.js';
import { heldOutCorpus, laterHeldOutCorpus } from './held-out.js';
import { judge, type Said, type Verdict } from './judge.js';
import { ownCorpus } from './own-corpus.js';
import { chrono, dondoc } from './readers.js';

type Counts = Record<Verdict, number>;
const none = (): Counts => ({ right: 0, wrong: 0, unread: 0, asked: 0 });

interface Miss {
  readonly truth: Truth;
  readonly said: Said;
  readonly verdict: Verdict;
}

function run(
  truths: readonly Truth[],
  reader: (truth: Truth) => Said,
): { total: Counts; byKind: Map<string, Counts>; misses: Miss[] } {
  const total = none();
  const byKind = new Map<string, Counts>();
  const misses: Miss[] = [];
  for (const truth of truths) {
    const said = reader(truth);
    const verdict = judge(truth, said);
    total[verdict] += 1;
    const kind = byKind.get(truth.kind) ?? none();
    kind[verdict] += 1;
    byKind.set(truth.kind, kind);
    if (verdict !== 'right') misses.push({ truth, said, verdict });
  }
  return { total, byKind, misses };
}

const share = (n: number, of: number): string => `${n}/${of} (${of === 0 ? '–' : ((100 * n) / of).toFixed(1)}%)`;
const line = (name: string, c: Counts): string => {
  const of = c.right + c.wrong + c.unread + c.asked;
  return `${name.padEnd(24)} right ${share(c.right, of).padEnd(16)} silently wrong ${String(c.wrong).padEnd(4)} unread ${String(c.unread).padEnd(4)} asked ${c.asked}`;
};

const wanted = (truth: Truth): string =>
  [truth, ...(truth.alternatives ?? [])].map((t) => t.recurrence ?? t.end ?? (t.ask ? 'ask' : 'no day')).join(' or ');

function print(title: string, truths: readonly Truth[]): Counts {
  const ours = run(truths, dondoc);
  console.log(`\n== Deadlines: ${title} (${truths.length} phrases)`);
  for (const [kind, counts] of [...ours.byKind].sort()) console.log(`  ${line(kind, counts)}`);
  console.log(`  ${line('all', ours.total)}`);
  console.log(`  ${line('chrono-node vi', run(truths, chrono).total)}`);
  for (const { truth, said, verdict } of ours.misses)
    console.log(
      `  ${verdict.toUpperCase()}: “${truth.phrase.replace(/\s+/g, ' ')}” → ${said.due ?? said.every ?? 'no day'}; truth ${wanted(truth)}`,
    );
  return ours.total;
}

/** Every document on its own: a reader fitted to one office's wording would show it here. */
function printByDocument(truths: readonly Truth[]): void {
  const documents = [...new Set(truths.map((t) => t.document))];
  const shares = documents.map((document) => {
    const { total } = run(
      truths.filter((t) => t.document === document),
      dondoc,
    );
    return { document, total };
  });
  const perfect = shares.filter(({ total }) => total.wrong + total.unread + total.asked === 0).length;
  console.log(`  documents read without a miss: ${perfect} of ${documents.length}`);
}

/** Prints the accuracy of the deadline reader; true when the targets hold (≥ 99 % right, none silently wrong). */
export function scoreDeadlines(): boolean {
  const own = print('own corpus', ownCorpus());
  let good = own.wrong === 0;
  const heldOut = print('held out', heldOutCorpus());
  good &&= heldOut.wrong === 0;
  const later = print('held out, later rounds', laterHeldOutCorpus());
  good &&= later.wrong === 0;
  const given = givenCorpus();
  if (given) {
    const counts = print('given corpus', given);
    printByDocument(given);
    good &&= counts.wrong === 0 && counts.right / given.length >= 0.99;
  } else console.log('\n== Deadlines: the given corpus is not here; skipped.');
  return good;
}
