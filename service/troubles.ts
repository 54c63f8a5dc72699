import { parseIso, skippedPeriods } from '../shared/index.js';
import type { Period } from '../shared/index.js';
import { holdingNow } from './holding.js';
import type { Office } from './office.js';

/** One thing that keeps letters from going, for the banner, healthz and the letter to IT. */
export interface Trouble {
  /** Closed list; docs/khi-co-su-co.md says what to do for each. */
  readonly id:
    'clock' | 'folder' | 'first-start' | 'new-store' | 'waiting' | 'refused' | 'store' | 'skipped' | 'configuration';
  readonly title: string;
  readonly lines: readonly string[];
}

const HELD = {
  clock: 'Đồng hồ máy có thể sai, thư đang được giữ',
  folder: 'Thư mục phụ lục có thể thiếu tệp, thư đang được giữ',
  'first-start': 'Chưa xác nhận gửi thư lần đầu',
  'new-store': 'Kho dữ liệu mới, thư đang được giữ',
} as const;

/** Longer periods that were due while the machine was off for too long to be caught up. */
function skippedNow({ clock, settings, runs, notes }: Office): readonly Period[] {
  const first = parseIso((notes?.get('first') as string | undefined) ?? '');
  if (!first) return [];
  const begun = new Set(runs.latest(RUNS_LOOKED_AT).map(({ key }) => key));
  return skippedPeriods(clock.today(), settings, begun, first);
}

const RUNS_LOOKED_AT = 400;

const when = (at: string): string => `${at.slice(11, 16)} ngày ${at.slice(8, 10)}/${at.slice(5, 7)}`;

/** Everything held, refused, skipped or unwritable, in the order of what stops most. Never throws: a store that cannot be read is one of them. */
export function troublesOf(office: Office): readonly Trouble[] {
  const troubles: Trouble[] = [];
  const failed = office.failed?.();
  if (failed) troubles.push({ id: 'store', title: 'Lịch gửi chưa chạy được', lines: [failed] });
  try {
    const holding = holdingNow(office.notes);
    if (holding) troubles.push({ id: holding.because, title: HELD[holding.because], lines: holding.lines });
    const waiting = office.waiting?.();
    if (waiting)
      troubles.push({
        id: 'waiting',
        title: `${waiting.count} thư đang chờ gửi`,
        lines: [
          waiting.reason,
          `Thử lần cuối lúc ${when(waiting.at)}; hệ thống tự gửi khi máy chủ thư nhận lại, mỗi thư một lần.`,
        ],
      });
    const refused = office.refused?.();
    if (refused)
      troubles.push({
        id: 'refused',
        title: `${refused.count} thư bị từ chối, chưa đến người nhận`,
        lines: [
          refused.reason,
          'Sửa địa chỉ hoặc thiết lập rồi chạy lại chương trình, hoặc gửi lại: dondoc resend --config …',
        ],
      });
    const skipped = skippedNow(office);
    if (skipped.length > 0)
      troubles.push({
        id: 'skipped',
        title: 'Có kỳ báo cáo chưa gửi',
        lines: skipped.map(
          ({ name }) => `Báo cáo ${name} chưa được gửi vì máy tắt vào ngày gửi. Gửi tay: dondoc send … --period …`,
        ),
      });
  } catch (error) {
    if (!failed)
      troubles.push({
        id: 'store',
        title: 'Kho dữ liệu có sự cố',
        lines: [office.tellError?.(error) ?? String(error)],
      });
  }
  for (const line of office.warnings ?? [])
    troubles.push({ id: 'configuration', title: 'Cấu hình cần xem lại', lines: [line] });
  return troubles;
}
