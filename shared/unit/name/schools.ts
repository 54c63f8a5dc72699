// “Các trường THCS, Tiểu học”: “các trường” holds for every level behind it.
import { pattern } from '../../lexicon/pattern.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import { parseName, type ParsedName } from './parsed-name.js';

const LEVEL_WORDS: ReadonlyMap<string, string> = new Map([
  ['mn', 'mam non'],
  ['mg', 'mau giao'],
  ['th', 'tieu hoc'],
]);
const LEVELS = pattern(String.raw`\b{bodies:school-level}\b`, 'g');

/** The levels of school that words name, written out. */
export function schoolLevels({ spelled }: ParsedName): readonly string[] {
  const words = spelled.map((word) => LEVEL_WORDS.get(word) ?? word).join(' ');
  return [...new Set(words.match(LEVELS) ?? [])];
}

/** The directory's schools of these levels; undefined where it lacks one of them. */
export function schoolsOf(levels: readonly string[], prepared: PreparedDirectory): readonly string[] | undefined {
  const names = levels.map((level) => {
    const units = new Set((prepared.bySpelling.get(`truong ${level}`) ?? []).map((form) => form.unit));
    const [unit] = units;
    return units.size === 1 && unit!.kind === 'school' ? unit!.name : undefined;
  });
  return names.length > 0 && names.every((name) => name !== undefined) ? [...new Set(names)] : undefined;
}

/** Whether one “các trường” names schools of several levels at once, as no list of single schools does. */
export function manySchools(text: string): boolean {
  if (!pattern(String.raw`^(?:[^,;]*\s)?{=bodies:school-group}\s`, 'iu').test(text.normalize('NFC'))) return false;
  const said = parseName(text);
  return said.folded.filter((word) => word === 'truong').length === 1 && schoolLevels(said).length > 1;
}
