import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { a1, planMends } from '../../shared/index.js';
import type { Address, CellChange, Issue, Mend } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { sameCell } from '../session/changes.js';
import { issuesOf, keyOf, taskOf } from '../session/findings.js';
import { ColumnChoice } from './choices/column-choice.js';
import { DeadlineChoice } from './choices/deadline-choice.js';
import { HeaderChoice } from './choices/header-choice.js';
import { RowsSeen } from './choices/rows.js';
import { StageChoice } from './choices/stage-choice.js';
import { UnitChoice } from './choices/unit-choice.js';
import { SkipForm } from './skip-form.js';
import { TONE } from './tone.js';
import { shown, unseen } from './value.js';

const AT_ONCE = 3;
const OPENS: ReadonlySet<Mend['action']> = new Set([
  'see',
  'choose-range',
  'choose-column',
  'choose-unit',
  'choose-deadline',
  'choose-status',
]);
const writes = (mend: Mend): boolean => mend.changes.length > 0;

function Change({ change, several }: { change: CellChange; several: boolean }): JSX.Element {
  const { t } = usePanel();
  const note = unseen(change.before, change.after, t);
  return (
    <dl class="mend">
      <div class="was">
        <dt>{several ? a1(change.at) : t.mend.was}</dt>
        <dd>{change.before || t.mend.blank}</dd>
      </div>
      <div class="now">
        <dt>{t.mend.now}</dt>
        <dd>
          {shown(change.after, t)}
          {note && <span class="small"> ({note})</span>}
        </dd>
      </div>
    </dl>
  );
}

/** Every cell a mend writes is shown before it is pressed; a long list opens on demand. */
function Changes({ changes, whole }: { changes: readonly CellChange[]; whole?: boolean }): JSX.Element {
  const { t } = usePanel();
  const [all, setAll] = useState(whole === true);
  const listed = all ? changes : changes.slice(0, AT_ONCE);
  return (
    <>
      {changes.length > 1 && <p class="small soft">{t.finding.overwrites(changes.length)}</p>}
      {listed.map((change) => (
        <Change key={a1(change.at)} change={change} several={changes.length > 1} />
      ))}
      {changes.length > listed.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t.finding.more(changes.length - listed.length)}
        </button>
      )}
    </>
  );
}

function Form({ issue, mend, onClose }: { issue: Issue; mend: Mend; onClose: () => void }): JSX.Element {
  const { state } = usePanel();
  const target: Address = mend.targets?.[0] ?? issue.at;
  if (mend.action === 'choose-unit') return <UnitChoice issue={issue} onClose={onClose} />;
  if (mend.action === 'choose-deadline')
    return <DeadlineChoice at={target} issues={issuesOf(state.checks)} done={issue} onClose={onClose} />;
  if (mend.action === 'choose-status') return <StageChoice issue={issue} at={target} onClose={onClose} />;
  if (mend.action === 'choose-column') return <ColumnChoice issue={issue} mend={mend} onClose={onClose} />;
  if (mend.action === 'choose-range') return <HeaderChoice at={target} onClose={onClose} />;
  return <RowsSeen title={mend.label} targets={mend.targets ?? [issue.at]} onClose={onClose} />;
}

