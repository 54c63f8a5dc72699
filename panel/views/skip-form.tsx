import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Issue } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';

/** Why a finding is left as it is; the reason is kept in the file. Esc closes it and focus returns to its opener. */
export function SkipForm({ issue, onClose }: { issue: Issue; onClose: () => void }): JSX.Element {
  const { session, t } = usePanel();
  const reasons = [t.skip.right, t.skip.ordered, t.skip.other];
  const [picked, setPicked] = useState(0);
  const [other, setOther] = useState('');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const reason = picked === 2 ? other.trim() : reasons[picked]!;
  return (
    <div ref={form} class="stack" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div class="stack" role="radiogroup" aria-label={t.skip.label}>
        <h3>{t.skip.why}</h3>
        {reasons.map((text, index) => (
          <label key={text} class={`choice${picked === index ? ' is-on' : ''}`}>
            <input type="radio" name="skip" checked={picked === index} onChange={() => setPicked(index)} />
            <span>{text}</span>
          </label>
        ))}
        {picked === 2 && (
          <input
            class="input"
            aria-label={t.skip.label}
            maxLength={300}
            value={other}
            onInput={(event) => setOther(event.currentTarget.value)}
          />
        )}
        <p class="small soft">{t.skip.kept}</p>
      </div>
      <div class="buttons">
        <Button look="primary" disabled={reason === ''} onPress={() => void session.skip(issue, reason)}>
          {t.skip.yes}
        </Button>
        <Button onPress={onClose}>{t.skip.no}</Button>
      </div>
    </div>
  );
}
