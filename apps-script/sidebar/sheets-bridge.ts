import type { Bridge } from '../../panel/bridge.js';
import { vietnamClock } from '../../shared/index.js';
import { unpackGrids } from '../wire.js';
import type { Call } from './script-run.js';

const clock = vietnamClock(() => Date.now());

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
    stored: async () => (await call('loadSettings')) ?? undefined,
    addSheet: (sheet) => call('addSheet', sheet),
    mail: {
      sentKeys: () => call('sentKeys'),
      roomToday: () => call('roomToday'),
      remembered: (period) => call('remembered', period),
      send: (letters) => call('send', letters),
      sendTest: (letter) => call('sendTest', letter),
      schedule: async () => {
        const { last, next, failed } = await call('schedule');
        return { ...(last ? { last } : {}), ...(next ? { next } : {}), ...(failed ? { failed } : {}) };
      },
    },
    today: clock.today,
    timeOfDay: clock.timeOfDay,
    watch: () => () => undefined,
  };
}
