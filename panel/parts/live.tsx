import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePanel } from '../context.js';
import { countOf, issuesOf, SEVERITIES } from '../session/findings.js';

/** Says to screen readers what the last check found; always on the page, so that changes are heard. */
export function Live(): JSX.Element {
  const { state, t } = usePanel();
  const issues = issuesOf(state.checks);
  const found = SEVERITIES.map((severity) => `${t.number(countOf(issues, severity))} ${t.severity[severity]}`).join(
    ', ',
  );
  const checked = state.phase === 'ready' && !state.checking ? `${t.check.when} ${state.checkedAt}: ${found}.` : '';
  return (
    <div class="unseen" role="status" aria-live="polite">
      {checked}
    </div>
  );
}

/** Takes focus to where the session says a person goes on; never on opening the panel. */
export function useFocusWish(): void {
  const { state } = usePanel();
  const { focus } = state;
  useEffect(() => {
    if (!focus) return undefined;
    const frame = requestAnimationFrame(() => {
      const cards = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
      const card = cards.find((one) => one.dataset.finding === focus.finding);
      (card ?? document.getElementById('recheck'))?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [focus]);
}
