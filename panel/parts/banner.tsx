import type { JSX } from 'preact';
import { a1 } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Icon } from './icon.js';

/** What stands in the way just now: a cell being typed in, a locked sheet, broken settings. Under the tabs, full width. */
export function Banners(): JSX.Element {
  const { state, t } = usePanel();
  const locked = state.grids.find(
    (grid) => grid.locked && state.checks.some((check) => check.located && check.sheet === grid.sheet),
  );
  return (
    <>
      {state.editing && (
        <div class="notice notice--warn notice--edge" role="status">
          <Icon name="pen" tone="warn" />
          <div class="grow">
            <b>{t.edit.title(state.editing === true ? '' : a1(state.editing))}</b>
            <div>{t.edit.text}</div>
          </div>
        </div>
      )}
      {!state.editing && locked && (
        <div class="notice notice--warn notice--edge" role="status">
          <Icon name="lock" tone="warn" />
          <div class="grow">
            <b>{t.lock.title(locked.sheet)}</b>
            <div>{t.lock.text}</div>
          </div>
        </div>
      )}
      {state.failure && state.phase !== 'failed' && (
        <div class="notice notice--error notice--edge" role="alert">
          <Icon name="error" tone="error" />
          <div class="grow">{state.failure.message}</div>
        </div>
      )}
      {state.settingsProblems.length > 0 && (
        <div class="notice notice--warn notice--edge" role="status">
          <Icon name="warn" tone="warn" />
          <div class="grow">
            <b>{state.settingsProblems[0]!.problem ? t.settings.broken : t.settings.unread}</b>{' '}
            {state.settingsProblems.map((one) => one.key).join(', ')}
          </div>
        </div>
      )}
    </>
  );
}
