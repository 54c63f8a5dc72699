import type { Unit } from '../types.js';

/** What was found for a name, before it becomes a reading. */
export type Found =
  | { readonly match: 'known'; readonly unit: Unit; readonly by: 'name' | 'alias' | 'spelling' }
  | { readonly match: 'collective'; readonly unit: string; readonly members: readonly string[] }
  | {
      readonly match: 'doubtful';
      readonly suggestions: readonly string[];
      /** of the first suggestion, 0–1 */ readonly distance: number;
    }
  | { readonly match: 'unknown'; readonly because?: 'person' | 'ditto' | 'time' | 'nobody' };

export const MAX_SUGGESTIONS = 5;
