// The situations a demanding chief of office would try first, each as the letter the product makes of it.
import type { LetterView } from '../../shared/report/render/view.js';
import { planLetters } from '../../shared/delivery/plan-letters.js';
import type { LettersInput } from '../../shared/delivery/letters-run.js';
import { reportView } from '../../shared/delivery/report-view.js';
import { systemLetter } from '../../shared/delivery/letters/system.js';
import type { SystemReport } from '../../shared/delivery/letters/system.js';
import type { Letter, LetterKind } from '../../shared/delivery/types.js';
import type { Report } from '../../shared/report/types.js';
import type { Settings } from '../../shared/settings/settings.js';
import type { TaskFacts } from './sample-report.js';
import { SETTINGS, day, sampleReport } from './sample-report.js';
import { ALL_LATE, HOSTILE, NOTHING_LATE, QUARTER, SEVERAL_DAYS, manyTasks } from './task-sets.js';
import { ORDINARY, UNITS, WEEK_BEFORE } from './ward.js';

const { KT, VH, YT, MT } = UNITS;
export const DIRECTORY_ADDRESSES = (unit: string): readonly string[] =>
  unit === YT
    ? []
    : [
        `${unit
          .normalize('NFD')
          .replace(/\p{M}|đ|Đ/gu, '')
          .replace(/[^A-Za-z]/g, '')
          .toLowerCase()}@anbinh.example`,
      ];

const run = (report: Report, more: Partial<LettersInput> = {}): LettersInput => ({
  report,
  settings: SETTINGS,
  already: new Set(),
  addressOf: DIRECTORY_ADDRESSES,
  updateLink: (unit) =>
    unit === MT ? 'https://dondoc.anbinh.example/phoi-hop/mttq' : 'https://dondoc.anbinh.example/cap-nhat/don-vi',
  readAt: '06:30',
  remembersLadder: true,
  ...more,
});

/** A day without the weekly round: the ladder speaks in letters of its own. */
const APART: Settings = { ...SETTINGS, letters: { ...SETTINGS.letters, leaderWeek: false, unitWeek: false } };

const XLSX = {
  name: 'An-Binh_tuan-46-2026.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  base64: '',
};
const DOCX = {
  name: 'Du-thao_Bao-cao_Quy-III-2026.docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  base64: '',
};

/** The letter of one kind to one recipient; a situation without it is a mistake in the situation. */
function letter(input: LettersInput, kind: LetterKind, recipient?: string): Letter {
  const found = planLetters(input).send.find(
    (one) => one.kind === kind && (recipient === undefined || one.recipient === recipient),
  );
  if (!found) throw new Error(`no ${kind} letter to ${recipient ?? 'anybody'}`);
  return found;
}

const english: Settings = { ...SETTINGS, language: 'en' };

const ran: SystemReport = {
  day: day('2026-11-16'),
  time: '07:05',
  sent: 9,
  held: [],
  read: 6,
  gaps: [],
  steps: [
    { what: 'Đọc các kế hoạch', result: '6/6', at: '06:30' },
    { what: 'Nhận ra nhiệm vụ', result: '128', at: '06:31' },
    { what: 'Gửi thư', result: '9/9', at: '07:04' },
  ],
  room: { left: 91, all: 100 },
  nextRun: { date: day('2026-11-17'), time: '07:30' },
};

