import { pattern } from '../lexicon/pattern.js';
import { matchUnit, type PreparedDirectory } from '../unit/index.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { foldKey } from '../text/fold.js';
import { nearness, softWord, type Damage } from './likeness.js';
import type { PlanUnit } from './types.js';

export interface NamedUnit extends PlanUnit {
  /** The spelling was restored, or the body ended: a person must look. */
  readonly doubt?: string;
}

/** Where names are looked up: on which day, and whether the plan is a ward's or commune's own. */
export interface Scope {
  readonly on?: CivilDate;
  readonly local: boolean;
}

/** How near a damaged name must stand to a known one, and how much nearer than the next. */
const NEAR = 0.7;
const AHEAD = 0.06;

/** A name as written beside the directory's name of that body; a restored spelling says so. */
export function canonical(text: string, directory: PreparedDirectory, damage: Damage, scope: Scope): NamedUnit {
  const name = text.replace(/\s+/g, ' ').replace(/^[\s,;:]+|[\s,;:.]+$/g, '');
  if (name.length > 200) return { text: name, unit: null };
  // A class of bodies is no one body; a ward's directory says nothing about a province's bodies.
  if (pattern(String.raw`^{=fillers:group-start}\s`, 'iu').test(name)) return { text: name, unit: null };
  const reading = matchUnit(name, directory, scope.on);
  if (reading.match === 'known' && damage === 'none' && saysItself(name, reading.unit))
    return reading.retired
      ? { text: name, unit: null, doubt: `“${name}” không còn trong danh bạ; đề nghị xem lại tên đơn vị` }
      : {
          text: name,
          unit:
            !scope.local &&
            pattern(String.raw`\s{=bodies:office-tier}$`, 'iu').test(reading.unit) &&
            !pattern(String.raw`{=bodies:office-tier}$`, 'iu').test(name)
              ? null
              : reading.unit,
        };
  if (damage === 'none') return { text: name, unit: null };
  const restored = nearest(name, directory);
  return restored
    ? { text: name, unit: restored, doubt: `Bản quét ghi “${name}”; đoán là “${restored}”` }
    : { text: name, unit: null, doubt: `Bản quét ghi “${name}”; chưa rõ đơn vị nào` };
}

/** Another name of the same body shares a word with it or shortens it (“Sở KH&CN”); a nickname stays as written. */
function saysItself(name: string, unit: string): boolean {
  const known = new Set(foldKey(unit).split(' '));
  return (
    /\p{Lu}{2}/u.test(name) ||
    foldKey(name)
      .split(' ')
      .filter((word) => known.has(word)).length >= 2
  );
}

function nearest(name: string, directory: PreparedDirectory): string | undefined {
  const soft = name
    .split(' ')
    .map(softWord)
    .join(' ')
    .replace(pattern(String.raw`^co quan (?={bodies:party-or-committee})`), '');
  let best: string | undefined;
  let score = 0;
  let second = 0;
  const first = soft.charAt(0).toLowerCase();
  for (const unit of directory.directory.units) {
    const other = foldKey(unit.name).charAt(0) === first ? 0 : 0.1;
    const near =
      -other +
      Math.max(
        nearness(soft, unit.name),
        ...unit.aliases.map((alias) => (alias.length > 8 ? nearness(soft, alias) : 0)),
      );
    if (near > score) {
      second = score;
      score = near;
      best = unit.name;
    } else if (near > second) second = near;
  }
  return score >= NEAR && score - second >= AHEAD ? best : undefined;
}
