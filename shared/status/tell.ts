// What judging a task says of its steps, in an official's words. Only called where somebody listens.
import { formatDay, type CivilDate } from '../calendar/civil-date.js';
import type { Trace } from '../trace/trace.js';
import { stageName, statusMark, statusName } from './describe.js';
import type { DueRules } from './due-days.js';
import type { Evidence } from './evidence.js';
import type { Judgement } from './types.js';

const UNKNOWN: Readonly<Record<string, string>> = {
  'deadline-unread': 'Thời hạn chưa đọc được nên không tính quá hạn',
  'deadline-blank': 'Chưa ghi thời hạn nên không tính quá hạn',
  'deadline-no-date': 'Thời hạn không nêu ngày nên không tính quá hạn',
  'deadline-ask': 'Thời hạn đọc theo phỏng đoán nên không tính quá hạn khi chưa được xác nhận',
};

/** The last day on time and the rule of the office that makes it. */
export function tellDue(trace: Trace, { task, status, original }: Judgement, { policy }: DueRules): void {
  const due = 'due' in status ? status.due : undefined;
  const { value } = task.deadline;
  const before = value.ok && value.deadline.kind === 'by' && value.deadline.bound === 'before';
  if (!due) {
    const why =
      status.kind === 'unknown' ? (UNKNOWN[status.because] ?? statusName(status)) : 'Không có ngày đến hạn cố định';
    trace({ stage: 'due', rule: status.kind === 'unknown' ? status.because : 'no-day', why });
    return;
  }
  const last = `chậm nhất là hết ngày ${formatDay(due)}`;
  if (original)
    trace({
      stage: 'due',
      rule: 'extended',
      why: `Được gia hạn, ${last}; thời hạn ban đầu ${formatDay(original)}`,
    });
  else if (before && policy.before === 'exclusive')
    trace({ stage: 'due', rule: 'before-exclusive', why: `“Trước ngày” không tính ngày đó: ${last}` });
  else trace({ stage: 'due', rule: 'through', why: `Ngày ghi trong thời hạn được tính: ${last}` });
}

/** What the unit reported, what of it was doubted, and the status as of the day. */
export function tellStatus(
  trace: Trace,
  { status, stage, percent, doubts }: Judgement,
  evidence: Evidence,
  asOf: CivilDate,
): void {
  const said = [
    ...(stage ? [`tình trạng “${stageName(stage)}”`] : []),
    ...(percent === undefined ? [] : [`tiến độ ${percent}%`]),
    ...(evidence.completed ? [`hoàn thành ngày ${formatDay(evidence.completed)}`] : []),
  ];
  trace({
    stage: 'status',
    rule: `evidence-${evidence.says}`,
    why: said.length > 0 ? `Đơn vị ghi ${said.join(', ')}` : 'Các cột theo dõi chưa ghi kết quả',
    ...(doubts?.length
      ? { refused: doubts.map((doubt) => ({ candidate: doubt, because: 'các cột ghi không khớp nhau' })) }
      : {}),
  });
  const mark = statusMark(status);
  const name = statusName(status);
  trace({
    stage: 'status',
    rule: status.kind,
    why: `Tính đến ${formatDay(asOf)}: ${name}${mark.toLowerCase() === name.toLowerCase() ? '' : ` (${mark.charAt(0).toLowerCase()}${mark.slice(1)})`}`,
  });
}
