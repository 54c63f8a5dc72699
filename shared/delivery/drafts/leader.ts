import { letterContext } from '../../report/sections/context.js';
import { dictionary } from '../../report/render/words/index.js';
import type { Draft } from '../draft.js';
import { letterKey } from '../draft.js';
import { leaderWeekView } from '../letters/leader-week.js';
import type { LettersRun } from '../plan-letters.js';

/** The leaders of the settings; a ward that has named none still sees the letter, held for want of an address. */
export function leadersOf({
  settings,
}: LettersRun): readonly { readonly title: string; readonly emails: readonly string[] }[] {
  const title = dictionary(settings.language).leader(settings.office.kind === 'ward');
  return settings.leaders.length
    ? settings.leaders.map((leader) => ({ ...leader, title: leader.title.trim() || title }))
    : [{ title, emails: [] }];
}

/** The weekly summary, one for every leader. */
export function leaderDrafts(run: LettersRun): readonly Draft[] {
  const { report, settings, readAt } = run;
  if (report.period.kind !== 'week' || !settings.letters.leaderWeek) return [];
  return leadersOf(run).map(({ title, emails }) => ({
    kind: 'leader-week',
    recipient: title,
    emails,
    key: letterKey(report.office, title, 'leader-week', report.period.key),
    why: `Báo cáo ${report.period.name} gửi lãnh đạo.`,
    build: (limits, files) =>
      leaderWeekView(letterContext(report, settings, limits, { files, ...(readAt ? { readAt } : {}) }), title),
  }));
}