export interface Drawn {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const week = (tasks: readonly TaskFacts[], before?: readonly TaskFacts[]): Report =>
  sampleReport(before ? { tasks, before } : { tasks });

/** Name of the situation → its letter. */
export const SITUATIONS: Readonly<Record<string, () => Drawn>> = {
  'leader-ordinary': () => letter(run(week(ORDINARY, WEEK_BEFORE)), 'leader-week'),
  'leader-nothing-overdue': () => letter(run(week(NOTHING_LATE, NOTHING_LATE)), 'leader-week'),
  'leader-many-overdue': () =>
    letter(run(week(manyTasks(486), manyTasks(486, '2026-11-12')), { attachmentsOf: () => [XLSX] }), 'leader-week'),
  'leader-everything-overdue': () => letter(run(week(ALL_LATE)), 'leader-week'),
  'leader-2000-tasks': () => letter(run(week(manyTasks(2000)), { attachmentsOf: () => [XLSX] }), 'leader-week'),
  'leader-zero-tasks': () =>
    letter(
      run(sampleReport({ tasks: [], gaps: [{ file: 'ke-hoach-57.xlsx', reason: 'tệp có mật khẩu' }] })),
      'leader-week',
    ),
  'leader-hostile-words': () => letter(run(week(HOSTILE)), 'leader-week'),
  'leader-english': () => letter(run(week(ORDINARY, WEEK_BEFORE), { settings: english }), 'leader-week'),
  'unit-week': () => letter(run(week(ORDINARY, WEEK_BEFORE)), 'unit-week', VH),
  'unit-week-english': () => letter(run(week(ORDINARY, WEEK_BEFORE), { settings: english }), 'unit-week', VH),
  'unit-only-helps': () => letter(run(week(ORDINARY, WEEK_BEFORE)), 'unit-week', 'Ban Chỉ huy Quân sự phường'),
  'reminder-before': () => letter(run(week(NOTHING_LATE), { settings: APART }), 'reminder', KT),
  'reminder-several-days': () =>
    letter(
      run(sampleReport({ tasks: SEVERAL_DAYS, asOf: '2026-11-18', of: '2026-11-18' }), {
        settings: { ...APART, letters: { ...APART.letters, remindBefore: [2, 3] } },
      }),
      'reminder',
      KT,
    ),
  'notice-and-reminder': () => letter(run(week(ORDINARY), { settings: APART }), 'overdue-notice', KT),
  'reminder-on-the-day': () =>
    letter(
      run(sampleReport({ tasks: NOTHING_LATE, asOf: '2026-11-19', of: '2026-11-19' }), {
        settings: APART,
        already: new Set([`UBND phường An Bình|${KT}|reminder|2026-11-16`]),
      }),
      'reminder',
      KT,
    ),
  'overdue-notice': () => letter(run(week(ORDINARY), { settings: APART }), 'overdue-notice', VH),
  'escalation-one': () =>
    letter(
      run(week(ORDINARY), {
        settings: APART,
        already: new Set([
          `UBND phường An Bình|${KT}|reminder|2026-10-27`,
          `UBND phường An Bình|${KT}|overdue-notice|2026-11-02`,
        ]),
      }),
      'escalation',
    ),
  'escalation-several': () => letter(run(week(ALL_LATE), { settings: APART }), 'escalation'),
  coordination: () => letter(run(week(ORDINARY)), 'coordination', MT),
  'period-quarter': () =>
    letter(
      run(
        sampleReport({
          tasks: QUARTER,
          before: QUARTER.slice(3),
          kind: 'quarter',
          asOf: '2026-10-01',
          of: '2026-09-30',
        }),
        { attachmentsOf: () => [DOCX, { ...XLSX, name: 'Phu-luc_Quy-III-2026.xlsx' }] },
      ),
      'period',
    ),
  'system-well': () => systemLetter(SETTINGS, ran, ['cntt@anbinh.example']),
  'system-held': () =>
    systemLetter(
      SETTINGS,
      {
        ...ran,
        held: [
          ...planLetters(run(week(ORDINARY), { room: 3 })).held,
          {
            key: 'not-accepted',
            kind: 'coordination',
            recipient: 'Hội Nông dân phường',
            because: 'not-accepted',
            detail: 'Máy chủ thư trả lời: hộp thư không tồn tại.',
          },
        ],
        sent: 3,
        gaps: [{ file: 'ke-hoach-57.xlsx', reason: 'tệp có mật khẩu' }],
        logUrl: 'https://dondoc.anbinh.example/nhat-ky',
      },
      ['cntt@anbinh.example'],
    ),
};

export const ordinaryView = (): LetterView => reportView(week(ORDINARY, WEEK_BEFORE), SETTINGS);
export { week, run, letter };
