import { render } from 'preact';
import type { Bridge } from './bridge.js';
import { PanelContext } from './context.js';
import { applyTheme } from './fluent.js';
import { PanelPane } from './panel.js';
import { openSession } from './session/session.js';
import type { Session } from './session/session.js';

/**
 * Draws the panel into `root` over a host's bridge and starts the first check.
 * Returns the session; `session.stop()` and emptying `root` take the panel away.
 */
export function mountPanel(root: HTMLElement, bridge: Bridge, theme?: 'light' | 'dark'): Session {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  applyTheme(theme ?? (prefersDark ? 'dark' : 'light'));
  bridge.watch((event) => event.kind === 'theme' && applyTheme(event.theme));
  const session = openSession(bridge);
  root.replaceChildren();
  render(
    <PanelContext.Provider value={{ session, bridge }}>
      <PanelPane />
    </PanelContext.Provider>,
    root,
  );
  void session.start();
  return session;
}
