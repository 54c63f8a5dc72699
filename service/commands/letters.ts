import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  addressOf,
  buildReport,
  calendarOf,
  directoryOf,
  dueRuns,
  planLetters,
  weekReportedOn,
} from '../../shared/index.js';
import type { CivilDate, Dispatch, LetterKind, Period, Settings } from '../../shared/index.js';
import { attachmentsFor } from '../attach.js';
import { checkFiles, sourcesOf } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { heldReason } from '../held-words.js';
import { fileNameOf } from '../mail/outbox-mailer.js';
import { asOfOption, loadSettings } from '../options.js';
import { say } from '../words.js';

export interface LettersOptions {
  readonly asOf?: string;
  readonly settings?: string;
  readonly json?: boolean;
  readonly out?: string;
}

function print(dispatch: Dispatch, console: Console): void {
  console.out(say(`Sẽ gửi ${dispatch.send.length} thư:`, `Letters to send: ${dispatch.send.length}`));
  for (const letter of dispatch.send) {
    console.out(`  ✓ ${letter.recipient} <${letter.to.join(', ')}>`);
    console.out(`    ${letter.subject}`);
    console.out(`    ${letter.why}`);
  }
  console.out(say(`Giữ lại ${dispatch.held.length} thư:`, `Letters held: ${dispatch.held.length}`));
  for (const one of dispatch.held) console.out(`  · ${one.recipient}: ${heldReason(one)}`);
}

interface Planned {
  readonly period: Period;
  /** Empty = every kind. */
  readonly only: readonly LetterKind[];
}

async function planOf(
  { period, only }: Planned,
  asOf: CivilDate,
  settings: Settings,
  read: ReturnType<typeof sourcesOf>,
): Promise<Dispatch> {
  const report = buildReport({ office: settings.office.name, period, asOf, ...read, settings });
  const directory = directoryOf(settings);
  return planLetters({
    report,
    settings,
    asOf,
    only,
    already: new Set(),
    remembersLadder: true,
    attachmentsOf: await attachmentsFor(report, settings),
    addressOf: (unit) => addressOf(unit, directory),
  });
}

/** dondoc letters: every letter that would go on a day, to whom and why, and what is held and why. Sends nothing. */
export async function letters(paths: readonly string[], options: LettersOptions, console: Console): Promise<number> {
  const asOf = asOfOption(options.asOf);
  const settings = await loadSettings(options.settings);
  const files = await checkFiles(paths, settings, asOf);
  const read = sourcesOf(files);
  const { gaps } = read;
  // The week's letters with the reminders of the day, then those of a longer period whose report falls due on it.
  const longer = dueRuns({ date: asOf, time: '23:59' }, settings, new Set(), {
    calendar: calendarOf(settings.holidays),
  });
  const due = longer.filter((run) => run.kind === 'period' && !run.late);
  const runs: readonly Planned[] = [{ period: weekReportedOn(asOf, settings), only: [] }, ...due];
  const parts = await Promise.all(runs.map((run) => planOf(run, asOf, settings, read)));
  const dispatch: Dispatch = {
    send: parts.flatMap((part) => part.send),
    held: parts.flatMap((part) => part.held),
  };
  if (options.json) {
    const send = dispatch.send.map(({ attachments, ...letter }) => ({
      ...letter,
      attachments: attachments.map(({ name, type }) => ({ name, type })),
    }));
    console.out(JSON.stringify({ send, held: dispatch.held }, null, 2));
  } else print(dispatch, console);
  if (options.out !== undefined) {
    try {
      await mkdir(options.out, { recursive: true });
      for (const letter of dispatch.send) {
        const base = join(options.out, fileNameOf(letter).replace(/\.eml$/, ''));
        await writeFile(`${base}.html`, letter.html);
        await writeFile(`${base}.txt`, letter.text);
      }
    } catch (cause) {
      throw new Told(say(`Không ghi được vào “${options.out}”.`, `“${options.out}” cannot be written to.`), 2, {
        cause,
      });
    }
    console.err(
      say(
        `Đã ghi ${dispatch.send.length} thư (html, txt) vào ${options.out}`,
        `Written: ${dispatch.send.length} letters (html, txt) to ${options.out}`,
      ),
    );
  }
  for (const gap of gaps) console.err(`${gap.file}: ${gap.reason}`);
  return gaps.length > 0 ? 2 : 0;
}
