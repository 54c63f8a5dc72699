import { mountPanel } from '../../panel/mount.js';
import type { ScheduleNow } from '../panel-server.js';
import { call } from './script-run.js';
import { sheetsBridge } from './sheets-bridge.js';

/** What the weekly run stumbled over, above the panel; nothing when all is well. */
function tellSchedule({ failed, held }: ScheduleNow): void {
  const place = document.getElementById('schedule')!;
  const lines = [...(failed ? [failed] : []), ...(held ? [`Thư chưa gửi được: ${held.join('; ')}`] : [])];
  place.replaceChildren(
    ...lines.map((line) => {
      const note = document.createElement('p');
      note.className = 'notice notice--warn small';
      note.textContent = line;
      return note;
    }),
  );
}

function tellFailure(message: string): void {
  const note = document.createElement('p');
  note.className = 'notice notice--error';
  note.setAttribute('role', 'alert');
  note.textContent = message;
  document.getElementById('schedule')!.replaceChildren(note);
}

call('open').then(
  ({ fileName, schedule }) => {
    tellSchedule(schedule);
    mountPanel(document.getElementById('root')!, sheetsBridge(fileName, call), 'light');
  },
  (error: unknown) => tellFailure(error instanceof Error ? error.message : String(error)),
);
