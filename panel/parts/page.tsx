import type { ComponentChildren, JSX } from 'preact';
import { usePanel } from '../context.js';

/** One tab's page: the scrolling view and the bar that stays at the bottom. Old results stay, dimmed, while new ones come. */
export function Page({ children, bar }: { children: ComponentChildren; bar?: ComponentChildren }): JSX.Element {
  const { state } = usePanel();
  const dim = Boolean(state.editing) || (state.checking && state.phase === 'ready');
  return (
    <>
      <div
        id="view"
        class={`view${dim ? ' dim' : ''}`}
        role="tabpanel"
        aria-labelledby={`tab-${state.tab}`}
        aria-busy={state.checking}
        inert={Boolean(state.editing)}
      >
        {children}
      </div>
      {bar}
    </>
  );
}
