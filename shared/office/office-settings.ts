// What an office is, from the sheets “Đôn Đốc” of all its workbooks. Where they disagree a person is asked, and both are named.
import type { Settings } from '../settings/settings.js';
import {
  addedUp,
  addsUp,
  statementsOf,
  setupOf,
  silenced,
  withStatements,
  withCommonLetterhead,
  withSaid,
  type Statement,
} from '../setup/index.js';
import { answerTo, type OfficeMemory } from './memory.js';
import { disputedDoubt, disputedLabel, disputedText } from './question-words.js';
import type { Doubt, Question, WorkbookFile } from './types.js';

export interface OfficeSettings {
  /** The settings file over what the workbooks say. */
  readonly settings: Settings;
  readonly questions: readonly Question[];
  /** What heads every letter is in doubt: letters wait for it. */
  readonly doubts: readonly Omit<Doubt, 'counted'>[];
}

interface Told extends Statement {
  readonly file: string;
  readonly sheet: string;
}

/**
 * The settings of an office as its workbooks complete them. What they say differently follows the answer, else what most
 * of them say; an address they disagree on is nobody's until it is answered, so that no letter goes to a wrong one.
 */
export function officeSettings(
  read: readonly WorkbookFile[],
  settings: Settings,
  memory: OfficeMemory,
): OfficeSettings {
  const stated = new Set(settings.stated ?? []);
  const told = new Map<string, Told[]>();
  for (const { file, grids } of read) {
    const setup = setupOf(grids);
    for (const statement of setup ? statementsOf(setup.said) : [])
      if (!stated.has(statement.key))
        told.set(statement.key, [...(told.get(statement.key) ?? []), { ...statement, file, sheet: setup!.sheet }]);
  }
  const questions: Question[] = [];
  const doubts: Omit<Doubt, 'counted'>[] = [];
  const statements = [...told.values()].map((all): Statement => {
    if (addsUp(all[0]!)) return addedUp(all);
    const candidates = differing(all);
    if (candidates.length === 1) return candidates[0]!;
    const question = ask(candidates, memory, settings.language);
    questions.push(question);
    const chosen = candidates.find((one) => optionId(one) === (question.answer?.option ?? question.default))!;
    if (question.answer) return chosen;
    if (chosen.heads) doubts.push({ question: question.id, words: disputedDoubt(chosen, settings.language) });
    return silenced(chosen);
  });
  const whole = statements.length === 0 ? settings : withSaid(settings, withStatements(statements));
  return { settings: withCommonLetterhead(whole, read), questions, doubts };
}

const bare = (file: string): string => file.replace(/^.*[\\/]/, '');
const optionId = ({ file }: Told): string => bare(file);

/** One statement for each thing that is said, what most files say first; files in their order decide between equals. */
function differing(all: readonly Told[]): readonly Told[] {
  const byValue = new Map<string, Told[]>();
  for (const one of all) {
    const value = JSON.stringify(one.value);
    byValue.set(value, [...(byValue.get(value) ?? []), one]);
  }
  return [...byValue.values()].sort((a, b) => b.length - a.length).map(([one]) => one!);
}

function ask(candidates: readonly Told[], memory: OfficeMemory, language: 'vi' | 'en'): Question {
  const options = candidates.map((one) => ({
    id: optionId(one),
    label: disputedLabel(one.shown, bare(one.file), language),
  }));
  const id = `office:${candidates[0]!.key}`;
  const answer = answerTo(memory, id, options);
  return {
    id,
    kind: 'office',
    text: disputedText(candidates[0]!.label, candidates.length, language),
    about: candidates.map(({ file, sheet }) => ({ file, sheet })),
    options,
    default: options[0]!.id,
    ...(answer ? { answer: { option: answer.option, by: answer.by, at: answer.at } } : {}),
  };
}
