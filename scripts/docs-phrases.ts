// Writes docs/phrases.md from the phrase families and the examples beside them: node scripts/run-ts.mjs scripts/docs-phrases.ts
import { writeFileSync } from 'node:fs';
import { calendarOf } from '../shared/calendar/holidays.js';
import { CORPUS_PLAN } from '../shared/deadline/expectation.js';
import { describeReading } from '../shared/deadline/describe.js';
import { CORPUS } from '../shared/deadline/families.corpus.js';
import { PHRASES } from '../shared/deadline/deadlines/index.js';
import { PARTS } from '../shared/deadline/parts/index.js';
import { readDeadline } from '../shared/deadline/read.js';
import { DEFAULT_SETTINGS } from '../shared/settings/settings.js';

const calendar = calendarOf(DEFAULT_SETTINGS.holidays);

/** The chapters of the page, in the order a reader looks for them. */
const CHAPTERS: readonly (readonly [title: string, families: readonly string[]])[] = [
  ['Ngày cụ thể', ['day', 'day-without-year', 'days', 'exported-date', 'time-of-day', 'by']],
  [
    'Tuần, tháng, quý, năm',
    ['week', 'month', 'months', 'quarter', 'months-of-year', 'year', 'part-of-period', 'lunar-new-year'],
  ],
  ['Khoảng thời gian, thời điểm bắt đầu', ['between', 'starting']],
  [
    'Định kỳ, thường xuyên',
    ['every', 'repetition', 'recurring', 'days-of-each', 'day-of-month', 'of-each', 'ongoing', 'around-the-clock'],
  ],
  ['Tính từ một sự kiện', ['after-event']],
  ['Nhiều mốc trong một ô', ['milestones']],
  ['Không nêu ngày, xem dòng dưới', ['no-date', 'season', 'see-children']],
  ['Nội dung được bỏ qua khi đọc thời hạn', ['cited-document', 'report-name', 'share', 'set-aside', 'vision']],
];

const cell = (text: string): string => text.replace(/\n/g, ' ⏎ ').replace(/\|/g, '\\|');

function table(family: string): string {
  const title = [...PARTS, ...PHRASES].find(({ name }) => name === family)?.title ?? 'Nhiều mốc';
  const rows = (CORPUS[family] ?? []).map(([phrase]) => {
    const reading = readDeadline(phrase, CORPUS_PLAN);
    return `| ${cell(phrase)} | ${cell(describeReading(reading, DEFAULT_SETTINGS.policy, calendar))} |`;
  });
  return [`### ${title}`, '', '| Cách ghi trong ô Thời hạn | Được hiểu là |', '|---|---|', ...rows, ''].join('\n');
}

/** The whole page. */
export function phrasesPage(): string {
  return [
    '<!-- Trang này do scripts/docs-phrases.ts tạo ra; không sửa trực tiếp. -->',
    '# Các cách ghi thời hạn được đọc',
    '',
    'Mỗi ví dụ dưới đây thuộc một kế hoạch ban hành ngày 05/01/2026. Ngày đến hạn là ngày cuối cùng còn đúng hạn.',
    '',
    '- “Trước ngày 18/5” hết hạn vào ngày 17/5; có thể đổi thành ngày 18/5 trong thiết lập.',
    '- Thời hạn không ghi năm được lấy năm theo ngày ban hành kế hoạch, không theo ngày hiện tại.',
    '- Đầu tháng là ngày 01, giữa tháng là ngày 15, cuối tháng là ngày cuối cùng của tháng.',
    '- “Cần xác nhận” nghĩa là thời hạn được đọc theo phỏng đoán; đề nghị xem lại ô trước khi sử dụng.',
    '- Thời hạn chưa đọc được không bao giờ bị tính là quá hạn.',
    '- Chữ thiếu dấu, chữ dựng sẵn hoặc tổ hợp, xuống dòng giữa cụm từ, “T rước ngày”, “12//2026” vẫn được đọc; chữ sai dấu thành từ khác (“Quỹ 3”) thì không.',
    '',
    ...CHAPTERS.flatMap(([title, families]) => [`## ${title}`, '', ...families.map(table)]),
  ].join('\n');
}

/** Families that no chapter shows; the page must have them all. */
export function familiesLeftOut(): string[] {
  const shown = new Set(CHAPTERS.flatMap(([, families]) => families));
  return Object.keys(CORPUS).filter((family) => !shown.has(family));
}

if (process.argv[1]?.includes('docs-phrases')) {
  const missing = familiesLeftOut();
  if (missing.length > 0) throw new Error(`No chapter shows: ${missing.join(', ')}`);
  writeFileSync('docs/phrases.md', phrasesPage());
}
