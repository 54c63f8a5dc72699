import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addressOf, directoryOf, findUnit, foldKey, unitOf, withUnit } from '../../../shared/index.js';
import type { Unit } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { Button } from '../../parts/button.js';
import type { PanelState } from '../../session/state.js';
import { addressesIn, Field, Line } from './form.js';

const SHOWN = 12;

/** Units the annexes name for certain, and those the sheet “Đôn Đốc” has. */
function namesIn(state: PanelState, own: readonly Unit[]): readonly string[] {
  const names = new Set(own.map(({ name }) => name));
  for (const check of state.checks)
    for (const { tasks } of check.located ? check.annexes : [])
      for (const task of tasks)
        for (const reading of [...task.lead.value, ...task.coordinating.value])
          if (reading.match === 'known') names.add(unitOf(reading)!);
  return [...names].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** The directory as this file uses it: who has an address, who has none. */
export function Units(): JSX.Element {
  const { state, session, t } = usePanel();
  const words = t.office;
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState(false);
  const [open, setOpen] = useState<string>();
  const [all, setAll] = useState(false);
  const directory = directoryOf(state.settings, state.grids);
  const own = session.said().directory?.units ?? [];
  const rows = namesIn(state, own).map((name) => ({
    name,
    unit: findUnit(name, directory),
    emails: addressOf(name, directory),
  }));
  const missing = rows.filter(({ emails }) => emails.length === 0).length;
  const wanted = foldKey(typed);
  const found = rows.filter(
    ({ name, unit, emails }) =>
      (!only || emails.length === 0) &&
      [name, unit?.short ?? '', ...(unit?.aliases ?? []), ...emails].some((text) => foldKey(text).includes(wanted)),
  );
  return (
    <section class="card stack" aria-label={words.units}>
      <div class="line">
        <h2 class="grow">{words.units}</h2>
        <span class="pill">{rows.length}</span>
      </div>
      <p class="small soft">{rows.length === 0 ? words.noUnits : words.unitsNote}</p>
      <input
        class="input"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="buttons" role="group" aria-label={words.units}>
        <Button look={only ? 'outline' : 'primary'} onPress={() => setOnly(false)}>
          {`${words.all} ${rows.length}`}
        </Button>
        <Button look={only ? 'primary' : 'outline'} onPress={() => setOnly(true)}>
          {`${words.missing} ${missing}`}
        </Button>
      </div>
      {rows.length > 0 && found.length === 0 && <p class="small soft">{words.none}</p>}
      <ul class="divide" aria-label={words.units}>
        {(all ? found : found.slice(0, SHOWN)).map(({ name, unit, emails }) => (
          <li key={name}>
            <button
              type="button"
              class="row row--unit"
              aria-expanded={open === name}
              onClick={() => setOpen(open === name ? undefined : name)}
            >
              <span class="grow">
                {name}
                <br />
                <span class={`small ${emails.length > 0 ? 'soft' : 'tone-warn'}`}>
                  {emails.length > 0 ? emails.join('; ') : words.missing}
                </span>
              </span>
            </button>
            {open === name && <UnitForm unit={unit ?? bare(name)} onDone={() => setOpen(undefined)} />}
          </li>
        ))}
      </ul>
      {!all && found.length > SHOWN && (
        <Button look="transparent" onPress={() => setAll(true)}>{`${words.all} ${found.length}`}</Button>
      )}
      <Remembered />
    </section>
  );
}

const bare = (name: string): Unit => ({ name, aliases: [], kind: 'other', emails: [] });

function UnitForm({ unit, onDone }: { readonly unit: Unit; readonly onDone: () => void }): JSX.Element {
  const { state, session, t } = usePanel();
  const words = t.office;
  const [emails, setEmails] = useState(unit.emails.join('; '));
  const [short, setShort] = useState(unit.short ?? '');
  const [aliases, setAliases] = useState(unit.aliases.join('; '));
  const { all, wrong } = addressesIn(emails);
  const keep = async (): Promise<void> => {
    const { short: _, ...rest } = unit;
    const others = aliases
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean);
    const next = {
      ...rest,
      ...(short.trim() === '' ? {} : { short: short.trim() }),
      aliases: others,
      emails: [...all],
    };
    if (await session.keep(withUnit(session.said(), next))) onDone();
  };
  return (
    <div class="stack part">
      <Field
        label={words.emails}
        note={words.emailsNote}
        error={wrong === undefined ? undefined : words.wrongEmail(wrong)}
      >
        <Line name="unit-emails" value={emails} onText={setEmails} />
      </Field>
      <Field label={words.short}>
        <Line name="unit-short" value={short} onText={setShort} />
      </Field>
      <Field label={words.aliases}>
        <Line name="unit-aliases" value={aliases} onText={setAliases} />
      </Field>
      <div class="buttons">
        <Button look="primary" busy={state.saving === true} disabled={wrong !== undefined} onPress={() => void keep()}>
          {words.save}
        </Button>
        <Button look="transparent" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Names a person taught; removing one is undone by teaching it again. */
function Remembered(): JSX.Element | null {
  const { session, t } = usePanel();
  const said = session.said();
  const names = said.names ?? [];
  if (names.length === 0) return null;
  const without = (words: string): typeof names => names.filter((one) => one.words !== words);
  return (
    <div class="stack">
      <h3>{t.office.remembered}</h3>
      {names.map(({ words, unit }) => (
        <div key={words} class="line">
          <span class="grow">{t.office.means(words, unit)}</span>
          <Button look="transparent" onPress={() => void session.keep({ ...said, names: without(words) })}>
            {t.office.remove(words)}
          </Button>
        </div>
      ))}
    </div>
  );
}
