// What status words mean; the words stand in `words/states.ts`.
import { wordsWith } from './entries.js';
import { STAGE_FEATURES, type StageFeature } from './features/states.js';
import { vocabulary } from './vocabulary.js';

export type { StageFeature };

export const STAGE_WORDS = vocabulary<StageFeature>(wordsWith(STAGE_FEATURES));
