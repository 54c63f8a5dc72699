import { civilDate, settingsSchema } from '../shared/index.js';
import type { Address, CivilDate } from '../shared/index.js';
import type { Bridge, HostEvent } from '../panel/bridge.js';
import type { XlsxWorkbook } from '../ooxml/xlsx-workbook.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

function now(): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date()).map((part) => [part.type, part.value]));
}

/** Today in Việt Nam, whatever the zone of the machine. */
export function todayInVietnam(): CivilDate {
  const { year, month, day } = now();
  return civilDate(Number(year), Number(month), Number(day))!;
}

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
    today: todayInVietnam,
    timeOfDay: () => {
      const { hour, minute } = now();
      return `${hour}:${minute}`;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (at) => {
      for (const listener of listeners) listener({ kind: 'selected', at });
    },
  };
}
