import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';

interface Props {
  readonly count: number;
  readonly held: number;
  readonly period: string;
  readonly onClose: (yes: boolean) => void;
}

/** A sent letter cannot be recalled: asked once, in the page (window.confirm does not exist under Office.js). */
export function ConfirmSend({ count, held, period, onClose }: Props): JSX.Element {
  const { t } = usePanel();
  const dialog = useRef<HTMLElement & { show(): void; hide(): void }>(null);
  const opener = useRef(document.activeElement);
  useEffect(() => {
    dialog.current?.show();
    return () => (opener.current as HTMLElement | null)?.focus?.();
  }, []);
  return (
    <fluent-dialog
      ref={dialog}
      type="alert"
      aria-labelledby="send-question"
      onKeyDown={(event) => event.key === 'Escape' && onClose(false)}
    >
      <fluent-dialog-body>
        <h2 slot="title" id="send-question">
          {t.send.ask(count, period)}
        </h2>
        <p>{t.send.text}</p>
        {held > 0 && <p class="small soft">{t.send.rest(held)}</p>}
        <Button slot="action" onPress={() => onClose(false)}>
          {t.send.no}
        </Button>
        <Button id="send-yes" slot="action" look="primary" onPress={() => onClose(true)}>
          {t.send.yes(count)}
        </Button>
      </fluent-dialog-body>
    </fluent-dialog>
  );
}
