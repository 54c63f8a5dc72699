import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../context.js';
import { Button } from '../../parts/button.js';

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly yes?: string;
  readonly ready?: boolean;
  readonly children: ComponentChildren;
  readonly onYes?: () => void;
  readonly onClose: () => void;
}

/** A form opened by a button of a finding: focus goes to its first field, Esc closes it. */
export function ChoiceForm({ title, note, yes, ready = true, children, onYes, onClose }: Props): JSX.Element {
  const { state, t } = usePanel();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = form.current?.querySelectorAll<HTMLElement>('input:checked, input:not([type=radio]), input, button');
    fields?.[0]?.focus();
  }, []);
  return (
    <div
      ref={form}
      class="stack"
      role="group"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h3>{title}</h3>
      {children}
      {note && <p class="small soft">{note}</p>}
      <div class="buttons">
        {yes && onYes && (
          <Button id="choose" look="primary" busy={state.busy} disabled={!ready} onPress={onYes}>
            {yes}
          </Button>
        )}
        <Button look="transparent" onPress={onClose}>
          {t.choose.cancel}
        </Button>
      </div>
    </div>
  );
}
