import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { a1 } from '../../shared/index.js';
import type { Task } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { deadlineGroups } from '../session/deadlines.js';
import type { DeadlineGroup } from '../session/deadlines.js';
import { issuesOf } from '../session/findings.js';
import { DeadlineChoice } from './choices/deadline-choice.js';

const keyOfTask = (task: Task): string => `${task.deadline.at.sheet}|${a1(task.deadline.at)}`;
const isExplicit = ({ tasks }: DeadlineGroup): boolean => {
  const { value } = tasks[0]!.deadline;
  const { deadline } = value.ok ? value : {};
  return (
    value.ok &&
    value.assumed.length === 0 &&
    deadline?.kind === 'by' &&
    deadline.grain === 'day' &&
    deadline.bound === 'through'
  );
};

/** A deadline a person has to decide: opens its choice and goes to its cell. */
function Ask({
  task,
  meaning,
  open,
  onOpen,
}: {
  task: Task;
  meaning: string;
  open: boolean;
  onOpen: (key?: string) => void;
}): JSX.Element {
  const { state, session, t } = usePanel();
  const { at, text } = task.deadline;
  const button = useRef<HTMLButtonElement>(null);
  const locked = state.grids.some((grid) => grid.sheet === at.sheet && grid.locked);
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="row"
        aria-expanded={open}
        onClick={() => {
          onOpen(open ? undefined : keyOfTask(task));
          if (!open) void session.reveal(at);
        }}
      >
        <span class={`chev${open ? ' chev--open' : ''}`}>
          <Icon name="next" size="s" />
        </span>
        <span class="cell">{a1(at)}</span>
        <span class="grow wrap">
          {text.trim() ? `“${text.trim()}”` : t.mend.blank} <span class="soft">– {meaning}</span>
        </span>
      </button>
      {open && (
        <div class="finding finding--error">
          <p>
            {t.finding.task(task.ordinal.value, task.content.value)}
            <span class="small soft block">{t.deadline.unread}</span>
          </p>
          {!locked && (
            <DeadlineChoice
              at={at}
              issues={issuesOf(state.checks)}
              onClose={() => {
                onOpen();
                button.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}

/** What stands in the sheet → what it is taken to mean. */
function Got({ group }: { group: DeadlineGroup }): JSX.Element {
  const { session, t } = usePanel();
  const first = group.tasks[0]!;
  return (
    <button type="button" class="row" onClick={() => void session.reveal(first.deadline.at)}>
      <span class="grow wrap">
        <span>{group.text ? `“${group.text}”` : t.mend.blank}</span>
        <span class="line">
          <Icon name="arrow" size="s" tone="idle" />
          <b class="num">{group.meaning}</b>
        </span>
      </span>
      <span class="pill">{group.tasks.length}</span>
    </button>
  );
}

/** How every deadline was read; those to decide come first and are written into their cells here. Esc goes back. */
export function Deadlines(): JSX.Element {
  const { state, session, t } = usePanel();
  const [open, setOpen] = useState<string>();
  const groups = deadlineGroups(state.checks, state.settings);
  const ask = groups.filter((group) => group.ask).flatMap((group) => group.tasks.map((task) => ({ task, group })));
  const got = groups.filter((group) => !group.ask);
  const guessed = got.filter((group) => !isExplicit(group));
  const explicit = got.filter(isExplicit).flatMap((group) => group.tasks).length;
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
            {t.deadline.ask} <span class="count num">{t.number(ask.length)}</span>
          </h2>
          <ul class="card card--flush divide">
            {ask.map(({ task, group }) => (
              <Ask
                key={keyOfTask(task)}
                task={task}
                meaning={group.meaning}
                open={open === keyOfTask(task)}
                onOpen={setOpen}
              />
            ))}
          </ul>
        </section>
      )}
      {got.length > 0 && (
        <section class="stack" aria-label={t.deadline.got}>
          <h2 class="section-title">
            <Icon name="ok" tone="ok" />
            {t.deadline.got}{' '}
            <span class="count num">{t.deadline.tasks(got.reduce((n, group) => n + group.tasks.length, 0))}</span>
          </h2>
          <div class="card card--flush">
            {guessed.map((group) => (
              <Got key={group.text} group={group} />
            ))}
            {explicit > 0 && (
              <div class="row row--still">
                <span class="grow">{t.deadline.explicit}</span>
                <span class="pill">{explicit}</span>
              </div>
            )}
          </div>
        </section>
      )}
    </div>
  );
}
