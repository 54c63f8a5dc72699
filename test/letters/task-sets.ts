// The lists of tasks the situations are made of, from an empty desk to a province's worth of plans.
import { addDays, toIso } from '../../shared/calendar/civil-date.js';
import type { TaskFacts } from './sample-report.js';
import { day } from './sample-report.js';
import { ORDINARY, UNITS } from './ward.js';

const { KT, VH, VP, HCC, CA, YT } = UNITS;

const UNIT_NAMES = [
  KT,
  VH,
  VP,
  'Ban Quản lý dự án',
  'Trung tâm Dịch vụ tổng hợp',
  HCC,
  CA,
  'Trường THCS An Bình',
  'Trường Tiểu học An Bình',
  'Ban Chỉ huy Quân sự phường',
  'Trường Mầm non An Bình',
  YT,
];
const WORK = ['Rà soát', 'Lập hồ sơ', 'Tổ chức kiểm tra', 'Hoàn thiện báo cáo', 'Nghiệm thu', 'Cập nhật dữ liệu'];
const THINGS = [
  'tuyến mương tổ dân phố',
  'hệ thống chiếu sáng ngõ',
  'danh mục hồ sơ điện tử',
  'cơ sở kinh doanh thực phẩm',
  'thiết chế văn hóa',
  'điểm tập kết rác',
];

/** Many tasks with every status, the same for the same count: a large ward, or a province's worth of plans. */
export function manyTasks(count: number, asOf = '2026-11-16'): readonly TaskFacts[] {
  const today = day(asOf);
  return Array.from({ length: count }, (_, i): TaskFacts => {
    const unit = UNIT_NAMES[(i * 7 + Math.floor(i / 12)) % UNIT_NAMES.length] ?? KT;
    const base = {
      plan: `KH số ${10 + (i % 18)}`,
      stt: String(1 + Math.floor(i / 18)),
      content: `${WORK[i % 6]} ${THINGS[(i * 5) % 6]} số ${i + 1}`,
      lead: unit,
    };
    const due = (days: number): string => toIso(addDays(today, days));
    if (i % 4 === 0)
      return {
        ...base,
        due: due(-1 - ((i * 13) % 140)),
        ...(i % 8 === 0 ? { percent: 40, updated: due(-9) } : {}),
        ...(i % 40 === 0 ? { proposed: due(20) } : {}),
      };
    if (i % 4 === 1)
      return { ...base, due: due(-20 - (i % 90)), done: due(-25 + (i % 11)), result: `Báo cáo số ${i}/BC-UBND` };
    if (i % 4 === 2) return { ...base, due: due(1 + ((i * 11) % 60)) };
    return i % 3 === 0
      ? { ...base, ongoing: true, deadlineText: 'Thường xuyên' }
      : i % 17 === 0
        ? { ...base, unread: 'deadline-no-date', deadlineText: 'Khi có yêu cầu' }
        : { ...base, due: due(-30), done: due(-31) };
  });
}

export const NOTHING_LATE: readonly TaskFacts[] = ORDINARY.filter(
  (one) => !(one.due && !one.done && one.due < '2026-11-16'),
);

export const SEVERAL_DAYS: readonly TaskFacts[] = [18, 20, 20, 21].map((d, i) => ({
  content: `Rà soát, đánh giá kết quả thực hiện nội dung số ${i + 1}`,
  lead: KT,
  plan: 'KH số 12',
  stt: String(i + 1),
  due: `2026-11-${d}`,
  ...(i === 1 ? { result: 'Đã gửi dự thảo xin ý kiến' } : {}),
}));

export const ALL_LATE: readonly TaskFacts[] = ORDINARY.slice(0, 9).map((one, i) => ({
  ...one,
  asked: false,
  lead: one.lead ?? VH,
  due: toIso(addDays(day('2026-11-16'), -3 - i * 11)),
}));

/** The ordinary week two months earlier, so that it falls into the third quarter. */
export const QUARTER: readonly TaskFacts[] = ORDINARY.map((one) => ({
  ...one,
  ...(one.due ? { due: toIso(addDays(day(one.due), -62)) } : {}),
  ...(one.done ? { done: toIso(addDays(day(one.done), -62)) } : {}),
  ...(one.updated ? { updated: toIso(addDays(day(one.updated), -62)) } : {}),
  ...(one.proposed ? { proposed: '2026-10-15' } : {}),
}));

/** Words that try to break out of the letter, run off its edge or leak a person. */
export const HOSTILE: readonly TaskFacts[] = [
  {
    content: '<script>alert(1)</script> & "quotes" \'single\' =HYPERLINK("http://x")',
    lead: '<img src=x onerror=alert(1)>',
    due: '2026-11-02',
    difficulty: '</td></tr></table><h1>out</h1>',
    percent: 5,
    updated: '2026-11-10',
  },
  {
    content: `Liên hệ đồng chí phụ trách 0912.345.678 hoặc canbo@thu-rieng.example để ${'phối hợp thực hiện rất nhiều nội dung '.repeat(40)}`,
    lead: VH,
    due: '2026-11-05',
    result: 'gọi +84 912 345 678',
  },
  { content: `KhôngCóKhoảngTrắng${'x'.repeat(300)}`, lead: KT, due: '2026-11-18', deadlineText: 'trước 18/11' },
  { content: 'Điều khiển\u0000\u000b\ud800 lạ', lead: '', unread: 'deadline-unread', deadlineText: '**31/11**' },
];
