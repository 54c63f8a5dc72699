// What an office has told once and is not asked again.
import type { Settings } from '../settings/settings.js';
import type { Question } from './types.js';

export interface GivenAnswer {
  readonly question: string;
  readonly option: string;
  readonly by: string;
  /** ISO instant with offset. */
  readonly at: string;
  /** The options it was chosen from: a new one asks again. */
  readonly among: readonly string[];
}

export interface OfficeMemory {
  readonly answers: readonly GivenAnswer[];
  /** Words of a cell → the unit a person said they mean. */
  readonly names: readonly { readonly words: string; readonly unit: string }[];
  /** Findings a person accepted with a reason. */
  readonly accepted: Settings['accepted'];
}

/** Where a host keeps it. */
export interface MemoryStore {
  load(): OfficeMemory | Promise<OfficeMemory>;
  save(memory: OfficeMemory): void | Promise<void>;
}

/** The memory as today's settings carry it, in every host alike. */
export const memoryOf = ({ answers, names, accepted }: Settings): OfficeMemory => ({ answers, names, accepted });

/** The settings with this memory in them, to be stored as the host stores settings. */
export const withMemory = (settings: Settings, memory: OfficeMemory): Settings => ({
  ...settings,
  answers: memory.answers.map((one) => ({ ...one, among: [...one.among] })),
  names: [...memory.names],
  accepted: memory.accepted,
});

/**
 * The memory after a person answered. undefined where the question has no such option. `at` is an ISO instant.
 */
export function answered(
  memory: OfficeMemory,
  question: Question,
  option: string,
  by: string,
  at: string,
): OfficeMemory | undefined {
  if (!question.options.some(({ id }) => id === option)) return undefined;
  const others = memory.answers.filter((one) => one.question !== question.id);
  const among = question.options.map(({ id }) => id);
  return { ...memory, answers: [...others, { question: question.id, option, by, at, among }] };
}

/** The answer to a question, while every option there is now was there when it was given. */
export function answerTo(
  memory: OfficeMemory,
  id: string,
  options: readonly { readonly id: string }[],
): GivenAnswer | undefined {
  const given = memory.answers.find(({ question }) => question === id);
  if (!given || !options.some((option) => option.id === given.option)) return undefined;
  return options.every((option) => given.among.includes(option.id)) ? given : undefined;
}
