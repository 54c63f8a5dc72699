// Tiers of government, as they stand behind “Ủy ban nhân dân”.
import { wordsWith } from './entries.js';
import { TIER_FEATURES, type TierFeature } from './features/tiers.js';
import { vocabulary } from './vocabulary.js';

export const TIERS = vocabulary<TierFeature>(wordsWith(TIER_FEATURES));
