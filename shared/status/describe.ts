import { formatDay, weekday, type CivilDate } from '../calendar/civil-date.js';
import type { Stage } from '../annex/types.js';
import type { Status } from './types.js';

export type Language = 'vi' | 'en';

const NBSP = '\u00a0';
const WEEKDAYS = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** “thứ Năm 19/11/2026”, with spaces that do not break. */
export function dayWithWeekday(day: CivilDate, language: Language = 'vi'): string {
  return `${WEEKDAYS[language][weekday(day) - 1]!.replace(' ', NBSP)}${NBSP}${formatDay(day)}`;
}

type NameKey = 'doneOnTime' | 'doneLate' | 'done' | 'onTrack' | 'dueSoon' | 'overdue' | 'openEnded' | 'unknown';

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
  },
};

function nameKey(status: Status): NameKey {
  switch (status.kind) {
    case 'done':
      return status.late ? 'doneLate' : status.completionUnknown ? 'done' : 'doneOnTime';
    case 'overdue':
      return 'overdue';
    case 'due-soon':
      return 'dueSoon';
    case 'on-track':
      return 'onTrack';
    case 'open-ended':
      return 'openEnded';
    default:
      return 'unknown';
  }
}

/** The status as tables name it (wording guide §5); `short` for narrow cells. */
export function statusName(status: Status, language: Language = 'vi', form: 'name' | 'short' = 'name'): string {
  return NAMES[language][nameKey(status)][form];
}

const daysVi = (n: number): string => `${n}${NBSP}ngày`;
const daysEn = (n: number): string => `${n}${NBSP}${n === 1 ? 'day' : 'days'}`;

function sentenceVi(status: Status): string {
  switch (status.kind) {
    case 'done': {
      const when = status.completed ? `hoàn thành ngày ${formatDay(status.completed)}` : 'hoàn thành';
      if (status.late) return `${when}, quá hạn${status.days ? ` ${daysVi(status.days)}` : ''}`;
      if (!status.completionUnknown) return status.due ? `${when}, đúng hạn` : when;
      return status.completed ? `${when}, chưa rõ thời hạn` : `${when}, chưa ghi ngày hoàn thành`;
    }
    case 'overdue':
      return `quá hạn, trễ ${daysVi(status.days)}`;
    case 'due-soon':
      return `đến hạn ${dayWithWeekday(status.due)}`;
    case 'on-track':
      return `còn ${daysVi(status.days)}`;
    case 'open-ended':
      return 'thực hiện thường xuyên';
    default:
      return 'chưa rõ thời hạn, không tính là quá hạn';
  }
}

function sentenceEn(status: Status): string {
  switch (status.kind) {
    case 'done': {
      const when = status.completed ? `done on ${formatDay(status.completed)}` : 'done';
      if (status.late) return `${when}, ${status.days ? `${daysEn(status.days)} ` : ''}late`;
      if (!status.completionUnknown) return status.due ? `${when}, on time` : when;
      return status.completed ? `${when}, deadline not known` : `${when}, day of completion not given`;
    }
    case 'overdue':
      return `overdue, ${daysEn(status.days)} late`;
    case 'due-soon':
      return `due ${dayWithWeekday(status.due, 'en')}`;
    case 'on-track':
      return `${daysEn(status.days)} left`;
    case 'open-ended':
      return 'ongoing';
    default:
      return 'deadline not known, not counted as overdue';
  }
}

/** The status inside a sentence, in lower case (wording guide §5). */
export function statusSentence(status: Status, language: Language = 'vi'): string {
  return language === 'en' ? sentenceEn(status) : sentenceVi(status);
}

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
  },
  en: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    waiting: 'Waiting for a decision',
    done: 'Done',
    paused: 'Paused',
  },
};

/** A stage as units choose it (wording guide §5); what the unit says it is doing, beside the status. */
export function stageName(stage: Stage, language: Language = 'vi'): string {
  return STAGES[language][stage];
}
