// The walk over an office: which plans are in force, each once, and what became of everything else.
import type { Annex, Task } from '../annex/types.js';
import type { Settings } from '../settings/settings.js';
import type { CheckedSheet, CheckedSource } from '../report/types.js';
import { RULES, validateTogether } from '../validation/index.js';
import type { NamedAnnex } from '../validation/types.js';
import { accountOf } from './accounts.js';
import { blocksOf, type Block } from './blocks.js';
import { decide, type Displaced } from './in-force.js';
import { answerTo, memoryOf, type OfficeMemory } from './memory.js';
import { isOwnReport } from './own-output.js';
import { planIdOf } from './plan-id.js';
import {
  allLabel,
  carriedWords,
  doubtWords,
  inForceText,
  leftOutWords,
  notCountedWords,
  optionLabel,
  placeOf,
} from './question-words.js';
import { officeSettings } from './office-settings.js';
import { carriedTasks, type Carried } from './repeated-tasks.js';
import { swappedQuestions } from './swapped-days.js';
import { versionsIn } from './same-plan.js';
import type { Doubt, OfficeReading, PlanReading, Question, UnreadFile, WorkbookReading } from './types.js';

/** The answer that says that nothing here is a copy. */
export const ALL = 'all';

/**
 * Reads an office: workbooks as `readWorkbook` gives them, in their order, and the files that were not read. Every plan
 * counts once; where a person has to say which of two is in force there is one question, and figures follow its default.
 * Synchronous, never throws; the same input gives the same answer.
 */
export function readOffice(
  read: readonly WorkbookReading[],
  unread: readonly UnreadFile[],
  settings: Settings,
  given?: OfficeMemory,
): OfficeReading {
  // Answers may stand on the sheets of the workbooks themselves.
  const memory = given ?? memoryOf(officeSettings(read, settings, memoryOf(settings)).settings);
  const { language } = settings;
  const reports = new Set(read.filter(({ grids }) => isOwnReport(grids)).map(({ file }) => file));
  const blocks = blocksOf(read.filter(({ file }) => !reports.has(file)));
  const displaced = new Map<Block, Displaced>();
  const questions: Question[] = [];
  const doubts: Doubt[] = [];
  const asked = new Set<Block>();
  for (const group of versionsIn(blocks)) {
    const decision = decide(group, dayOf(read));
    for (const one of decision.displaced) displaced.set(one.block, one);
    if (decision.candidates.length < 2) continue;
    const { question, counted } = inForce(decision.candidates, memory, language);
    questions.push(question);
    const first = counted[0]!;
    for (const block of decision.candidates) {
      if (!question.answer) asked.add(block);
      if (!counted.includes(block)) displaced.set(block, { block, because: 'older-version', of: first });
    }
    // What is a copy of a version that does not count is not in force either; where both do, the copy still is one.
    if (!question.answer)
      doubts.push({
        question: question.id,
        counted: counted.map(({ file, sheet }) => ({ file, sheet })),
        words: doubtWords(first, decision.candidates, language),
      });
  }
  const counted = blocks.filter((block) => !displaced.has(block));
  const carried = new Map(carriedTasks(counted, dayOf(read)).map((one) => [one.task, one]));
  const workbooks = withFindingsTogether(read, counted, settings);
  const own = officeSettings(read, settings, memory);
  const all = counted.map(({ file, sheet }) => ({ file, sheet }));
  return {
    settings: own.settings,
    workbooks,
    plans: plansOf(counted, carried),
    account: accountOf(read, unread, { displaced, asked, reports, carried }),
    questions: [...own.questions, ...questions, ...swappedQuestions(read, memory, language)],
    sources: sourcesOf(workbooks, displaced, reports, carried),
    gaps: unread.map(({ file, reason }) => ({ file: file.replace(/^.*[\\/]/, ''), reason })),
    doubts: [...own.doubts.map((doubt) => ({ ...doubt, counted: all })), ...doubts],
    ...notCounted(displaced, reports, carried.size, language),
  };
}

const NO_DAY = { year: 1, month: 1, day: 1 };
/** The day the workbooks were read for; none where there is no workbook. */
const dayOf = (read: readonly WorkbookReading[]): WorkbookReading['asOf'] => read[0]?.asOf ?? NO_DAY;