/** One finding: where, why, what next; one main button. */
export function Finding({ issue, alike }: { issue: Issue; alike: readonly Issue[] }): JSX.Element {
  const { state, session, bridge, t } = usePanel();
  /** The form that is open: a mend by its number, the list of all, or the reason to skip. */
  const [form, setForm] = useState<number | 'skip' | 'all'>();
  const [copied, setCopied] = useState(false);
  const opener = useRef<number | 'skip' | 'all'>(undefined);
  const card = useRef<HTMLElement>(null);
  const close = (): void => setForm(undefined);
  useEffect(() => {
    if (form === undefined && opener.current !== undefined)
      card.current?.querySelector<HTMLElement>(`[data-opens="${opener.current}"] > *`)?.focus();
    opener.current = form;
  }, [form]);

  const cell = a1(issue.at);
  const task = taskOf(state.checks, issue);
  const first = issue.mends.find(writes);
  const locked = state.grids.find((grid) => grid.sheet === issue.at.sheet)?.locked;
  /** What “all” would write: every cell of it is listed before. Guesses are a person's and never among them. */
  const together = planMends(alike, { rules: [issue.rule], noGuesses: true }).changes;
  const stopped = Boolean(state.editing || locked);
  const press = (mend: Mend, index: number): void => {
    const target = mend.targets?.[0];
    if (OPENS.has(mend.action)) {
      setForm(index);
      const other = mend.targets?.find((at) => !sameCell(at, issue.at));
      if (mend.action === 'see' && other) void session.reveal(other);
    } else if (mend.action === 'confirm-column' && mend.field)
      void session.nameColumns(target ?? issue.at, { [(target ?? issue.at).column]: mend.field });
    else if (mend.action === 'go') {
      // One mend for the whole annex lies with the first finding of the rule: the others lead there.
      const carrier = mend.whole && alike.find((one) => one.mends.some(writes));
      void (carrier ? session.open(carrier) : session.reveal(target ?? issue.at));
    } else void session.mend(issue, index);
  };
  const changesSheet = (mend: Mend): boolean =>
    writes(mend) || ['choose-unit', 'choose-deadline', 'choose-status'].includes(mend.action ?? '');
  const copy = (): void => {
    const text = first!.changes.map((change) => shown(change.after, t)).join('\n');
    void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  };
  return (
    <article
      ref={card}
      tabIndex={-1}
      data-finding={keyOf(issue)}
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
        <span class="grow clip" title={task?.content.value}>
          {task ? t.finding.task(task.ordinal.value, task.content.value) : issue.at.sheet}
        </span>
      </div>
      <p class="wrap">{issue.message}</p>
      {first && form !== 'all' && <Changes changes={first.changes} />}
      {form === 'all' && (
        <section class="stack" aria-label={t.mend.all(together.length)}>
          <Changes changes={together} whole />
          <div class="buttons">
            <Button look="primary" busy={state.busy} onPress={() => void session.mendAll(issue.rule)}>
              {t.mend.all(together.length)}
            </Button>
            <Button look="transparent" onPress={close}>
              {t.mend.back}
            </Button>
          </div>
        </section>
      )}
      {form === 'skip' && <SkipForm issue={issue} onClose={close} />}
      {typeof form === 'number' && issue.mends[form] && <Form issue={issue} mend={issue.mends[form]} onClose={close} />}
      {form === undefined && (
        <div class="buttons">
          {issue.mends.map((mend, index) => (
            <span key={mend.label} class="slot" data-opens={index}>
              <Button
                id={index === 0 ? 'mend' : undefined}
                look={index === 0 && (writes(mend) || mend.action !== 'go') ? 'primary' : 'outline'}
                icon={locked && changesSheet(mend) ? 'lock' : writes(mend) && index === 0 ? 'pen' : undefined}
                busy={state.busy && mend === first}
                disabled={(stopped && changesSheet(mend)) || state.busy}
                onPress={() => press(mend, index)}
              >
                {mend.label || t.mend.one}
              </Button>
            </span>
          ))}
          {!first?.whole && together.length > 1 && !stopped && (
            <span class="slot" data-opens="all">
              <Button id="mend-all" disabled={state.busy} onPress={() => setForm('all')}>
                {t.mend.seeAll(together.length)}
              </Button>
            </span>
          )}
          {first && locked && <Button onPress={copy}>{copied ? t.mend.copied : t.mend.copy}</Button>}
          <span class="slot" data-opens="skip">
            <Button look="transparent" disabled={Boolean(state.editing)} onPress={() => setForm('skip')}>
              {t.mend.skip}
            </Button>
          </span>
        </div>
      )}
    </article>
  );
}
