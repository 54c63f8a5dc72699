import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { a1 } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { deadlineGroups } from '../session/deadlines.js';
import type { DeadlineGroup } from '../session/deadlines.js';

function Row({ group }: { group: DeadlineGroup }): JSX.Element {
  const { session, t } = usePanel();
  const first = group.tasks[0]!;
  return (
    <button type="button" class="row" onClick={() => void session.reveal(first.deadline.at)}>
      {group.ask && <span class="cell">{a1(first.deadline.at)}</span>}
      <span class="grow">
        <span>“{group.text || t.mend.blank}”</span>
        <span class="line">
          <Icon name={group.ask ? 'ask' : 'arrow'} size="s" tone={group.ask ? 'error' : 'idle'} />
          <b class="num">{group.meaning}</b>
        </span>
      </span>
      <span class="pill">{group.tasks.length}</span>
    </button>
  );
}

/** How every deadline was read: what stands in the sheet → what it is taken to mean. Esc goes back. */
export function Deadlines(): JSX.Element {
  const { state, session, t } = usePanel();
  const groups = deadlineGroups(state.checks, state.settings);
  const ask = groups.filter((group) => group.ask);
  const got = groups.filter((group) => !group.ask);
  const count = (list: readonly DeadlineGroup[]): number => list.reduce((n, group) => n + group.tasks.length, 0);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.querySelector<HTMLElement>('fluent-button')?.focus(), []);
  return (
    <div
      class="stack stack--loose"
      ref={top}
      onKeyDown={(event) => event.key === 'Escape' && session.showDeadlines(false)}
    >
      <div class="line">
        <Button look="transparent" icon="back" label={t.deadline.back} onPress={() => session.showDeadlines(false)} />
        <h1 class="grow title">{t.deadline.title}</h1>
      </div>
      {ask.length > 0 && (
        <section class="stack" aria-label={t.deadline.ask}>
          <h2 class="section-title">
            <Icon name="ask" tone="error" />
            {t.deadline.ask} <span class="count num">{t.number(count(ask))}</span>
          </h2>
          <p class="small soft foot-note">{t.deadline.unread}</p>
          <div class="card card--flush">
            {ask.map((group) => (
              <Row key={`ask${group.text}`} group={group} />
            ))}
          </div>
        </section>
      )}
      {got.length > 0 && (
        <section class="stack" aria-label={t.deadline.got}>
          <h2 class="section-title">
            <Icon name="ok" tone="ok" />
            {t.deadline.got} <span class="count num">{t.deadline.tasks(count(got))}</span>
          </h2>
          <div class="card card--flush">
            {got.map((group) => (
              <Row key={group.text} group={group} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
