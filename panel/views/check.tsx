import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { CheckBar } from '../parts/check-bar.js';
import { NoticeBar } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { deadlineFigures } from '../session/deadlines.js';
import { issuesOf } from '../session/findings.js';
import { RULE_COUNT } from '../session/rules.js';
import { AccountCard } from './account.js';
import { Deadlines } from './deadlines.js';
import { Findings } from './findings.js';
import { Questions } from './question.js';
import { Found, SeverityTiles } from './summary.js';

function Clear(): JSX.Element {
  const { state, session, t } = usePanel();
  const tasks = state.checks.flatMap((check) => (check.located ? check.annexes.flatMap((annex) => annex.tasks) : []));
  const ongoing = tasks.filter(
    (task) => task.deadline.value.ok && task.deadline.value.deadline.kind === 'ongoing',
  ).length;
  const known = tasks.filter((task) =>
    task.lead.value.some((unit) => unit.match === 'known' || unit.match === 'collective'),
  ).length;
  const { read } = deadlineFigures(state.checks);
  const product = tasks.filter((task) => task.output.value.trim() !== '').length;
  const of = (n: number): string => `${t.number(n)}/${t.number(tasks.length)}`;
  const line = (icon: 'ok' | 'repeat', text: string, figure: string): JSX.Element => (
    <div class="row row--still">
      <Icon name={icon} tone={icon === 'ok' ? 'ok' : 'idle'} />
      <span class="grow">{text}</span>
      <b class="num nowrap">{figure}</b>
    </div>
  );
  return (
    <>
      <section class="card state">
        <Icon name="ok" tone="ok" size="xl" />
        <h1>{t.clear.title}</h1>
        <p>{t.clear.text(tasks.length, RULE_COUNT)}</p>
        <Button look="primary" large wide icon="arrow" onPress={() => session.show('progress')}>
          {t.clear.progress}
        </Button>
      </section>
      <section class="card card--flush divide" aria-label={t.clear.what}>
        {line('ok', t.clear.units, of(known))}
        {line('ok', t.clear.dated, t.number(read - ongoing))}
        {line('repeat', t.clear.ongoing, t.number(ongoing))}
        {line('ok', t.clear.product, of(product))}
      </section>
      <p class="small soft foot-note">{t.clear.limit}</p>
    </>
  );
}

function Skipped(): JSX.Element | null {
  const { state, session, t } = usePanel();
  const { accepted } = state.settings;
  if (accepted.length === 0) return null;
  return (
    <details class="card card--flush rule">
      <summary class="row">
        <span class="chev">
          <Icon name="next" size="s" />
        </span>
        <span class="grow">{t.skip.list}</span>
        <span class="pill">{accepted.length}</span>
      </summary>
      {accepted.map((one, index) => (
        <div class="row row--still" key={`${one.rule}${one.cell}${one.sheet}`}>
          <span class="cell">{one.cell}</span>
          <span class="grow small">{one.reason}</span>
          <Button look="transparent" onPress={() => void session.restore(index)}>
            {t.skip.restore}
          </Button>
        </div>
      ))}
    </details>
  );
}

/** Kiểm tra: what was found, what needs a look, what next. */
export function CheckView(): JSX.Element {
  const { state, t } = usePanel();
  const was = useRef(state.showDeadlines);
  useEffect(() => {
    // Back from the deadlines: focus returns to what opened them.
    if (was.current && !state.showDeadlines) document.getElementById('deadlines')?.focus();
    was.current = state.showDeadlines;
  }, [state.showDeadlines]);
  const bar = <CheckBar when={t.check.when} again={t.check.again} />;
  if (state.showDeadlines) {
    return (
      <Page bar={bar}>
        <NoticeBar />
        <Deadlines />
      </Page>
    );
  }
  const clear = issuesOf(state.checks).length === 0;
  return (
    <Page bar={bar}>
      <NoticeBar />
      <Questions />
      {clear ? <Clear /> : <Found />}
      {!clear && <SeverityTiles />}
      {!clear && <Findings />}
      <AccountCard />
      <Skipped />
    </Page>
  );
}
