import { vi } from 'chrono-node';
import { calendarOf } from '../../../shared/calendar/holidays.js';
import { answerDeadline } from '../../../shared/deadline/answer.js';
import { readDeadline } from '../../../shared/deadline/read.js';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.js';
import type { Said } from './judge.js';
import type { Truth } from './given-corpus.js';

const calendar = calendarOf(DEFAULT_SETTINGS.holidays);

/** This project's reader, with the day of issue of the phrase's document. */
export function dondoc({ phrase, cell, issued }: Truth): Said {
  const { ok, due, every, assumed } = answerDeadline(
    phrase,
    readDeadline(cell ?? phrase, { issued }),
    DEFAULT_SETTINGS.policy,
    calendar,
  );
  return { ok, due, every, asks: assumed.includes('ask') };
}

/** chrono-node's Vietnamese reader: the end of the last thing it found, else its start. */
export function chrono({ phrase, issued }: Truth): Said {
  const day = issued ?? { year: 2026, month: 1, day: 1 };
  const results = vi.parse(phrase, new Date(day.year, day.month - 1, day.day, 12));
  const last = results[results.length - 1];
  if (!last) return { ok: false, due: null, every: null, asks: false };
  const at = (last.end ?? last.start).date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    ok: true,
    due: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    every: null,
    asks: false,
  };
}
