import fc from 'fast-check';
import { calendarOf } from '../../../shared/calendar/holidays.js';
import { answerDeadline } from '../../../shared/deadline/answer.js';
import { readDeadline } from '../../../shared/deadline/read.js';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.js';
import { variant } from './variants.js';

const calendar = calendarOf(DEFAULT_SETTINGS.holidays);

test('a damaged phrase is read as its date, refused or asked about, never read as another date', () => {
  fc.assert(
    fc.property(variant, ({ phrase, due }) => {
      const said = answerDeadline(
        phrase,
        readDeadline(phrase, { issued: { year: 2026, month: 1, day: 26 } }),
        DEFAULT_SETTINGS.policy,
        calendar,
      );
      if (!said.ok || said.assumed.includes('ask') || (said.due === null && said.every === null)) return;
      expect([said.due, said.every]).toEqual([due, null]);
    }),
    { numRuns: 4000, seed: 20260722 },
  );
});
