import { civilDate } from '../../shared/index.js';
import type { Bridge } from '../../panel/bridge.js';
import { unpackGrids } from '../wire.js';
import type { Call } from './script-run.js';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const now = (): Record<string, string> =>
  Object.fromEntries(parts.formatToParts(new Date()).map((part) => [part.type, part.value]));

/** The panel's host in Google Sheets. The sheet tells nothing by itself: the panel checks again when asked. */
export function sheetsBridge(fileName: string, call: Call): Bridge {
  return {
    host: 'sheets',
    fileName,
    workbook: {
      can: { note: false, reveal: true, protect: false },
      readGrids: async () => unpackGrids(await call('readGrids')),
      drawMarks: (marks) => call('drawMarks', marks),
      clearMarks: () => call('clearMarks'),
      write: (changes) => call('write', changes),
      reveal: (at) => call('reveal', at),
    },
    settings: {
      load: async () => (await call('loadSettings')) ?? undefined,
      save: (settings) => call('saveSettings', settings),
    },
    mail: {
      sentKeys: () => call('sentKeys'),
      roomToday: () => call('roomToday'),
      send: (letters) => call('send', letters),
      sendTest: (letter) => call('sendTest', letter),
      schedule: async () => {
        const { last, next, failed } = await call('schedule');
        return { ...(last ? { last } : {}), ...(next ? { next } : {}), ...(failed ? { failed } : {}) };
      },
    },
    today() {
      const { year, month, day } = now();
      return civilDate(Number(year), Number(month), Number(day))!;
    },
    timeOfDay() {
      const { hour, minute } = now();
      return `${hour}:${minute}`;
    },
    watch: () => () => undefined,
  };
}
