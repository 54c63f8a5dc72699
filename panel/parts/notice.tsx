import type { JSX } from 'preact';
import { a1 } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from './button.js';
import type { Notice } from '../session/state.js';
import type { Strings } from '../strings/index.js';
import { Icon } from './icon.js';

const ICON = { ok: 'ok', warn: 'warn', error: 'error' } as const;

/** What the last action did, in one sentence. */
export function noticeTitle(notice: Notice, t: Strings): string {
  const { kind, cells, refused } = notice;
  if (kind === 'mended') return t.mend.done(cells.length);
  if (kind === 'undone') return t.mend.undone(cells.length);
  if (kind === 'skipped') return t.skip.done(cells[0] ?? '');
  if (kind === 'sent') return t.send.sent(Number(notice.message), notice.held);
  if (kind === 'tested') return t.send.tested;
  if (kind === 'failed') return notice.message ?? '';
  if (kind === 'settings-failed') return t.settings.failed;
  const only = refused.length === 1 ? refused[0] : undefined;
  return only?.because === 'changed' ? t.mend.changed(a1(only.at)) : t.mend.refusedTitle(refused.length);
}

/** What the last action did: which cells, what was refused and why, and the way back. */
export function NoticeBar(): JSX.Element {
  const { state, session, t } = usePanel();
  const { notice } = state;
  // The status region stands before anything is said in it, so that screen readers hear the change.
  if (!notice) return <div role="status" class="slot" />;
  const { tone, kind, cells, refused } = notice;
  return (
    <div role="status" class="slot">
      <div class={`notice notice--${tone}`}>
        <Icon name={ICON[tone]} tone={tone} />
        <div class="grow">
          <b>{noticeTitle(notice, t)}</b>
          {cells.length > 0 && kind !== 'skipped' && (
            <div class="small">{cells.slice(0, 12).join(', ') + (cells.length > 12 ? '…' : '')}</div>
          )}
          {kind === 'settings-failed' && notice.message && <div class="small">{notice.message}</div>}
          {refused.slice(0, 5).map((one) => (
            <div class="small" key={a1(one.at)}>
              {a1(one.at)}: {t.mend.refused[one.because]}
            </div>
          ))}
        </div>
        {notice.undo && notice.undo.length > 0 && (
          <Button disabled={state.busy} onPress={() => void session.undo()}>
            {t.mend.undo}
          </Button>
        )}
      </div>
    </div>
  );
}
