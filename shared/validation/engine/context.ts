import type { Annex, Field, Task } from '../../annex/types.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { cellAt, type Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import type { RuleContext } from '../types.js';

/** What every rule may ask about the annex it checks. */
export function contextOf(annex: Annex, grid: Grid, settings: Settings, asOf: CivilDate): RuleContext {
  const columns = new Map<Field, number>();
  for (const { field, column } of annex.place.header.columns) if (!columns.has(field)) columns.set(field, column);
  let parents: Set<number> | undefined;
  return {
    grid,
    annex,
    settings,
    asOf,
    keys: [],
    rereads: new Map(),
    prints: [],
    cell: (at) => cellAt(grid, at.row, at.column),
    column: (field) => columns.get(field),
    isParent: (task: Task) => {
      parents ??= parentsOf(annex);
      return parents.has(task.row);
    },
  };
}

function parentsOf({ tasks }: Annex): Set<number> {
  const parents = new Set<number>();
  for (const { parent } of tasks) if (parent !== undefined) parents.add(parent);
  return parents;
}
