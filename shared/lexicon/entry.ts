// The shape of the words: families, features, and a word with the features it has.
import type { BodyFeature } from './features/bodies.js';
import type { StageFeature } from './features/states.js';
import type { TierFeature } from './features/tiers.js';

export const FAMILIES = [
  'time',
  'columns',
  'bodies',
  'people',
  'papers',
  'roles',
  'states',
  'fillers',
  'numerals',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a word may be for a reader: “bodies:tier”; of bodies, tiers and stages of work also by a name of its own. */
export type Feature = BodyFeature | TierFeature | StageFeature | `${Family}:${string}`;

/** Words as officials write them, in small letters, each with its features. */
export type Words = Readonly<Record<string, readonly Feature[]>>;
