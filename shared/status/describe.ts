import { formatDay } from '../calendar/civil-date.js';
import type { Stage } from '../annex/types.js';
import { figureOf, type StatusFigure } from './figure.js';
import type { Status } from './types.js';

export type Language = 'vi' | 'en';

const NBSP = '\u00a0';
type NameKey = StatusFigure | 'done' | 'unclear';

const NAMES: Record<Language, Record<NameKey, { name: string; short: string }>> = {
  vi: {
    doneOnTime: { name: 'Hoàn thành đúng hạn', short: 'Đúng hạn' },
    doneLate: { name: 'Hoàn thành quá hạn', short: 'Hoàn thành quá hạn' },
    done: { name: 'Hoàn thành', short: 'Hoàn thành' },
    onTrack: { name: 'Chưa hoàn thành, trong hạn', short: 'Trong hạn' },
    dueSoon: { name: 'Sắp đến hạn', short: 'Sắp đến hạn' },
    overdue: { name: 'Chưa hoàn thành, quá hạn', short: 'Quá hạn' },
    openEnded: { name: 'Thường xuyên', short: 'Thường xuyên' },
    unknown: { name: 'Chưa rõ thời hạn', short: 'Chưa rõ hạn' },
    unclear: { name: 'Qua thời hạn, chưa rõ tình trạng', short: 'Chưa rõ tình trạng' },
  },
  en: {
    doneOnTime: { name: 'Done on time', short: 'On time' },
    doneLate: { name: 'Done late', short: 'Done late' },
    done: { name: 'Done', short: 'Done' },
    onTrack: { name: 'Open, in time', short: 'In time' },
    dueSoon: { name: 'Due soon', short: 'Due soon' },
    overdue: { name: 'Open, overdue', short: 'Overdue' },
    openEnded: { name: 'Ongoing', short: 'Ongoing' },
    unknown: { name: 'Deadline not known', short: 'Not known' },
    unclear: { name: 'Past the due day, status not known', short: 'Status not known' },
  },
};

const nameKey = (status: Status): NameKey =>
  status.kind === 'unknown' && status.due
    ? 'unclear'
    : status.kind === 'done' && !status.late && status.completionUnknown
      ? 'done'
      : figureOf(status);

/** The status as tables name it (wording guide §5); `short` for narrow cells. */
export function statusName(status: Status, language: Language = 'vi', form: 'name' | 'short' = 'name'): string {
  return NAMES[language][nameKey(status)][form];
}

const daysVi = (n: number): string => `${n}${NBSP}ngày`;
const daysEn = (n: number): string => `${n}${NBSP}${n === 1 ? 'day' : 'days'}`;

/** The words that stand beside the colour, so that colour is never alone: “Trễ 17 ngày”, “Đến hạn hôm nay”. */
export function statusMark(status: Status, language: Language = 'vi'): string {
  const vi = language === 'vi';
  switch (status.kind) {
    case 'done':
      if (status.late && status.days) return vi ? `quá hạn ${daysVi(status.days)}` : `${daysEn(status.days)} late`;
      if (status.late) return vi ? 'quá hạn' : 'late';
      return status.completed ? formatDay(status.completed) : statusName(status, language);
    case 'overdue':
      return vi ? `Trễ ${daysVi(status.days)}` : `${daysEn(status.days)} late`;
    case 'due-soon':
    case 'on-track':
      if (status.days === 0) return vi ? 'Đến hạn hôm nay' : 'Due today';
      return vi ? `Còn ${daysVi(status.days)}` : `${daysEn(status.days)} left`;
    default:
      return statusName(status, language, 'short');
  }
}

const STAGES: Record<Language, Record<Stage, string>> = {
  vi: {
    'not-started': 'Chưa bắt đầu',
    'in-progress': 'Đang thực hiện',
    waiting: 'Chờ ý kiến',
    done: 'Hoàn thành',
    paused: 'Tạm dừng',
    cancelled: 'Không thực hiện',
    extended: 'Đã gia hạn',
  },
  en: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    waiting: 'Waiting for a decision',
    done: 'Done',
    paused: 'Paused',
    cancelled: 'Cancelled',
    extended: 'Extended',
  },
};

/** A stage as units choose it (wording guide §5); what the unit says it is doing, beside the status. */
export function stageName(stage: Stage, language: Language = 'vi'): string {
  return STAGES[language][stage];
}
