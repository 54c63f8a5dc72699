import { foldKey } from '../../text/fold.js';
import { collectiveKey } from '../name/collective.js';
import { withoutTier, type Level } from '../name/tier.js';
import type { CollectiveUnit, Directory, Unit } from '../types.js';
import { foldedWords, spelledOut } from '../name/words.js';

/** One way of writing a unit: its name, its short name or another name of it. */
export interface Form {
  readonly unit: Unit;
  readonly text: string;
  readonly by: 'name' | 'alias';
  /** Folded words as written. */
  readonly words: readonly string[];
  /** Folded words with the short forms written out. */
  readonly spelled: readonly string[];
  readonly base: string;
  readonly level?: Level;
  readonly place?: string;
}

/** A directory with its indexes, built once; every reading of one spelling is remembered here. */
export interface PreparedDirectory {
  readonly directory: Directory;
  readonly forms: readonly Form[];
  /** The collectives' names as forms: they can be suggested, too. */
  readonly groups: readonly Form[];
  readonly byWords: ReadonlyMap<string, readonly Form[]>;
  readonly bySpelling: ReadonlyMap<string, readonly Form[]>;
  readonly byBase: ReadonlyMap<string, readonly Form[]>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly collectives: ReadonlyMap<string, CollectiveUnit>;
  /** The unit that stands for hamlets of any name, the office's own or the starting directory's. */
  readonly hamlets?: Unit;
  /** How many names use a folded word. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Folded names of the office's own place; empty when the settings do not say. */
  readonly places: ReadonlySet<string>;
  readonly memo: Map<string, unknown>;
}

function formsOf(unit: Unit): Form[] {
  const seen = new Set<string>();
  let own: Level | undefined;
  return [unit.name, ...(unit.short ? [unit.short] : []), ...unit.aliases].flatMap((text, at): Form[] => {
    const words = foldedWords(text);
    const id = words.join(' ');
    if (id === '' || seen.has(id)) return [];
    seen.add(id);
    const spelled = spelledOut(words);
    const { base, level: said, place } = withoutTier(spelled);
    if (at === 0) own = said;
    // An alias without a tier, or with “cấp xã”, belongs to the tier its unit's name says.
    const level = own !== undefined && (said === undefined || said === 'local') ? own : said;
    return [
      {
        unit,
        text,
        by: at === 0 ? 'name' : 'alias',
        words,
        spelled,
        base: base.join(' '),
        ...(level ? { level } : {}),
        ...(place ? { place } : {}),
      },
    ];
  });
}

/** The key of a name under which all honest spellings of it meet. */
export const unitKeyOf = (name: string): string => spelledOut(foldedWords(name)).join(' ');

function indexed(forms: readonly Form[], key: (form: Form) => string): Map<string, Form[]> {
  const map = new Map<string, Form[]>();
  for (const form of forms) {
    const list = map.get(key(form));
    if (list) list.push(form);
    else map.set(key(form), [form]);
  }
  return map;
}

function frequencies(forms: readonly Form[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const form of forms)
    for (const word of new Set([...form.words, ...form.spelled])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The unit of “các thôn” in a list of forms. */
const hamletsIn = (forms: readonly Form[]): Unit | undefined =>
  forms.find(({ unit, spelled }) => unit.kind === 'hamlet' && spelled.join(' ') === 'cac thon')?.unit;

/**
 * Builds the indexes of a directory; `places` are the names the office's own ward or commune goes by. `classes` is the starting
 * directory of its kind: “các thôn”, “các đoàn thể” read the same where the office's own directory does not name them; of their
 * members those count that the office has.
 */
export function prepareDirectory(
  directory: Directory,
  places: readonly string[] = [],
  classes?: Directory,
): PreparedDirectory {
  const forms = directory.units.flatMap(formsOf);
  const groups = directory.collectives.flatMap((c) =>
    formsOf({ name: c.name, aliases: c.aliases, kind: 'other', emails: [] }),
  );
  const collectives = new Map<string, CollectiveUnit>();
  for (const collective of directory.collectives) {
    for (const name of [collective.name, ...collective.aliases]) {
      const key = collectiveKey(foldedWords(name));
      if (!collectives.has(key)) collectives.set(key, collective);
    }
  }
  const names = new Set(directory.units.map((unit) => unit.name));
  for (const collective of classes?.collectives ?? []) {
    const members = collective.members.filter((member) => names.has(member));
    for (const name of [collective.name, ...collective.aliases]) {
      const key = collectiveKey(foldedWords(name));
      if (!collectives.has(key)) collectives.set(key, { ...collective, members });
    }
  }
  const hamlets =
    hamletsIn(forms) ?? hamletsIn(classes?.units.filter((unit) => unit.kind === 'hamlet').flatMap(formsOf) ?? []);
  let vocabulary: ReadonlyMap<string, number> | undefined;
  return {
    directory,
    forms,
    groups,
    byWords: indexed(forms, (form) => form.words.join(' ')),
    bySpelling: indexed(forms, (form) => form.spelled.join(' ')),
    byBase: indexed(forms, (form) => form.base),
    units: new Map(directory.units.map((unit) => [unit.name, unit])),
    collectives,
    ...(hamlets ? { hamlets } : {}),
    // Only likeness asks for it: a sheet whose names are all certain never does.
    get vocabulary() {
      return (vocabulary ??= frequencies(forms));
    },
    places: new Set(places.map((place) => foldKey(place)).filter(Boolean)),
    memo: new Map<string, unknown>(),
  };
}

const MEMO_LIMIT = 20_000;

/** Remembers what was worked out under a key; forgets everything when too much was remembered. */
export function remembered<T>(prepared: PreparedDirectory, key: string, work: () => T): T {
  const known = prepared.memo.get(key);
  if (known !== undefined) return known as T;
  const result = work();
  if (prepared.memo.size >= MEMO_LIMIT) prepared.memo.clear();
  prepared.memo.set(key, result);
  return result;
}
