import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { a1, formatDay } from '../../shared/index.js';
import type { CellChange, CellValue, Issue } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { taskOf } from '../session/findings.js';
import type { Strings } from '../strings/index.js';
import { SkipForm } from './skip-form.js';
import { TONE } from './findings.js';

function shown(value: CellValue, t: Strings): string {
  if (value.kind === 'blank') return t.mend.blank;
  return value.kind === 'date' ? formatDay(value.value) : value.text;
}

function Change({ change, several }: { change: CellChange; several: boolean }): JSX.Element {
  const { t } = usePanel();
  return (
    <dl class="mend">
      <div class="was">
        <dt>{several ? a1(change.at) : t.mend.was}</dt>
        <dd>{change.before || t.mend.blank}</dd>
      </div>
      <div class="now">
        <dt>{t.mend.now}</dt>
        <dd>{shown(change.after, t)}</dd>
      </div>
    </dl>
  );
}

/** One finding: where, why, what next; one main button. */
export function Finding({ issue, alike }: { issue: Issue; alike: readonly Issue[] }): JSX.Element {
  const { state, session, bridge, t } = usePanel();
  const [skipping, setSkipping] = useState(false);
  const [copied, setCopied] = useState(false);
  const cell = a1(issue.at);
  const task = taskOf(state.checks, issue);
  const mends = issue.mends.filter((mend) => mend.changes.length > 0);
  const mend = mends[0];
  const locked = state.grids.find((grid) => grid.sheet === issue.at.sheet)?.locked;
  const mendable = alike.filter((one) => one.mends.some((other) => other.changes.length > 0)).length;
  const stopped = Boolean(state.editing || locked);
  const copy = (): void => {
    void navigator.clipboard
      ?.writeText(mend!.changes.map((change) => shown(change.after, t)).join('\n'))
      .then(() => setCopied(true));
  };
  return (
    <article
      class={`finding finding--${TONE[issue.severity]}`}
      aria-label={t.finding.label(cell, task?.ordinal.value ?? '')}
    >
      <div class="line">
        <button
          type="button"
          class="cell cell--go"
          aria-label={t.finding.goto(cell)}
          disabled={!bridge.workbook.can.reveal}
          onClick={() => void session.reveal(issue.at)}
        >
          <Icon name="sheet" size="s" />
          &nbsp;{cell}
        </button>
        <span class="grow clip">{task ? t.finding.task(task.ordinal.value, task.content.value) : issue.at.sheet}</span>
      </div>
      <p>{issue.message}</p>
      {mend?.changes.slice(0, 3).map((change) => (
        <Change key={a1(change.at)} change={change} several={mend.changes.length > 1} />
      ))}
      {mend && mend.changes.length > 3 && <p class="small soft">{t.finding.more(mend.changes.length - 3)}</p>}
      {skipping ? (
        <SkipForm issue={issue} onClose={() => setSkipping(false)} />
      ) : (
        <div class="buttons">
          {mends.map((one, index) => (
            <Button
              key={one.label}
              id={index === 0 ? 'mend' : undefined}
              look={index === 0 ? 'primary' : 'outline'}
              icon={locked ? 'lock' : index === 0 ? 'pen' : undefined}
              busy={index === 0 && state.busy}
              disabled={stopped || state.busy}
              onPress={() => void session.mend(issue, issue.mends.indexOf(one))}
            >
              {one.label || t.mend.one}
            </Button>
          ))}
          {mendable > 1 && !stopped && (
            <Button grow disabled={state.busy} onPress={() => void session.mendAll(issue.rule)}>
              {t.mend.all(mendable)}
            </Button>
          )}
          {mend && locked && (
            <Button grow onPress={copy}>
              {copied ? t.mend.copied : t.mend.copy}
            </Button>
          )}
          <Button look="transparent" disabled={Boolean(state.editing)} onPress={() => setSkipping(true)}>
            {t.mend.skip}
          </Button>
        </div>
      )}
    </article>
  );
}
