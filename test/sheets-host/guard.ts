import type { Range } from '../../shared/index.js';
import { refuse } from './meter.js';
import { contains, overlaps } from './model.js';
import type { ModelProtection, ModelSheet, World } from './model.js';

export const mayEdit = ({ book, meter }: World, { editors }: ModelProtection): boolean =>
  meter.user === book.owner || editors.has(meter.user);

/** Throws as Google does when the user of this execution may not change these cells. */
export function guard(world: World, sheet: ModelSheet, place: Range): void {
  for (const one of sheet.protections) {
    if (!overlaps(one.range, place) || mayEdit(world, one) || one.free.some((range) => contains(range, place)))
      continue;
    refuse(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
