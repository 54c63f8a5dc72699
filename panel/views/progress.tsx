import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { a1, formatDay, parseIso, toIso, weekday } from '../../shared/index.js';
import type { Judgement } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { CheckBar } from '../parts/check-bar.js';
import { Icon } from '../parts/icon.js';
import { Page } from '../parts/page.js';
import { byUnit, figuresOf, judgementsOf, leadOf, listOf } from '../session/figures.js';
import type { UnitFigures } from '../session/figures.js';

const STEP = 30;
const SEGMENTS = [
  ['done', 'done'],
  ['overdue', 'late'],
  ['dueSoon', 'soon'],
  ['onTrack', 'doing'],
  ['none', 'none'],
] as const;

function DayPicker(): JSX.Element {
  const { state, session, t } = usePanel();
  const [open, setOpen] = useState(false);
  const day = `${t.weekdays[weekday(state.asOf) - 1]}, ${formatDay(state.asOf)}`;
  return (
    <div class="line">
      <span class="grow">
        {t.progress.asOf} <b class="num nowrap">{day}</b>
      </span>
      {open ? (
        <input
          class="input input--day num"
          type="date"
          aria-label={t.progress.change}
          value={toIso(state.asOf)}
          onChange={(event) => {
            const picked = parseIso(event.currentTarget.value);
            setOpen(false);
            if (picked) void session.setAsOf(picked);
          }}
        />
      ) : (
        <Button icon="calendar" onPress={() => setOpen(true)}>
          {t.progress.change}
        </Button>
      )}
    </div>
  );
}

