import { accountSums, becauseWords } from '../../shared/index.js';
import type { Account, OfficeReading, Question } from '../../shared/index.js';
import type { Console } from '../console.js';
import { say, spoken } from '../words.js';
import { paint } from './columns.js';

/** More than this is for `--json`. */
const MOST = 20;

const bare = (file: string): string => file.replace(/^.*[\\/]/, '');

/** What was not counted and why, one line each: files, sheets, then ranges of sheets that count. */
export function leftOutLines(account: Account): string[] {
  return account.flatMap((file): string[] => {
    const name = bare(file.file);
    if (file.state === 'left-out') return [`${name}: ${becauseWords(file.because ?? 'no-annex', file.of, spoken())}`];
    return file.sheets.flatMap((sheet) => {
      const place = `${name}, ${say('trang', 'sheet')} “${sheet.sheet}”`;
      if (sheet.because && sheet.rows.task === 0)
        return [
          `${place}${sheet.hidden ? say(' (ẩn)', ' (hidden)') : ''}: ${becauseWords(sheet.because, sheet.of, spoken())}`,
        ];
      return sheet.leftOut.map(
        ({ range, because, of }) => `${place}, ${range}: ${becauseWords(because, of, spoken())}`,
      );
    });
  });
}

export function questionLines(question: Question): string[] {
  const now = question.answer?.option ?? question.default;
  const counts = question.answer ? say('đã chọn', 'chosen') : say('đang lấy theo', 'counts meanwhile');
  return [
    `  ? ${question.text}`,
    ...question.options.map(({ id, label }) => `    ${id}: ${label}${id === now ? ` (${counts})` : ''}`),
  ];
}

/** The account, short, and the questions that wait. */
export function officeLines({ account, questions }: OfficeReading, console: Console): string[] {
  const sums = accountSums(account);
  const left = leftOutLines(account);
  const open = questions.filter(({ answer }) => !answer);
  const summary = say(
    `Đã đọc ${sums.sheets} trang, ${sums.rows} dòng (${sums.tasks} nhiệm vụ, ${sums.groups} dòng tiêu đề nhóm) · cần hỏi ${open.length} · để ngoài ${left.length}`,
    `Read ${sums.sheets} sheets, ${sums.rows} rows (${sums.tasks} tasks, ${sums.groups} group headings) · questions ${open.length} · left out ${left.length}`,
  );
  return [
    paint(console.colour, 'bold', summary),
    ...left.slice(0, MOST).map((line) => `  ${say('Để ngoài', 'Left out')}: ${line}`),
    ...(left.length > MOST
      ? [
          `  ${say(`… và ${left.length - MOST} mục khác (--json nêu đủ)`, `… and ${left.length - MOST} more (--json lists all)`)}`,
        ]
      : []),
    ...(open.length > 0
      ? [
          '',
          paint(console.colour, 'yellow', say(`Câu hỏi cần trả lời (${open.length})`, `Questions (${open.length})`)),
          ...open.flatMap(questionLines),
          `  ${say('Trả lời', 'Answer')}: dondoc answer ${say('<tệp...>', '<file...>')} --settings ${say('<tệp>', '<file>')} --choose ${say('“<lựa chọn>”', '“<option>”')}`,
        ]
      : []),
    '',
  ];
}
