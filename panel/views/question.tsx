import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { Radio } from '../parts/radio.js';

/** One question at a time, above everything else; “Để sau” keeps it. Absent where nothing is asked. */
export function Questions(): JSX.Element | null {
  const { state, t } = usePanel();
  const [later, setLater] = useState<readonly string[]>([]);
  const open = (state.office?.questions ?? []).filter((one) => !one.answer);
  const shown = open.find((one) => !later.includes(one.id));
  if (open.length === 0) return null;
  if (!shown)
    return (
      <section class="card line" aria-label={t.question.heading}>
        <Icon name="ask" tone="warn" />
        <span class="grow">{t.question.waiting(open.length)}</span>
        <Button onPress={() => setLater([])}>{t.question.open}</Button>
      </section>
    );
  return <Card key={shown.id} question={shown} count={open.length} onLater={() => setLater([...later, shown.id])} />;
}

function Card({
  question,
  count,
  onLater,
}: {
  readonly question: Question;
  readonly count: number;
  readonly onLater: () => void;
}): JSX.Element {
  const { state, session, t } = usePanel();
  const { options } = question;
  const now = options.findIndex(({ id }) => id === question.default);
  const [picked, setPicked] = useState(now);
  return (
    <section class="card stack stack--loose" aria-label={t.question.heading}>
      <div class="line">
        <Icon name="ask" tone="warn" />
        <h2 class="grow">{t.question.heading}</h2>
        {count > 1 && <span class="pill">{count}</span>}
      </div>
      <b>{question.text}</b>
      <Radio
        name={`question-${question.id}`}
        label={question.text}
        options={options.map(({ label }) => ({ text: label }))}
        picked={picked}
        onPick={setPicked}
      />
      <p class="small soft">{t.question.meanwhile(options[now]?.label.split(':')[0] ?? '')}</p>
      <div class="buttons">
        <Button look="primary" busy={state.busy} onPress={() => void session.answer(question, options[picked]!.id)}>
          {t.question.use}
        </Button>
        <Button look="transparent" onPress={onLater}>
          {t.question.later}
        </Button>
      </div>
      <p class="small soft">{t.question.kept}</p>
    </section>
  );
}