function UnitBars({ units }: { units: readonly UnitFigures[] }): JSX.Element {
  const { t } = usePanel();
  const most = Math.max(1, ...units.map((unit) => unit.total));
  return (
    <section class="card stack--loose stack" aria-label={t.progress.byUnit}>
      <h3>{t.progress.byUnit}</h3>
      <div class="bars">
        {units.map((unit) => {
          const parts = SEGMENTS.filter(([key]) => unit[key] > 0);
          const words = parts.map(([key]) => `${unit[key]} ${t.status[key].toLowerCase()}`).join(', ');
          return (
            <div role="img" key={unit.name} aria-label={t.progress.bar(unit.name, unit.total, words)}>
              <div class="name">
                <span class="clip">{unit.name || '–'}</span>
                <span class="nowrap">
                  {unit.overdue > 0 && <b class="late-fg">{t.progress.late(unit.overdue)} · </b>}
                  <b class="num">{unit.total}</b>
                </span>
              </div>
              <div class="track" style={`--n:${unit.total};--max:${most}`}>
                {parts.map(([key, tone]) => (
                  <span key={key} class={`seg seg--${tone}`} style={`--n:${unit[key]}`}>
                    {unit[key]}
                  </span>
                ))}
              </div>
            </div>
          );
        })}
      </div>
      <ul class="key">
        {SEGMENTS.map(([key, tone]) => (
          <li key={key}>
            <i class={`seg seg--${tone}`} />
            {t.status[key]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ judgement }: { judgement: Judgement }): JSX.Element | null {
  const { session, t } = usePanel();
  const { status, task } = judgement;
  if (status.kind !== 'overdue' && status.kind !== 'due-soon') return null;
  const late = status.kind === 'overdue';
  const word = late ? t.progress.daysLate : status.days === 0 ? t.progress.today : t.progress.daysLeft;
  return (
    <li>
      <button type="button" class="task" onClick={() => void session.reveal(task.deadline.at)}>
        <span class={`days days--${late ? 'late' : 'soon'}`}>
          <b>{status.days}</b>
          <span>{word}</span>
        </span>
        <span>
          <span class="two">{task.content.value}</span>
          <span class="small soft block">{leadOf(judgement)}</span>
          <span class="small block">
            <span class="soft">{t.progress.due}</span> <b class="num">{formatDay(status.due)}</b>{' '}
            <span class="soft">· {t.progress.cell(a1(task.deadline.at))}</span>
          </span>
        </span>
      </button>
    </li>
  );
}

function TaskList({
  kind,
  judgements,
}: {
  kind: 'overdue' | 'due-soon';
  judgements: readonly Judgement[];
}): JSX.Element {
  const { state, t } = usePanel();
  const [shown, setShown] = useState(STEP);
  const list = listOf(judgements, kind);
  const late = kind === 'overdue';
  const title = late ? t.status.overdue : t.status.dueSoon;
  return (
    <section class="stack" aria-label={title} id={late ? 'overdue' : 'due-soon'}>
      <h2 class="section-title">
        <Icon name={late ? 'late' : 'soon'} tone={late ? 'error' : 'warn'} />
        {title}{' '}
        <span class="count num">
          {late ? t.number(list.length) : t.progress.within(list.length, state.settings.policy.dueSoonDays)}
        </span>
      </h2>
      {list.length === 0 ? (
        <p class="card soft">{late ? t.progress.noLate : t.progress.noSoon}</p>
      ) : (
        <ul class="card card--flush divide">
          {list.slice(0, shown).map((one) => (
            <TaskRow key={`${one.task.content.at.sheet}${one.task.row}`} judgement={one} />
          ))}
        </ul>
      )}
      {list.length > shown && (
        <Button onPress={() => setShown(shown + STEP)}>{t.progress.more(list.length - shown)}</Button>
      )}
    </section>
  );
}

/** Tiến độ: totals, by unit, the overdue and due-soon lists, filtered by unit. */
export function ProgressView(): JSX.Element {
  const { state, session, t } = usePanel();
  const all = judgementsOf(state.office);
  const units = byUnit(all);
  const shown = state.unit === undefined ? all : all.filter((one) => leadOf(one) === state.unit);
  const totals = figuresOf('', shown);
  const ongoing = shown.filter((one) => one.status.kind === 'open-ended').length;
  const go = (id: string) => () => document.getElementById(id)?.scrollIntoView({ block: 'start' });
  const tile = (
    tone: string,
    icon: 'late' | 'soon' | 'ok',
    figure: JSX.Element | string,
    word: string,
    press: () => void,
  ): JSX.Element => (
    <button type="button" class={`tile tile--${tone}`} onClick={press}>
      <span class="top">
        <span class="big">{figure}</span>
        <Icon name={icon} />
      </span>
      <span class="word">{word}</span>
    </button>
  );
  return (
    <Page bar={<CheckBar when={t.progress.read} again={t.progress.again} />}>
      <DayPicker />
      <section class="stack" aria-label={t.progress.totals}>
        <div class="tiles">
          {tile('error', 'late', t.number(totals.overdue), t.status.overdue, go('overdue'))}
          {tile('warn', 'soon', t.number(totals.dueSoon), t.status.dueSoon, go('due-soon'))}
          {tile(
            'ok',
            'ok',
            <>
              {t.number(totals.done)}
              <span class="of">/{t.number(totals.total)}</span>
            </>,
            t.status.done,
            go('by-unit'),
          )}
        </div>
        <p class="small soft foot-note">{t.progress.rest(totals.onTrack, ongoing, totals.none - ongoing)}</p>
      </section>
      <select
        class="input"
        id="by-unit"
        aria-label={t.progress.unit}
        value={state.unit ?? ''}
        onChange={(event) => session.pickUnit(event.currentTarget.value || undefined)}
      >
        <option value="">{t.progress.allUnits(units.length)}</option>
        {units.map((unit) => (
          <option key={unit.name} value={unit.name}>
            {unit.name || '–'} ({unit.total})
          </option>
        ))}
      </select>
      <UnitBars units={state.unit === undefined ? units : units.filter((unit) => unit.name === state.unit)} />
      <TaskList kind="overdue" judgements={shown} />
      <TaskList kind="due-soon" judgements={shown} />
    </Page>
  );
}
