import { formatDay } from '../../../calendar/civil-date.js';
import { formatCount, formatLongDay, formatTime } from '../../../report/render/format.js';
import { b, say } from '../../../report/render/say.js';
import type { viSystem } from './vi-system.js';

// The letters IT reads, in English.
const n = (count: number): string => formatCount(count, 'en');
const some = (count: number, one: string, many = `${one}s`): string => `${n(count)}\u00a0${count === 1 ? one : many}`;

export const enSystem: typeof viSystem = {
  systemBody: (office) => `Đôn Đốc · ${office}`,
  systemWell: 'The system runs normally',
  systemHeld: (held, todo) => `${some(held, 'letter')} held${todo ? `, ${some(todo, 'thing')} to do` : ''}`,
  systemUnread: (count) => `${some(count, 'file')} could not be read`,
  subjectSystemWell: (day, sent) => `Đôn Đốc runs normally – ${formatDay(day)}, ${some(sent, 'letter')} sent`,
  subjectSystemHeld: (held, day) => `Đôn Đốc needs action: ${some(held, 'letter')} held – ${formatDay(day)}`,
  subjectSystemUnread: (count, day) => `Đôn Đốc needs action: ${some(count, 'file')} not read – ${formatDay(day)}`,
  systemMeta: (day, time) => `${formatLongDay(day, 'en')}, ${formatTime(time, 'en')}`,
  systemTo: 'IT',
  systemVerdictWell: (read, sources, sent) =>
    say`Read ${b(`${n(read)}/${n(sources)}`)} plans. ${sent ? say`The mail server took ${b(`${n(sent)}/${n(sent)}`)} letters.` : 'No letters were due.'} None is held.`,
  systemVerdictHeld: (sent, all, held) =>
    say`The mail server took ${b(`${n(sent)}/${n(all)}`)} letters; ${b(`${n(held)} held`)}, to be sent once dealt with.`,
  systemVerdictUnread: (count) =>
    say`${b(`${some(count, 'file')} could not be read`)}; their figures are in no letter.`,
  todoAddress: 'To do: add addresses',
  todoAddressHow: say`Add them under Settings, Unit directory. The letters go with the next run; there is no need to send them by hand.`,
  todoBad: 'To do: check addresses',
  todoRefused: 'To do: refused by the mail server',
  todoRefusedHow: say`Please check the address and the sending mailbox.`,
  todoFiles: 'To do: check files',
  waitQuota: 'Settles itself: waiting for quota',
  waitQuotaHow: say`The system sends them when there is room; there is no need to send them by hand.`,
  waitRetry: 'Settles itself: not yet taken by the mail server',
  waitHoliday: 'Settles itself: waiting for a working day',
  notSent: 'Not sent',
  waiting: 'Waiting',
  noAddressShort: 'no address',
  badAddressShort: 'wrong address',
  notAccepted: 'Not taken by the mail server',
  notAcceptedHow: say`If the server is busy, the system tries again. If it refused, please check the address and the sending mailbox.`,
  notAcceptedShort: 'not taken by the mail server',
  quotaShort: 'quota used up',
  kinds: {
    'leader-week': 'Weekly report',
    'unit-week': 'Unit digest',
    reminder: 'Reminder',
    'overdue-notice': 'Overdue notice',
    escalation: 'For decision',
    period: 'Periodic report',
    coordination: 'Request for coordination',
    system: 'System letter',
  },
  ranHeading: 'What ran',
  ranColumns: { what: 'Step', result: 'Result', at: 'At' },
  room: (left, all, next) =>
    `Sends left in 24 hours: ${n(left)}${all === undefined ? '' : `/${n(all)}`}.${next ? ` Next run: ${next}.` : ''}`,
  openLog: 'Open the mail log',
  systemFoot: [
    'If this letter has not come by 08:00 of a working day, please check the machine that runs the system.',
    '“Sent” means that the mail server has taken the letter.',
  ],
};
