import { mayEdit } from './guard.js';
import { strict } from './meter.js';
import type { ModelProtection, ModelSheet, World } from './model.js';
import { rangeOf } from './range.js';

export const protectionOf = (world: World, sheet: ModelSheet, one: ModelProtection): object =>
  strict('Protection', {
    canEdit: () => mayEdit(world, one),
    getRange: () => rangeOf(world, sheet, one.range),
    getUnprotectedRanges: () => one.free.map((range) => rangeOf(world, sheet, range)),
  });
