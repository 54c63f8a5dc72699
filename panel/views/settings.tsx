import type { JSX } from 'preact';
import { parseIso, toIso } from '../../shared/index.js';
import type { Settings } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Icon } from '../parts/icon.js';
import { NoticeBar } from '../parts/notice.js';
import { Page } from '../parts/page.js';

function Switch({
  label,
  note,
  on,
  onTurn,
}: {
  label: string;
  note: string;
  on: boolean;
  onTurn: (on: boolean) => void;
}): JSX.Element {
  return (
    <div class="line line--top">
      <span class="grow">
        {label}
        <br />
        <span class="small soft">{note}</span>
      </span>
      <fluent-switch
        aria-label={label}
        checked={on}
        onChange={(event) => onTurn((event.currentTarget as HTMLInputElement).checked)}
      />
    </div>
  );
}

/** Where it is kept, said only after it was read back. */
export function SavedBar(): JSX.Element | null {
  const { state, bridge, t } = usePanel();
  if (!state.settingsSavedAt || state.saving) return null;
  return (
    <footer class="bar">
      <Icon name="ok" tone="ok" />
      <div class="grow" role="status">
        {bridge.host === 'browser' ? t.settings.savedHere : t.settings.saved(state.settingsSavedAt)}
      </div>
    </footer>
  );
}

/** Thiết lập: what changes how deadlines count and what is shown; saved in the workbook at once. */
export function SettingsView(): JSX.Element {
  const { state, session, t } = usePanel();
  const { settings } = state;
  const { policy } = settings;
  const save = (patch: Partial<Settings>): void => void session.save({ ...settings, ...patch });
  const setPolicy = (patch: Partial<Settings['policy']>): void => save({ policy: { ...policy, ...patch } });
  return (
    <Page bar={<SavedBar />}>
      <NoticeBar />
      <section class="card stack stack--loose" aria-label={t.settings.plan}>
        <h2>{t.settings.plan}</h2>
        <label class="field">
          <span class="label">{t.settings.issued}</span>
          <input
            class="input num"
            type="date"
            value={settings.issued ? toIso(settings.issued) : ''}
            onChange={(event) => save({ issued: parseIso(event.currentTarget.value) })}
          />
          <span class="small soft">{t.settings.issuedNote}</span>
        </label>
      </section>
      <section class="card stack stack--loose" aria-label={t.settings.deadlines}>
        <h2>{t.settings.deadlines}</h2>
        <div class="field" role="radiogroup" aria-label={t.settings.before}>
          <span class="label">{t.settings.before}</span>
          {(['exclusive', 'inclusive'] as const).map((before) => (
            <label key={before} class={`choice${policy.before === before ? ' is-on' : ''}`}>
              <input
                type="radio"
                name="before"
                checked={policy.before === before}
                onChange={() => setPolicy({ before })}
              />
              <span>{t.settings.endOf(before === 'exclusive' ? '14/12' : '15/12')}</span>
            </label>
          ))}
        </div>
        <label class="line">
          <span class="grow">{t.settings.soon}</span>
          <input
            class="input input--short num"
            type="number"
            min={0}
            max={60}
            value={policy.dueSoonDays}
            onChange={(event) => {
              const days = Number(event.currentTarget.value);
              if (Number.isInteger(days) && days >= 0 && days <= 60) setPolicy({ dueSoonDays: days });
            }}
          />
          <span>{t.settings.days}</span>
        </label>
        <Switch
          label={t.settings.workdays}
          note={t.settings.workdaysNote}
          on={policy.dueSoonWorkingDays}
          onTurn={(dueSoonWorkingDays) => setPolicy({ dueSoonWorkingDays })}
        />
      </section>
      <section class="card stack stack--loose" aria-label={t.settings.display}>
        <h2>{t.settings.display}</h2>
        <Switch
          label={t.settings.marks}
          note={t.settings.marksNote}
          on={state.marksOn}
          onTurn={(on) => void session.setMarks(on)}
        />
        <label class="field">
          <span class="label">{t.settings.language}</span>
          <select
            class="input"
            value={settings.language}
            onChange={(event) => save({ language: event.currentTarget.value as Settings['language'] })}
          >
            <option value="vi">Tiếng Việt</option>
            <option value="en">English</option>
          </select>
        </label>
      </section>
    </Page>
  );
}
