import type { JSX } from 'preact';
import { usePanel } from '../context.js';
import { Button } from './button.js';

/** When the figures were read, and the button that reads them again. */
export function CheckBar({ when, again }: { when: string; again: string }): JSX.Element {
  const { state, session } = usePanel();
  return (
    <footer class="bar">
      <div class="grow small soft">
        {when} <b class="num">{state.checkedAt}</b>
      </div>
      <Button
        id="recheck"
        icon="repeat"
        busy={state.checking}
        disabled={Boolean(state.editing)}
        onPress={() => void session.recheck()}
      >
        {again}
      </Button>
    </footer>
  );
}
