import { settingsSchema, vietnamClock } from '../shared/index.js';
import type { Address } from '../shared/index.js';
import type { Bridge, HostEvent } from '../panel/bridge.js';
import type { XlsxWorkbook } from '../ooxml/xlsx-workbook.js';

const clock = vietnamClock(() => Date.now());

export interface BrowserBridge extends Bridge {
  /** The person picked a cell in the grid. */
  select(at: Address): void;
}

/** Settings stay on this machine, under the name of the file: the file itself never leaves it. */
function settingsStore(fileName: string): Bridge['settings'] {
  const key = `dondoc.settings.${fileName}`;
  return {
    load: async () => {
      try {
        const text = localStorage.getItem(key);
        return text === null ? undefined : (JSON.parse(text) as unknown);
      } catch {
        return undefined; // storage switched off: defaults serve
      }
    },
    save: async (settings) => localStorage.setItem(key, JSON.stringify(settingsSchema.parse(settings))),
  };
}

export function browserBridge(fileName: string, workbook: XlsxWorkbook): BrowserBridge {
  const listeners = new Set<(event: HostEvent) => void>();
  return {
    host: 'browser',
    fileName,
    workbook,
    settings: settingsStore(fileName),
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
