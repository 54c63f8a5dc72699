import { calendarOf } from '../calendar/holidays.js';
import { addressOf as addressInDirectory, directoryOf } from '../unit/index.js';
import { escalationDrafts, unitLadderDrafts } from './drafts/ladder.js';
import { leaderDrafts } from './drafts/leader.js';
import { noteSharedAddresses } from './drafts/shared-addresses.js';
import { unitDrafts } from './drafts/units.js';
import type { Draft } from './draft.js';
import type { LettersInput, LettersRun } from './letters-run.js';
import { editionKey } from './edition.js';
import { settle } from './settle.js';
import type { Dispatch } from './types.js';
import { unitShares } from './unit-share.js';
import { isWeeklyRoundDay } from './week-day.js';

/** Every input with its default in place. */
function runOf(input: LettersInput): LettersRun {
  const { report, settings } = input;
  const run: LettersRun = {
    asOf: report.asOf,
    calendar: calendarOf(settings.holidays),
    addressOf: (unit) => addressInDirectory(unit, directoryOf(settings)),
    room: Number.POSITIVE_INFINITY,
    only: [],
    updateLink: () => undefined,
    remembersLadder: false,
    attachmentsOf: () => [],
    inQuestion: new Set(),
    edition: editionKey(report.period, input.asOf ?? report.asOf, settings),
    ...input,
    together: false,
  };
  const asked = input.together ?? run.only.length === 0;
  return { ...run, together: asked || isWeeklyRoundDay(run.asOf, settings, run.calendar) };
}

/** In order of precedence when the quota runs short: leaders, then what cannot wait, then the weekly round. */
function draftsOf(run: LettersRun): readonly Draft[] {
  const { report, settings, only } = run;
  const shares = unitShares(report, settings);
  const byKey = new Map(report.tasks.map((task) => [task.key, task]));
  return [
    ...leaderDrafts(run),
    ...escalationDrafts(run),
    ...shares.flatMap((share) => unitLadderDrafts(run, share, byKey)),
    ...shares.flatMap((share) => unitDrafts(run, share)),
  ].filter((draft) => only.length === 0 || only.includes(draft.kind));
}

/** The keys of the letters there would be, without drawing any. */
export const draftKeys = (input: LettersInput): readonly string[] => draftsOf(runOf(input)).map(({ key }) => key);

/**
 * Every letter that would go on a day, to whom and why, and every letter held back and why. Sends nothing, never throws;
 * the same input gives the same letters with the same keys.
 */
export function planLetters(input: LettersInput): Dispatch {
  const run = runOf(input);
  const { settings } = run;
  return settle(noteSharedAddresses(draftsOf(run), settings), { ...run, language: settings.language });
}
