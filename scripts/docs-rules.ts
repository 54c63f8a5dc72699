// Writes docs/rules.md from the rules themselves: the messages and mends are those the program gives for the examples.
import { writeFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../shared/settings/settings.js';
import { formatDay } from '../shared/calendar/civil-date.js';
import { checkExample, EXAMPLE_PLAN } from '../shared/validation/engine/example-sheet.js';
import { RULES } from '../shared/validation/rules/index.js';
import type { Rule, Severity } from '../shared/validation/types.js';
import { fieldName } from '../shared/validation/words.js';

const LEVEL: Record<Severity, string> = { error: 'Lỗi', warning: 'Cần xem lại', notice: 'Gợi ý' };

const CHAPTERS: readonly (readonly [string, RegExp])[] = [
  ['Tìm phụ lục và các cột', /^(?:annex|header)-/],
  ['Số thứ tự', /^ordinal-/],
  ['Nội dung nhiệm vụ', /^task-/],
  ['Đơn vị chủ trì và phối hợp', /^(?:lead-(?!conflict)|coordinating-|front-)/],
  ['Thời hạn', /^(?:deadline-|child-|recurring-)/],
  ['Sản phẩm', /^output-/],
  ['Dữ liệu trong ô', /^(?:personal-|formula-|untidy-|legacy-)/],
  ['Theo dõi thực hiện', /^(?:status-|done-|late-)/],
  ['Nhiều kế hoạch', /^lead-conflict$/],
  ['Thiết lập trong tệp', /^setup-/],
];

const number = (rule: Rule): number => RULES.indexOf(rule) + 1;

/** The words of an example: where they stand, then one line for each row. */
function exampleLines(rule: Rule, words: string): string[] {
  const { in: fields, rows } = rule.example;
  const parts = words.split(' | ').map((part) => part.trim());
  if (rule.scope === 'setup') return [words.split(' || ').at(-1)!.replace(' | ', ': ')];
  if (!fields) return [`các tiêu đề ${parts.map((part) => `“${part}”`).join(', ')}`];
  const named = (cells: readonly string[]): string =>
    cells.map((cell, i) => `${fieldName(fields[i] ?? 'other')}: ${cell}`).join(' – ');
  if (!rows) return [fields.length > 1 ? named(parts) : (parts[0] ?? '')];
  if (parts.every((part) => part.length < 12) && fields.length === 1) return [parts.join('; ')];
  if (fields.length > 1) return parts.map((part) => named(part.split(': ')));
  return parts;
}

function shown(label: string, lines: readonly string[]): string[] {
  if (lines.length === 1) return [`- **${label}:** ${lines[0]}`];
  return [`- **${label}:**`, ...lines.map((line, i) => `  ${i + 1}. ${line}`)];
}

function section(rule: Rule): string[] {
  const issue = checkExample(rule, rule.example.wrong, DEFAULT_SETTINGS, RULES).find((one) => one.rule === rule.id);
  if (!issue) throw new Error(`the example of ${rule.id} is not found by its rule`);
  const labels = issue.mends.map(({ label }) => label).join('; hoặc: ');
  return [
    `### ${number(rule)}. ${rule.title}`,
    '',
    `**${LEVEL[rule.severity]}** · mã \`${rule.id}\``,
    '',
    rule.rationale,
    '',
    ...shown('Chưa phù hợp', exampleLines(rule, rule.example.wrong)),
    ...shown('Nên ghi', exampleLines(rule, rule.example.right)),
    `- **Thông báo:** ${issue.message}`,
    `- **Cách sửa:** ${labels}`,
    '',
  ];
}

const inNone = (id: string): boolean => !CHAPTERS.some(([, ids]) => ids.test(id));
const chapters = [
  ...CHAPTERS.map(([title, ids]) => ({ title, rules: RULES.filter(({ id }) => ids.test(id)) })),
  { title: 'Nội dung khác', rules: RULES.filter(({ id }) => inNone(id)) },
].filter(({ rules }) => rules.length > 0);
const told = chapters.flatMap(({ rules }) => rules);
if (new Set(told).size !== RULES.length || told.length !== RULES.length)
  throw new Error('a rule is in no chapter, or in two');

const { issued, ends, asOf } = EXAMPLE_PLAN;
const count = (level: Severity): number => RULES.filter(({ severity }) => severity === level).length;
const page = [
  '# Nội dung kiểm tra phụ lục phân công nhiệm vụ',
  '',
  '<!-- Trang này được tạo từ các quy tắc trong shared/validation/rules bằng lệnh npm run docs; sửa tại đó. -->',
  '',
  `Hệ thống kiểm tra ${RULES.length} nội dung trong phụ lục. Mỗi nội dung nêu rõ ô, dòng và cách sửa. Nội dung gốc chỉ thay đổi khi người dùng bấm nút sửa, và có thể hoàn tác.`,
  '',
  '| Mức | Số quy tắc | Ý nghĩa |',
  '| --- | --- | --- |',
  `| Lỗi | ${count('error')} | Nhiệm vụ chưa theo dõi được: chưa rõ việc, đơn vị hoặc thời hạn. Cần sửa trước khi gửi thư nhắc. |`,
  `| Cần xem lại | ${count('warning')} | Có thể hiểu theo hai cách hoặc mâu thuẫn giữa các ô. Cần người phụ trách xác nhận. |`,
  `| Gợi ý | ${count('notice')} | Nên sửa để phụ lục gọn và dễ tra cứu; không ảnh hưởng đến việc theo dõi. |`,
  '',
  'Trong thiết lập, mục `rules` cho phép đổi mức của từng quy tắc (`error`, `warning`, `notice`) hoặc tắt (`off`) theo mã quy tắc. Nội dung đã được chấp nhận kèm lý do sẽ không nhắc lại cho đến khi ô đó thay đổi.',
  '',
  `Các ví dụ dưới đây thuộc một kế hoạch ban hành ngày ${formatDay(issued)}, kết thúc ngày ${formatDay(ends)}, được kiểm tra ngày ${formatDay(asOf)}. Thông báo và cách sửa là của chính chương trình khi kiểm tra ví dụ.`,
  '',
  ...chapters.flatMap(({ title, rules }) => [`## ${title}`, '', ...rules.flatMap(section)]),
];

writeFileSync('docs/rules.md', `${page.join('\n').trimEnd()}\n`);
