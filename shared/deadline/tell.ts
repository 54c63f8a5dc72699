// What the reader of deadlines says of its steps, in an official's words. Only called where somebody listens (`trace`).
import { formatDay } from '../calendar/civil-date.js';
import type { Trace, TraceStep } from '../trace/trace.js';
import type { Candidate } from './decide/candidate.js';
import type { Chosen } from './parts/select.js';
import { letters } from './scan/classes.js';
import type { Token } from './scan/token.js';
import type { Assumption, DeadlineReading, PlanDates } from './types.js';

const [W] = letters('w');

const quoted = (text: string, from: number, to: number): string =>
  `“${text.slice(from, to).replace(/\s+/g, ' ').trim()}”`;

interface Titled {
  readonly name: string;
  readonly title: string;
}

/** Runs of words that were, or were not, recognised as words of time. */
function runs(text: string, tokens: readonly Token[], known: boolean): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length;) {
    let to = i;
    while (to < tokens.length && (tokens[to]!.c !== W) === known) to += 1;
    const said = to > i ? quoted(text, tokens[i]!.start, tokens[to - 1]!.end) : '';
    if (/[\p{L}\p{N}]/u.test(said)) found.push(said);
    i = Math.max(to, i + 1);
  }
  return found;
}

/** Which words of the cell are words of time. */
export function tellWords(trace: Trace, text: string, tokens: readonly Token[]): void {
  const known = runs(text, tokens, true);
  const refused = runs(text, tokens, false).map((candidate) => ({
    candidate,
    because: 'không phải chữ chỉ thời gian',
  }));
  const why = known.length > 0 ? `Chữ chỉ thời gian trong ô: ${known.join(', ')}` : 'Ô không có chữ chỉ thời gian';
  trace({ stage: 'words', rule: 'scan', why, ...(refused.length > 0 && { refused }) });
}

/** What a round of families made of the words. */
export function tellChosen<T extends object>(
  trace: Trace,
  stage: 'parts' | 'deadline',
  text: string,
  tokens: readonly Token[],
  chosen: readonly Chosen<T, Titled>[],
): void {
  for (const { from, to, family } of chosen) {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    const why = `${quoted(text, start, end)}: ${family.title.charAt(0).toLowerCase()}${family.title.slice(1)}`;
    trace({ stage, rule: family.name, span: [start, end], why });
  }
}

/** Which of several deadlines found in the cell were kept. */
export function tellKept(trace: Trace, text: string, all: readonly Candidate[], kept: readonly Candidate[]): void {
  if (all.length < 2) return;
  const said = ({ span }: Candidate): string => quoted(text, span.start, span.end);
  // A candidate may be kept as a copy: its place says which it is.
  const places = new Set(kept.map(({ from }) => from));
  const refused = all
    .filter(({ from }) => !places.has(from))
    .map((one) => ({
      candidate: said(one),
      because:
        one.depth > 0
          ? 'nằm trong ngoặc, chỉ giải thích thêm'
          : one.strength === 1
            ? 'nói về nội dung khác trong câu'
            : 'chỉ là khoảng thời gian chung, có mốc cụ thể hơn',
    }));
  const why = kept.length === 1 ? `Lấy ${said(kept[0]!)}` : `Ô có ${kept.length} mốc: ${kept.map(said).join(', ')}`;
  trace({ stage: 'deadline', rule: 'rank', why, ...(refused.length > 0 && { refused }) });
}

/** What was not understood beside what was: the reason for a question. */
export function tellUnread(trace: Trace, text: string, { start, end }: Token): void {
  trace({
    stage: 'doubts',
    rule: 'leftover',
    span: [start, end],
    why: `Còn ${quoted(text, start, end)} chưa đọc được, có thể làm thay đổi thời hạn`,
  });
}

/** Damage that was repaired before reading again, and whether that helped. */
export function tellRepair(trace: Trace, text: string, repaired: string, helped: boolean): void {
  trace({
    stage: 'words',
    rule: 'repair',
    span: [0, text.length],
    why: helped
      ? `Chữ gõ nhầm hoặc nhận dạng sai, đọc lại là “${repaired}”`
      : 'Đã thử sửa chữ gõ nhầm nhưng không đọc được hơn',
  });
}

const ASSUMED: Readonly<Record<Assumption, (plan: PlanDates) => string>> = {
  year: ({ issued }) =>
    issued
      ? `Chưa ghi năm: lấy theo ngày ban hành kế hoạch ${formatDay(issued)}`
      : 'Chưa ghi năm: lấy theo mốc khác trong ô',
  start: ({ issued }) => (issued ? `Tính từ ngày ban hành kế hoạch ${formatDay(issued)}` : 'Chưa rõ tính từ ngày nào'),
  order: () => 'Ngày và tháng đảo lại',
  marks: () => 'Chữ thiếu dấu được hiểu theo chữ đủ dấu',
  spacing: () => 'Chữ bị tách rời hoặc dính liền được ghép lại',
  typing: () => 'Chữ gõ nhầm được hiểu theo chữ đúng',
  ocr: () => 'Chữ nhận dạng sai được hiểu theo chữ đúng',
  ask: () => 'Đọc theo phỏng đoán, cần xác nhận trước khi tính hạn',
};

/** What was taken for granted, then what the cell means: the last step of every reading. */
export function tellReading(trace: Trace, reading: DeadlineReading, plan: PlanDates): void {
  if (reading.ok)
    for (const assumed of reading.assumed) trace({ stage: 'doubts', rule: assumed, why: ASSUMED[assumed](plan) });
  trace(meaning(reading));
}

const KINDS = {
  by: 'Thời hạn là một ngày cuối',
  between: 'Thời hạn là một khoảng thời gian',
  recurring: 'Thời hạn lặp lại định kỳ',
  'after-event': 'Thời hạn tính từ một sự kiện',
  milestones: 'Thời hạn gồm nhiều mốc',
  ongoing: 'Nhiệm vụ thường xuyên',
} as const;

const REASONS = {
  blank: 'Ô chưa ghi thời hạn',
  'not-understood': 'Chưa đọc được thời hạn, không tính là quá hạn',
  'no-date': 'Ô không nêu ngày cụ thể',
  'see-children': 'Thời hạn ghi ở các dòng bên dưới',
  'impossible-date': 'Ngày không có trên lịch',
  'year-missing': 'Chưa ghi năm và kế hoạch chưa có ngày ban hành',
  several: 'Ô có nhiều thời hạn để chọn, cần chọn một',
} as const;

function meaning(reading: DeadlineReading): TraceStep {
  const span = 'span' in reading ? { span: [reading.span.start, reading.span.end] as const } : {};
  return reading.ok
    ? { stage: 'deadline', rule: reading.phrase, ...span, why: KINDS[reading.deadline.kind] }
    : { stage: 'deadline', rule: reading.reason, ...span, why: REASONS[reading.reason] };
}
