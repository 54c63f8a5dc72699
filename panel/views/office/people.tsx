import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { withValue } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { Button } from '../../parts/button.js';
import { addressesIn, Field, Line } from './form.js';

interface Row {
  readonly title: string;
  readonly emails: string;
}

/** Leaders who read the report. */
export function Leaders(): JSX.Element {
  const { state, session, t } = usePanel();
  const words = t.office;
  const kept = session.said().leaders ?? [];
  const [rows, setRows] = useState<readonly Row[]>();
  if (!rows)
    return (
      <section class="card stack" aria-label={words.leaders}>
        <div class="line">
          <h2 class="grow">{words.leaders}</h2>
          <span class="pill">{kept.length}</span>
          <Button
            onPress={() =>
              setRows([
                ...kept.map(({ title, emails }) => ({ title, emails: emails.join('; ') })),
                ...(kept.length === 0 ? [{ title: '', emails: '' }] : []),
              ])
            }
          >
            {kept.length === 0 ? words.add : words.edit}
          </Button>
        </div>
        {kept.length === 0 && <p class="small soft">{words.noLeader}</p>}
        {kept.map(({ title, emails }) => (
          <div key={title}>
            <b>{title}</b>
            <div class="small soft">{emails.join('; ') || words.missing}</div>
          </div>
        ))}
      </section>
    );
  const change = (at: number, patch: Partial<Row>): void =>
    setRows(rows.map((row, i) => (i === at ? { ...row, ...patch } : row)));
  const filled = rows.filter(({ title, emails }) => title.trim() !== '' || emails.trim() !== '');
  const wrong = filled.some(({ title, emails }) => title.trim() === '' || addressesIn(emails).wrong !== undefined);
  const keep = async (): Promise<void> => {
    const leaders = filled.map(({ title, emails }) => ({ title: title.trim(), emails: [...addressesIn(emails).all] }));
    if (await session.keep(withValue(session.said(), 'leaders', leaders.length > 0 ? leaders : undefined)))
      setRows(undefined);
  };
  return (
    <section class="card stack stack--loose" aria-label={words.leaders}>
      <h2>{words.leaders}</h2>
      {rows.map((row, i) => {
        const bad = addressesIn(row.emails).wrong;
        return (
          <div key={i} class="stack">
            <Field
              label={words.title}
              error={
                row.title.trim() === '' && row.emails.trim() !== ''
                  ? words.needed(words.title.toLowerCase())
                  : undefined
              }
            >
              <Line
                name={`leader-title-${i}`}
                value={row.title}
                example={words.titleExample}
                onText={(title) => change(i, { title })}
              />
            </Field>
            <Field
              label={words.emails}
              note={words.emailsNote}
              error={bad === undefined ? undefined : words.wrongEmail(bad)}
            >
              <Line name={`leader-emails-${i}`} value={row.emails} onText={(emails) => change(i, { emails })} />
            </Field>
            {row.title.trim() !== '' && (
              <Button look="transparent" onPress={() => setRows(rows.filter((_, at) => at !== i))}>
                {words.remove(row.title.trim())}
              </Button>
            )}
          </div>
        );
      })}
      <div class="buttons">
        <Button look="primary" busy={state.saving === true} disabled={wrong} onPress={() => void keep()}>
          {words.save}
        </Button>
        <Button onPress={() => setRows([...rows, { title: '', emails: '' }])}>{words.add}</Button>
        <Button look="transparent" onPress={() => setRows(undefined)}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

/** Who is told when something needs a person who knows the machine. */
export function ItPerson(): JSX.Element {
  const { state, session, t } = usePanel();
  const words = t.office;
  const kept = (session.said().it?.emails ?? []).join('; ');
  const [text, setText] = useState(kept);
  const { all, wrong } = addressesIn(text);
  return (
    <section class="card stack" aria-label={words.it}>
      <h2>{words.it}</h2>
      <Field label={words.emails} note={words.itNote} error={wrong === undefined ? undefined : words.wrongEmail(wrong)}>
        <Line name="it-emails" value={text} onText={setText} />
      </Field>
      {all.join('; ') !== kept && (
        <div class="buttons">
          <Button
            look="primary"
            busy={state.saving === true}
            disabled={wrong !== undefined}
            onPress={() =>
              void session.keep(withValue(session.said(), 'it.emails', all.length > 0 ? [...all] : undefined))
            }
          >
            {words.save}
          </Button>
        </div>
      )}
    </section>
  );
}
