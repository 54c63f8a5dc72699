import type { LetterView } from '../report/render/view.js';
import { dictionary } from '../report/render/words/index.js';
import type { LetterOptions } from '../report/sections/context.js';
import { letterContext } from '../report/sections/context.js';
import { fitted } from '../report/sections/fit.js';
import type { Report } from '../report/types.js';
import type { Settings } from '../settings/settings.js';
import { leaderWeekView } from './letters/leader-week.js';
import { periodView } from './letters/period.js';

/** A report as the leader would read it, for `renderHtml` and `renderText`; light enough that no mail client clips it. */
export function reportView(report: Report, settings: Settings, options: LetterOptions = {}): LetterView {
  const recipient = settings.leaders[0]?.title ?? dictionary(settings.language).leader(settings.office.kind);
  const view = report.period.kind === 'week' ? leaderWeekView : periodView;
  return fitted((limits) => view(letterContext(report, settings, limits, options), recipient)).view;
}
