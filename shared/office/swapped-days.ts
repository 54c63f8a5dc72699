// The question about a deadline column whose days and months a month-first machine may have exchanged: one a column.
import { EXCHANGE_OPTIONS } from '../annex/index.js';
import { exchangedDay, exchangePairs, exchangeQuestion } from '../deadline/index.js';
import { a1 } from '../grid/address.js';
import { answerTo, type OfficeMemory } from './memory.js';
import { exchangeLabels, exchangeText } from './question-words.js';
import type { Question, WorkbookReading } from './types.js';

/** What is asked of the workbooks; the same days on sheets of one name are one question. */
export function swappedQuestions(
  read: readonly WorkbookReading[],
  memory: OfficeMemory,
  language: 'vi' | 'en',
): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { file, sheets } of read)
    for (const { reading } of sheets)
      for (const { annex, reader } of reading.annexes) {
        if (!annex.dueColumn?.exchange) continue;
        const id = exchangeQuestion(annex.sheet, reader.column);
        const cells = new Set(
          annex.tasks.flatMap(({ deadline: { at } }) =>
            exchangedDay(reading.view.shown(at.row, at.column)) ? [a1(at)] : [],
          ),
        );
        const about = [...cells].map((cell) => ({ file, sheet: annex.sheet, cell }));
        const pairs = exchangePairs(reader.column);
        const labels = exchangeLabels(pairs, language);
        const options = EXCHANGE_OPTIONS.map((option) => ({ id: option, label: labels[option] }));
        const answer = answerTo(memory, id, options);
        questions.set(id, {
          id,
          kind: 'swapped-days',
          text: exchangeText(annex.sheet, cells.size, language),
          about: [...(questions.get(id)?.about ?? []), ...about],
          options,
          default: 'asked',
          ...(answer ? { answer: { option: answer.option, by: answer.by, at: answer.at } } : {}),
        });
      }
  return [...questions.values()];
}