/** The one question about a group, and what counts meanwhile or by its answer. */
function inForce(
  candidates: readonly Block[],
  memory: OfficeMemory,
  language: 'vi' | 'en',
): { question: Question; counted: readonly Block[] } {
  const listed = [...candidates].sort((a, b) => order(optionId(a, candidates), optionId(b, candidates)));
  const options = [
    ...listed.map((block) => ({ id: optionId(block, candidates), label: optionLabel(block, listed, language), block })),
    { id: ALL, label: allLabel(listed.length, language), block: undefined },
  ];
  const id = `plan-in-force:${planIdOf(candidates[0]!)}`;
  const answer = answerTo(memory, id, options);
  const chosen = options.find((option) => option.id === answer?.option);
  const counted = !chosen ? [candidates[0]!] : chosen.block ? [chosen.block] : listed;
  return {
    question: {
      id,
      kind: 'plan-in-force',
      text: inForceText(candidates, language),
      about: listed.map(({ file, sheet }) => ({ file, sheet })),
      options: options.map((option) => ({ id: option.id, label: option.label })),
      default: optionId(candidates[0]!, candidates),
      ...(answer ? { answer: { option: answer.option, by: answer.by, at: answer.at } } : {}),
    },
    counted,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name of a place that stays the same when others come and go. */
function optionId({ file, sheet, nth }: Block, among: readonly Block[]): string {
  const bare = (path: string): string => path.replace(/^.*[\\/]/, '');
  const alike = among.some((other) => other.file !== file && bare(other.file) === bare(file));
  const name = `${alike ? file : bare(file)}#${sheet}`;
  return nth === 0 ? name : `${name}#${nth + 1}`;
}

/** Adds what only shows when several annexes are read together; what does not count has no say. */
function withFindingsTogether(
  read: readonly WorkbookReading[],
  counted: readonly Block[],
  settings: Settings,
): readonly WorkbookReading[] {
  const annexes: NamedAnnex[] = counted.map(({ file, annex }) => ({ file, annex }));
  const together = annexes.length > 1 ? validateTogether(annexes, settings, RULES) : [];
  if (together.length === 0) return read;
  return read.map((book) => {
    const own = together.filter((issue) => issue.file === book.file);
    if (own.length === 0) return book;
    const checks = book.checks.map((check) => {
      const here = own.filter((issue) => issue.at.sheet === check.sheet);
      return here.length === 0 || !check.located ? check : { ...check, issues: [...check.issues, ...here] };
    });
    return { ...book, checks };
  });
}

function sourcesOf(
  workbooks: readonly WorkbookReading[],
  displaced: ReadonlyMap<Block, Displaced>,
  reports: ReadonlySet<string>,
  carried: ReadonlyMap<Task, Carried>,
): CheckedSource[] {
  const away = new Set([...displaced.keys()].map(({ annex }) => annex));
  return workbooks.flatMap(({ file, checks }): CheckedSource[] => {
    const located = checks.filter((check) => check.located);
    if (reports.has(file)) return [];
    const sheets = located.flatMap((check): CheckedSheet[] => {
      const some = check.annexes.some((annex) => away.has(annex) || annex.tasks.some((task) => carried.has(task)));
      if (!some) return [check];
      const annexes = check.annexes.filter((annex) => !away.has(annex)).map((annex) => withoutCarried(annex, carried));
      if (annexes.length === 0) return [];
      const rows = new Set(annexes.flatMap(({ tasks }) => tasks));
      return [{ ...check, annexes, judgements: check.judgements.filter(({ task }) => rows.has(task)) }];
    });
    // A workbook all of whose annexes count elsewhere is no gap.
    return sheets.length === 0 && located.length > 0 ? [] : [{ file: file.replace(/^.*[\\/]/, ''), checks: sheets }];
  });
}

/** The annex with the tasks that count here. */
function withoutCarried(annex: Annex, carried: ReadonlyMap<Task, Carried>): Annex {
  const tasks = annex.tasks.filter((task) => !carried.has(task));
  if (tasks.length === annex.tasks.length) return annex;
  return { ...annex, tasks, counts: { ...annex.counts, tasks: tasks.length } };
}

function plansOf(counted: readonly Block[], carried: ReadonlyMap<Task, Carried>): PlanReading[] {
  const plans = new Map<string, PlanReading>();
  for (const block of counted) {
    const id = planIdOf(block);
    const { number, title, issued, ends } = block.annex.plan;
    const known = plans.get(id);
    const from = { file: block.file, sheet: block.sheet };
    plans.set(id, {
      ...(known ?? {
        id,
        ...(number === undefined ? {} : { number }),
        ...(title === undefined ? {} : { title }),
        ...(issued ? { issued } : {}),
        ...(ends ? { ends } : {}),
      }),
      tasks: (known?.tasks ?? 0) + withoutCarried(block.annex, carried).tasks.length,
      from: [...(known?.from ?? []), from],
    });
  }
  return [...plans.values()];
}

function notCounted(
  displaced: ReadonlyMap<Block, Displaced>,
  reports: ReadonlySet<string>,
  carried: number,
  language: 'vi' | 'en',
): { notCounted?: string } {
  const lines = [...displaced.values()].map(({ block, because, of }) => {
    const among = [block, of];
    return leftOutWords(placeOf(block, among, language), because, placeOf(of, among, language), language);
  });
  const own = [...reports].map((file) =>
    leftOutWords(`${language === 'en' ? 'file' : 'tệp'} “${file.replace(/^.*[\\/]/, '')}”`, 'own-output', '', language),
  );
  const words = notCountedWords(
    [...lines, ...own, ...(carried > 0 ? [carriedWords(carried, language)] : [])],
    language,
  );
  return words === undefined ? {} : { notCounted: words };
}
