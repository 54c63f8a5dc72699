import { letterContext } from '../../report/sections/context.js';
import type { Draft } from '../draft.js';
import { letterKey, officeId } from '../draft.js';
import { coordinationTasks, coordinationView } from '../letters/coordination.js';
import { asksSomething, unitWeek, unitWeekView } from '../letters/unit-week.js';
import type { LetterWords } from '../letters/words/index.js';
import { letterWords } from '../letters/words/index.js';
import type { LettersRun } from '../letters-run.js';
import type { UnitShare } from '../unit-share.js';
import { isAbove, isAskedOnly } from '../unit-share.js';

const WIDE = { rows: 1000, chars: 200 };

const whyUnreached = (said: LetterWords, { name, known, closed }: UnitShare): string =>
  closed ? said.retired(closed) : known ? said.noAddress : said.notInDirectory(name);

/** A unit's addresses, and what to say where there is none. */
export function unitEmails(
  run: LettersRun,
  share: UnitShare,
): { readonly emails: readonly string[]; readonly detail: string } {
  const said = letterWords(run.settings.language);
  return { emails: run.addressOf(share.name), detail: whyUnreached(said, share) };
}

/** The tasks a unit's digest of the day tells it about; none where no digest goes. */
export function toldByDigest(run: LettersRun, share: UnitShare): ReadonlySet<string> {
  const { report, settings, together } = run;
  if (!together || report.period.kind !== 'week' || !settings.letters.unitWeek) return new Set();
  const { overdue, due, next } = unitWeek(letterContext(report, settings, WIDE), share);
  return new Set([...overdue, ...due, ...next].map(({ key }) => key));
}

/** A unit's weekly digest, or a body's request for coordination: one or the other, never both. */
export function unitDrafts(run: LettersRun, share: UnitShare): readonly Draft[] {
  return isAskedOnly(share) ? coordinationDraft(run, share) : digestDraft(run, share);
}

function digestDraft(run: LettersRun, share: UnitShare): readonly Draft[] {
  const { report, settings, calendar, readAt, edition } = run;
  if (report.period.kind !== 'week' || !settings.letters.unitWeek) return [];
  const said = letterWords(settings.language);
  const base = {
    kind: 'unit-week' as const,
    recipient: share.name,
    key: letterKey(officeId(settings), share.name, 'unit-week', edition),
  };
  // The office reports to these; they are no recipients that anything could be held from.
  if (isAbove(share)) return [];
  const context = letterContext(report, settings, WIDE);
  const part = unitWeek(context, share);
  const quiet = !asksSomething(part);
  // Words that name no unit of the office, or one that is no more, with nothing to do are nobody's letter.
  if (quiet && (!share.known || share.closed)) return [];
  if (quiet) return [{ ...base, emails: [], why: '', detail: said.nothingThisWeek(part.week.name) }];
  const line = report.byUnit.find((one) => one.name === share.name);
  return [
    {
      ...base,
      ...unitEmails(run, share),
      tasks: [...share.lead, ...share.coordinating],
      why: said.whyUnit({
        overdue: part.overdue.length,
        due: part.due.length,
        next: part.next.length,
        helping: part.helping.length + part.helpingOverdue.length,
        complete: part.complete.length,
      }),
      build: (limits, files) =>
        unitWeekView(letterContext(report, settings, limits, { files, ...(readAt ? { readAt } : {}) }), share, {
          calendar,
          link: run.updateLink(share.name),
          overdueBefore: line?.previous?.overdue,
        }),
    },
  ];
}

function coordinationDraft(run: LettersRun, share: UnitShare): readonly Draft[] {
  const { report, settings, edition } = run;
  if (report.period.kind !== 'week') return [];
  const said = letterWords(settings.language);
  const base = {
    kind: 'coordination' as const,
    recipient: share.name,
    key: letterKey(officeId(settings), share.name, 'coordination', edition),
  };
  const count = coordinationTasks(letterContext(report, settings, WIDE), share).length;
  if (count === 0) return [{ ...base, emails: [], why: '', detail: said.coordinationNothing }];
  return [
    {
      ...base,
      ...unitEmails(run, share),
      tasks: [...share.lead, ...share.coordinating],
      why: said.whyCoordination(count),
      build: (limits) => coordinationView(letterContext(report, settings, limits), share, run.updateLink(share.name)),
    },
  ];
}
