import type { Grid } from '../../shared/index.js';
import { HostError } from '../bridge.js';
import type { Area, Bridge } from '../bridge.js';

/** A paste of many pieces is read as a whole. */
const MOST_AREAS = 20;

/** What may have changed in the workbook since it was last read. */
export interface Unread {
  /** Without an area: anything. */
  add(area: Area | undefined): void;
  /**
   * Reads it: the changed cells only, where they are known and the host can, else everything. What was not read because
   * the host refused stays unread; where these cells alone cannot be read, their sheet may be gone.
   */
  read(bridge: Bridge): Promise<{ readonly grids: readonly Grid[]; readonly whole: boolean }>;
}

export function unreadCells(): Unread {
  /** undefined = anything. */
  let areas: readonly Area[] | undefined;
  const add = (area: Area | undefined): void => {
    areas = area && areas && areas.length < MOST_AREAS ? [...areas, area] : undefined;
  };
  return {
    add,
    async read(bridge) {
      const asked = areas;
      areas = [];
      try {
        const again = asked && asked.length > 0 ? await readAgain(bridge, asked) : undefined;
        return again ? { grids: again, whole: false } : { grids: await bridge.workbook.readGrids(), whole: true };
      } catch (error) {
        if (!asked) areas = undefined;
        else for (const area of asked) add(area);
        throw error;
      }
    },
  };
}

/** A cell being typed in refuses every reading; any other failure may be one of these cells alone. */
async function readAgain(bridge: Bridge, areas: readonly Area[]): Promise<readonly Grid[] | undefined> {
  try {
    return await bridge.readAgain?.(areas);
  } catch (error) {
    if (error instanceof HostError && error.kind === 'editing') throw error;
    return undefined;
  }
}
