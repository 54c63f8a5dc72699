import type { JSX } from 'preact';
import { a1, formatDay, paperName } from '../../shared/index.js';
import type { AnnexCheck } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Icon } from '../parts/icon.js';
import { countOf, issuesOf, SEVERITIES } from '../session/findings.js';
import { deadlineFigures } from '../session/deadlines.js';
import { TONE } from './tone.js';

type Located = AnnexCheck & { located: true };

/** What was recognised: annexes, tasks, groups, rows; where; how many deadlines were understood. */
export function Found(): JSX.Element {
  const { state, session, t } = usePanel();
  const located = state.checks.filter((check): check is Located => check.located);
  const annexes = located.flatMap((check) => check.annexes);
  const sum = (pick: (counts: { rows: number; groups: number; tasks: number }) => number): number =>
    annexes.reduce((n, annex) => n + pick(annex.counts), 0);
  const { read, all, ask } = deadlineFigures(state.checks);
  const planOf = ({ plan }: Located['annexes'][number]): string | undefined => {
    const name = plan.number ? paperName(plan.number) : plan.title;
    return name && t.account.plan(name, plan.issued ? formatDay(plan.issued) : '');
  };
  return (
    <section class="card card--flush" aria-label={t.found.label}>
      <div class="row row--still">
        <Icon name="ok" tone="ok" />
        <div class="grow">
          <b>{t.found.title(annexes.length)}</b>{' '}
          <span class="num">
            {t.found.counts(
              sum((c) => c.tasks),
              sum((c) => c.groups),
              sum((c) => c.rows),
            )}
          </span>
          {annexes.map((annex) => (
            <div class="small soft" key={annex.sheet + annex.place.body.top}>
              {t.found.where(
                annex.sheet,
                a1({ row: annex.place.header.range.top, column: annex.place.body.left }),
                a1({ row: annex.place.body.bottom, column: annex.place.body.right }),
              )}
              {planOf(annex) && <span class="block">{planOf(annex)}</span>}
            </div>
          ))}
        </div>
      </div>
      <button type="button" id="deadlines" class="row" onClick={() => session.showDeadlines(true)}>
        <Icon name="calendar" tone="idle" />
        <span class="grow">
          {t.found.deadlines} <b>{t.found.deadlinesOf(read, all)}</b> {t.found.deadlinesEnd}
        </span>
        {ask > 0 && (
          <span class="badge badge--error">
            <Icon name="ask" size="s" />
            {t.found.decide(ask)}
          </span>
        )}
        <Icon name="next" size="s" tone="idle" />
      </button>
    </section>
  );
}

/** Three tiles that also filter the list. */
export function SeverityTiles(): JSX.Element {
  const { state, session, t } = usePanel();
  const issues = issuesOf(state.checks);
  return (
    <section class="tiles" aria-label={t.tiles}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`tile tile--${TONE[severity]}`}
          aria-pressed={state.filter === severity}
          onClick={() => session.filter(severity)}
        >
          <span class="top">
            <span class="big">{t.number(countOf(issues, severity))}</span>
            <Icon name={TONE[severity]} />
          </span>
          <span class="word">{t.severity[severity]}</span>
        </button>
      ))}
    </section>
  );
}
