// How the names of offices, committees, schools, hamlets and companies begin. The words stand in `words/bodies.ts`; bodies with a
// name of their own stand in the directories (`unit/directory/starting`).
import { wordsWith } from './entries.js';
import { BODY_FEATURES, type BodyFeature } from './features/bodies.js';
import { firstWords, vocabulary } from './vocabulary.js';

export type { BodyFeature };

export const BODIES = vocabulary<BodyFeature>(wordsWith(BODY_FEATURES));

/**
 * Whether a body's own name begins here, and not the inner part of another's (“… | Quân sự”). With `written`, only where the
 * diacritics allow it.
 */
export function beginsLikeBody(words: readonly string[], at = 0, written?: readonly string[]): boolean {
  const features = BODIES.at(words, at, written)?.features;
  return features !== undefined && features.has('head') && !features.has('inner');
}

/** Whether a text begins as bodies are named in a cell: one (“Công an xã”), several (“Các thôn”) or in letters (“TT DVC”). */
export function namesBody(text: string): boolean {
  const { words, written } = firstWords(text);
  const from = words[0] === 'giao' ? 1 : 0;
  const features = BODIES.at(words, from, written)?.features;
  return features !== undefined && (features.has('head') || features.has('several') || features.has('short'));
}

/** Whether a heading is a body's name: a column that says by ticks what that body does. */
export function isBodyHeading(text: string): boolean {
  const { words, written } = firstWords(text);
  const features = BODIES.at(words, 0, written)?.features;
  return features !== undefined && (features.has('head') || features.has('short'));
}

/** Whether one written word is a hamlet by itself: “ấp”, never “ap”. */
export function isHamletAlone(written: string): boolean {
  const word = written.toLowerCase().normalize('NFC');
  return BODIES.entries.some(({ text, features }) => text === word && features.has('hamlet-alone'));
}
