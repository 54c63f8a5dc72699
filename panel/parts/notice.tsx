import type { JSX } from 'preact';
import { a1 } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from './button.js';
import { Icon } from './icon.js';

const ICON = { ok: 'ok', warn: 'warn', error: 'error' } as const;

/** What the last action did: which cells, what was refused and why, and the way back. */
export function NoticeBar(): JSX.Element | null {
  const { state, session, t } = usePanel();
  const { notice } = state;
  if (!notice) return null;
  const { tone, kind, cells, refused } = notice;
  const title = {
    mended: t.mend.done(cells.length),
    undone: t.mend.undone(cells.length),
    refused: t.mend.refusedTitle(refused.length),
    sent: t.send.sent(Number(notice.message)),
    tested: t.send.tested,
    failed: notice.message ?? '',
    'settings-failed': t.settings.failed,
  }[kind];
  return (
    <div class={`notice notice--${tone}`} role="status">
      <Icon name={ICON[tone]} tone={tone} />
      <div class="grow">
        <b>{title}</b>
        {cells.length > 0 && <div class="small">{cells.slice(0, 12).join(', ') + (cells.length > 12 ? '…' : '')}</div>}
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
  );
}
