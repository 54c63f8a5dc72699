import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { a1, OFFICE_KIND_NAMES, readLetterhead, withValue } from '../../../shared/index.js';
import type { Address, Settings } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { Button } from '../../parts/button.js';
import { Icon } from '../../parts/icon.js';
import { Radio } from '../../parts/radio.js';
import { Field, Line } from './form.js';

/** Who the office is: read from the letterhead until somebody confirms it. */
export function Identity(): JSX.Element {
  const { state, session, t } = usePanel();
  const words = t.office;
  const { office } = session.said();
  const [editing, setEditing] = useState(false);
  if (office?.name !== undefined && !editing)
    return (
      <section class="card stack" aria-label={words.who}>
        <div class="line">
          <h2 class="grow">{office.name}</h2>
          <Button onPress={() => setEditing(true)}>{words.edit}</Button>
        </div>
        <p class="small soft">
          {[office.kind && words.kindName(office.kind), office.superior, office.place].filter(Boolean).join(' · ')}
        </p>
      </section>
    );
  return <Form key={state.phase} onDone={() => setEditing(false)} first={office?.name === undefined} />;
}

function Form({ first, onDone }: { readonly first: boolean; readonly onDone: () => void }): JSX.Element {
  const { state, session, t } = usePanel();
  const words = t.office;
  const said = session.said().office;
  const head = readLetterhead(state.grids);
  const [name, setName] = useState(said?.name ?? head?.name ?? '');
  const [kind, setKind] = useState<Settings['office']['kind']>(said?.kind ?? head?.kind ?? state.settings.office.kind);
  const [superior, setSuperior] = useState(said?.superior ?? head?.superior ?? '');
  const [place, setPlace] = useState(said?.place ?? head?.place ?? '');
  const [tried, setTried] = useState(false);
  const from = (at: Address | undefined, value: string, read: string | undefined): string | undefined =>
    first && at && value === read ? words.from(a1(at)) : undefined;
  const keep = async (): Promise<void> => {
    setTried(true);
    if (name.trim() === '') return;
    const whole = [
      ['office.name', name.trim()],
      ['office.kind', kind],
      ['office.superior', superior.trim() || undefined],
      ['office.place', place.trim() || undefined],
    ].reduce((now, [key, value]) => withValue(now, key!, value), session.said());
    if (await session.keep(whole)) onDone();
  };
  return (
    <section class="card stack stack--loose" aria-label={words.who}>
      <h2>{first ? words.confirm : words.who}</h2>
      {first && <p class="small soft">{words.confirmNote}</p>}
      <Field
        label={words.name}
        note={from(head?.at.name, name, head?.name)}
        error={tried && name.trim() === '' ? words.needed(words.name.toLowerCase()) : undefined}
      >
        <Line name="office-name" value={name} onText={setName} example={words.nameExample} />
      </Field>
      <div class="field">
        <span class="label">{words.kind}</span>
        <Radio
          name="office-kind"
          label={words.kind}
          options={OFFICE_KIND_NAMES.map((one) => ({ text: words.kindName(one) }))}
          picked={OFFICE_KIND_NAMES.indexOf(kind)}
          onPick={(index) => setKind(OFFICE_KIND_NAMES[index]!)}
        />
        <span class="small soft">{words.kindNote}</span>
      </div>
      <Field label={words.superior} note={from(head?.at.superior, superior, head?.superior)}>
        <Line name="office-superior" value={superior} onText={setSuperior} />
      </Field>
      <Field label={words.place} note={from(head?.at.place, place, head?.place)}>
        <Line name="office-place" value={place} onText={setPlace} />
      </Field>
      <div class="buttons">
        <Button look="primary" busy={state.saving === true} onPress={() => void keep()}>
          {first ? words.right : words.save}
        </Button>
        {!first && (
          <Button look="transparent" onPress={onDone}>
            {words.cancel}
          </Button>
        )}
      </div>
      {first && (
        <p class="small soft line">
          <Icon name="info" tone="idle" />
          {words.notWritten}
        </p>
      )}
    </section>
  );
}
