import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { answerDeadline, calendarOf, parseIso, readDeadline } from '../../shared/index.js';
import type { CivilDate, Settings, WorkCalendar } from '../../shared/index.js';
import type { Console } from '../console.js';
import { dayOption, loadSettings } from '../options.js';

export interface DeadlineOptions {
  readonly issued?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

interface Question {
  readonly phrase: string;
  readonly issued: CivilDate | undefined;
  readonly problem?: string;
}

/** A line is a phrase, or {"phrase", "issued"}; a line that begins like JSON but is not is taken as a phrase. */
function questionOf(line: string, issued: CivilDate | undefined): Question {
  if (!line.trimStart().startsWith('{')) return { phrase: line, issued };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { phrase: line, issued };
  }
  const { phrase, issued: own } = json as { phrase?: unknown; issued?: unknown };
  if (typeof phrase !== 'string') return { phrase: '', issued, problem: 'thiếu khóa "phrase"' };
  if (own === undefined || own === null || own === '') return { phrase, issued };
  const day = typeof own === 'string' ? parseIso(own) : undefined;
  return day ? { phrase, issued: day } : { phrase, issued, problem: '"issued" không phải ngày dạng năm-tháng-ngày' };
}

function answerLine(line: string, issued: CivilDate | undefined, settings: Settings, calendar: WorkCalendar): string {
  const question = questionOf(line, issued);
  const reading = readDeadline(question.phrase, { issued: question.issued, ends: settings.ends });
  const answer = answerDeadline(question.phrase, reading, settings.policy, calendar);
  return JSON.stringify(question.problem ? { ...answer, problem: question.problem } : answer);
}

/** dondoc deadline: one answer per line of the input, as it comes, whatever its length. */
export async function deadline(options: DeadlineOptions, input: Readable, console: Console): Promise<number> {
  const settings = await loadSettings(options.settings);
  const issued = options.issued === undefined ? settings.issued : dayOption('--issued', options.issued);
  const calendar = calendarOf(settings.holidays);
  let first = true;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const line = first ? raw.replace(/^\uFEFF/, '') : raw;
    first = false;
    console.out(answerLine(line, issued, settings, calendar));
  }
  return 0;
}
