import { foldKey } from '../text/fold.js';
import { collectiveKey } from './collective.js';
import { withoutTier, type Level } from './level.js';
import type { CollectiveUnit, Directory, Unit, UnitReading } from './types.js';
import { spelledOut, wordsOf } from './words.js';

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
  readonly byWords: ReadonlyMap<string, readonly Form[]>;
  readonly bySpelling: ReadonlyMap<string, readonly Form[]>;
  readonly byBase: ReadonlyMap<string, readonly Form[]>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly collectives: ReadonlyMap<string, CollectiveUnit>;
  /** Every folded word that some name uses. */
  readonly vocabulary: ReadonlySet<string>;
  /** Folded names of the office's own place; empty when the settings do not say. */
  readonly places: ReadonlySet<string>;
  readonly memo: Map<string, unknown>;
}

function formsOf(unit: Unit): Form[] {
  const seen = new Set<string>();
  return [unit.name, ...(unit.short ? [unit.short] : []), ...unit.aliases].flatMap((text, at): Form[] => {
    const words = wordsOf(text).map((w) => w.text);
    const id = words.join(' ');
    if (id === '' || seen.has(id)) return [];
    seen.add(id);
    const spelled = spelledOut(words);
    const { base, level, place } = withoutTier(spelled);
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

function indexed(forms: readonly Form[], key: (form: Form) => string): Map<string, Form[]> {
  const map = new Map<string, Form[]>();
  for (const form of forms) {
    const list = map.get(key(form));
    if (list) list.push(form);
    else map.set(key(form), [form]);
  }
  return map;
}

/** Builds the indexes of a directory; `places` are the names the office's own ward or commune goes by. */
export function prepareDirectory(directory: Directory, places: readonly string[] = []): PreparedDirectory {
  const forms = directory.units.flatMap(formsOf);
  const collectives = new Map<string, CollectiveUnit>();
  for (const collective of directory.collectives) {
    for (const name of [collective.name, ...collective.aliases]) {
      const key = collectiveKey(wordsOf(name).map((w) => w.text));
      if (!collectives.has(key)) collectives.set(key, collective);
    }
  }
  return {
    directory,
    forms,
    byWords: indexed(forms, (form) => form.words.join(' ')),
    bySpelling: indexed(forms, (form) => form.spelled.join(' ')),
    byBase: indexed(forms, (form) => form.base),
    units: new Map(directory.units.map((unit) => [unit.name, unit])),
    collectives,
    vocabulary: new Set(forms.flatMap((form) => [...form.words, ...form.spelled])),
    places: new Set(places.map((place) => foldKey(place)).filter(Boolean)),
    memo: new Map<string, unknown>(),
  };
}

const MEMO_LIMIT = 5000;

/** Remembers what was worked out for a spelling; forgets everything when too much was remembered. */
export function remembered<T extends UnitReading | readonly UnitReading[]>(
  prepared: PreparedDirectory,
  key: string,
  work: () => T,
): T {
  const known = prepared.memo.get(key);
  if (known !== undefined) return known as T;
  const result = work();
  if (prepared.memo.size >= MEMO_LIMIT) prepared.memo.clear();
  prepared.memo.set(key, result);
  return result;
}
