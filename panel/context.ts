import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Bridge } from './bridge.js';
import type { Session } from './session/session.js';
import type { PanelState } from './session/state.js';
import { stringsOf } from './strings/index.js';
import type { Strings } from './strings/index.js';

interface Panel {
  readonly session: Session;
  readonly bridge: Bridge;
}

export const PanelContext = createContext<Panel | undefined>(undefined);

/** What every view needs: the state now, the actions, the host and the words. Redraws when the state changes. */
export function usePanel(): { state: PanelState; session: Session; bridge: Bridge; t: Strings } {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a panel view stands outside the panel');
  const [state, setState] = useState(panel.session.state);
  useEffect(() => {
    setState(panel.session.state());
    return panel.session.subscribe(() => setState(panel.session.state()));
  }, [panel.session]);
  return { state, session: panel.session, bridge: panel.bridge, t: stringsOf(state.settings.language) };
}
