import type { JSX } from 'preact';
import { usePanel } from './context.js';
import { Banners } from './parts/banner.js';
import { Live, useFocusWish } from './parts/live.js';
import { Tabs } from './parts/tabs.js';
import type { Tab } from './session/state.js';
import { CheckView } from './views/check.js';
import { OfficeView } from './views/office/office.js';
import { ProgressView } from './views/progress.js';
import { ReportView } from './views/report.js';
import { SettingsView } from './views/settings.js';
import { Failed, Loading, NoAnnex } from './views/states.js';

const TABS: readonly Tab[] = ['check', 'progress', 'report', 'office', 'settings'];

function View(): JSX.Element {
  const { state } = usePanel();
  if (state.phase === 'loading') return <Loading />;
  if (state.phase === 'failed') return <Failed />;
  if (state.tab === 'settings') return <SettingsView />;
  if (state.tab === 'office') return <OfficeView />;
  if (state.phase === 'none') return <NoAnnex />;
  if (state.tab === 'progress') return <ProgressView />;
  return state.tab === 'report' ? <ReportView /> : <CheckView />;
}

/** The whole pane: tabs, what stands in the way, the page of the tab. */
export function PanelPane(): JSX.Element {
  const { state, session, t } = usePanel();
  useFocusWish();
  return (
    <main class="pane" lang={state.settings.language}>
      <Tabs
        label="Đôn Đốc"
        tabs={TABS.map((id) => ({ id, name: t.tab[id] }))}
        active={state.tab}
        onPick={session.show}
      />
      <Banners />
      <View />
      <Live />
    </main>
  );
}
