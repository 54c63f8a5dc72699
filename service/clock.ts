import { vietnamClock } from '../shared/index.js';
import type { Clock } from '../shared/index.js';

export const systemClock: Clock = vietnamClock(() => Date.now());
