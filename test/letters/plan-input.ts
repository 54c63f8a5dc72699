// What the tests of `planLetters` begin with: the ordinary week of the ward, everybody with an address.
import { SETTINGS, sampleReport } from './sample-report.js';
import { ORDINARY } from './ward.js';
import type { Settings } from '../../shared/settings/settings.js';
import type { LettersInput } from '../../shared/delivery/letters-run.js';

export const mail = (unit: string): readonly string[] => [`hop-thu-${unit.length}@anbinh.example`];

export const input = (more: Partial<LettersInput> = {}): LettersInput => ({
  report: sampleReport({ tasks: ORDINARY }),
  settings: SETTINGS,
  already: new Set(),
  addressOf: mail,
  remembersLadder: true,
  ...more,
});

export const withSettings = (more: Partial<Settings>): Settings => ({ ...SETTINGS, ...more });

/** No weekly round: the ladder speaks in letters of its own. */
export const APART = withSettings({ letters: { ...SETTINGS.letters, leaderWeek: false, unitWeek: false } });
