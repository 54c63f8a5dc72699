import { vietnamClock } from '../shared/index.js';
import type { Address } from '../shared/index.js';
import type { Bridge, HostEvent } from '../panel/bridge.js';
import type { XlsxWorkbook } from '../ooxml/xlsx-workbook.js';

const clock = vietnamClock(() => Date.now());

export interface BrowserBridge extends Bridge {
  /** The person picked a cell in the grid. */
  select(at: Address): void;
}

export function browserBridge(fileName: string, workbook: XlsxWorkbook): BrowserBridge {
  const listeners = new Set<(event: HostEvent) => void>();
  return {
    host: 'browser',
    fileName,
    workbook,
    // The office is kept in the file alone: another document of the same name says nothing of this one.
    stored: async () => undefined,
    addSheet: async (sheet) => workbook.addSheet(sheet),
    today: clock.today,
    timeOfDay: clock.timeOfDay,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (at) => {
      for (const listener of listeners) listener({ kind: 'selected', at });
    },
  };
}
