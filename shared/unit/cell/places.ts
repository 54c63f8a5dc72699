// “UBND xã Hòa Tiến và UBND xã Hòa Phước”: two places are not both the office's own.
import { parseName } from '../name/parsed-name.js';
import { asSuggestion } from './split-name.js';
import type { UnitReading } from '../types.js';

/** The same readings; units that the cell names for several places are only offered. */
export function apart(readings: readonly UnitReading[]): UnitReading[] {
  const known = readings.filter((reading) => reading.match === 'known');
  const twice = known.filter(({ unit }, at) => known.some((other, i) => i !== at && other.unit === unit));
  if (twice.length === 0) return [...readings];
  const places = new Map<string, Set<string>>();
  for (const { unit, text } of twice) {
    const { place } = parseName(text);
    if (place !== undefined) places.set(unit, (places.get(unit) ?? new Set()).add(place));
  }
  return readings.map((reading) =>
    reading.match === 'known' && (places.get(reading.unit)?.size ?? 0) > 1 ? asSuggestion(reading) : reading,
  );
}
