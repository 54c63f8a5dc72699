// “Phòng Kinh tế, Hạ tầng nông thôn”: a certain unit whose words go on behind a sign may be another unit's beginning.
import type { Segment } from './segments.js';
import { startsLikeUnit } from './segments.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import type { UnitReading } from '../types.js';
import { spelledOut, wordsOf } from '../name/words.js';

const beginnings = new WeakMap<PreparedDirectory, ReadonlySet<string>>();

function beginningsOf(prepared: PreparedDirectory): ReadonlySet<string> {
  const known = beginnings.get(prepared);
  if (known) return known;
  const all = new Set<string>();
  for (const { spelled } of prepared.forms)
    for (let length = 3; length < spelled.length; length += 1) all.add(spelled.slice(0, length).join(' '));
  beginnings.set(prepared, all);
  return all;
}

const isSure = ({ match }: UnitReading): boolean => match === 'known' || match === 'collective';

/**
 * Whether a rest behind a sign may belong to the certain name before it: behind “và” and a dash when it begins like no unit,
 * behind a comma only when some name of the directory goes on as it begins.
 */
export function mayGoOn(before: UnitReading, rest: UnitReading, first: Segment, prepared: PreparedDirectory): boolean {
  if (first.words[0] === 'cac' || startsLikeUnit(first) || isSure(before) === isSure(rest)) return false;
  if (rest.match === 'unknown' && rest.because !== undefined) return false;
  if (first.separator === 'and' || first.separator === 'dash') return true;
  if (first.separator !== 'comma' && first.separator !== 'line') return false;
  if (before.match !== 'known') return false;
  const words = [...wordsOf(before.text), ...wordsOf(rest.text).slice(0, 1)].map((word) => word.text);
  return beginningsOf(prepared).has(spelledOut(words).join(' '));
}

/** A unit that is no longer certain: it is offered instead. */
export function asSuggestion(reading: UnitReading): UnitReading {
  if (reading.match !== 'known') return reading;
  const { text, span, condition, role, unit } = reading;
  return {
    text,
    span,
    ...(condition ? { condition } : {}),
    ...(role ? { role } : {}),
    match: 'doubtful',
    suggestions: [unit],
  };
}
