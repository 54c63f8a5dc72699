import { readFile } from 'node:fs/promises';
import { answered, memoryOf } from '../../shared/index.js';
import type { Question } from '../../shared/index.js';
import { checkFiles, officeOf } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { asOfOption, loadSettings } from '../options.js';
import { replaceFile } from '../../ooxml/node/replace-file.js';
import { questionLines } from '../view/account-text.js';
import { say } from '../words.js';

export interface AnswerOptions {
  readonly settings?: string;
  readonly choose?: string;
  readonly question?: string;
  readonly by?: string;
  readonly asOf?: string;
}

/** The instant in Việt Nam, whose clocks never change. */
const instantNow = (): string => `${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;

/** The one question that is meant; Told with all of them where that is not clear. */
function wanted(questions: readonly Question[], id: string | undefined, choose: string | undefined): Question {
  const fits = questions.filter(
    (one) =>
      (id === undefined || one.id === id) &&
      (choose === undefined || one.options.some((option) => option.id === choose)),
  );
  if (fits.length === 1) return fits[0]!;
  const lines = questions.map((one) => [one.id, ...questionLines(one)].join('\n')).join('\n');
  throw new Told(
    fits.length === 0
      ? `${say('Không có câu hỏi hoặc lựa chọn này. Các câu hỏi:', 'There is no such question or option. The questions:')}\n${lines}`
      : `${say('Có nhiều câu hỏi; chọn một bằng --question:', 'There are several questions; name one with --question:')}\n${lines}`,
  );
}

/** Adds the answer to the settings file as it is written; everything else in it stays. */
async function remember(path: string, answers: unknown): Promise<void> {
  const json = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')) as Record<string, unknown>;
  await replaceFile(path, new TextEncoder().encode(`${JSON.stringify({ ...json, answers }, null, 2)}\n`));
}

/** dondoc answer: keeps the answer to a question in the settings file. Without --choose it lists what is asked. Exit 0, or 2. */
export async function answer(paths: readonly string[], options: AnswerOptions, console: Console): Promise<number> {
  const settings = await loadSettings(options.settings);
  const { questions } = officeOf(await checkFiles(paths, settings, asOfOption(options.asOf)), settings);
  if (options.choose === undefined) {
    if (questions.length === 0) console.out(say('Không có câu hỏi nào.', 'There are no questions.'));
    for (const one of questions) for (const line of [one.id, ...questionLines(one)]) console.out(line);
    return 0;
  }
  if (options.settings === undefined)
    throw new Told(
      say('Cần --settings TỆP để lưu câu trả lời.', 'The answer is kept in the settings: --settings FILE is needed.'),
    );
  const question = wanted(questions, options.question, options.choose);
  const memory = answered(memoryOf(settings), question, options.choose, options.by ?? '', instantNow())!;
  await remember(options.settings, memory.answers).catch((cause: { code?: string }) => {
    throw new Told(
      say(
        `Không ghi được “${options.settings}” (${cause.code ?? 'không rõ'}). Kiểm tra quyền ghi.`,
        `“${options.settings}” cannot be written (${cause.code ?? 'cause unknown'}). Check your right to write.`,
      ),
      2,
      { cause },
    );
  });
  const label = question.options.find(({ id }) => id === options.choose)!.label;
  console.out(`${say('Đã lưu', 'Kept')}: ${question.text} ${label}`);
  return 0;
}
