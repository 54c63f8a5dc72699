import { dictionary } from '../../report/render/words/index.js';
import { letterContext } from '../../report/sections/context.js';
import type { Draft } from '../draft.js';
import { letterKey, officeId } from '../draft.js';
import { leaderWeekView } from '../letters/leader-week.js';
import { periodView } from '../letters/period.js';
import { letterWords } from '../letters/words/index.js';
import type { LettersRun } from '../letters-run.js';
import { climbed } from './rungs.js';

/** The leaders of the settings; a ward that has named none still sees the letter, held for want of an address. */
export function leadersOf({
  settings,
}: Pick<LettersRun, 'settings'>): readonly { readonly title: string; readonly emails: readonly string[] }[] {
  const title = dictionary(settings.language).leader(settings.office.kind);
  return settings.leaders.length
    ? settings.leaders.map((leader) => ({ ...leader, title: leader.title.trim() || title }))
    : [{ title, emails: [] }];
}

/** True where the leader's weekly letter of the day also asks for a word on what is long overdue. */
export const weeklyAsks = ({ report, settings, together }: LettersRun): boolean =>
  together && report.period.kind === 'week' && settings.letters.leaderWeek;

/** The weekly summary, or the letter of a longer period: one for every leader. */
export function leaderDrafts(run: LettersRun): readonly Draft[] {
  const { report, settings, readAt } = run;
  const { period } = report;
  const said = letterWords(settings.language);
  const words = dictionary(settings.language);
  const weekly = period.kind === 'week';
  if (weekly && !settings.letters.leaderWeek) return [];
  const kind = weekly ? 'leader-week' : 'period';
  const name = words.period(period.kind, period.number, period.year);
  return leadersOf(run).map(({ title, emails }) => {
    const asked = weeklyAsks(run) ? climbed(run, 'escalation', title, report.tasks).map(({ key }) => key) : [];
    const week = asked.length
      ? `${said.whyWeek(name)} ${said.whyEscalation(asked.length, settings.letters.escalateAfter)}`
      : said.whyWeek(name);
    return {
      kind,
      recipient: title,
      emails,
      key: letterKey(officeId(settings), title, kind, run.edition),
      why: weekly ? week : said.whyPeriod(name),
      detail: said.noLeader,
      build: (limits, files) => {
        const context = letterContext(report, settings, limits, { files, ...(readAt ? { readAt } : {}) });
        return weekly ? leaderWeekView(context, title, asked) : periodView(context, title);
      },
    };
  });
}
