import type { JSX } from 'preact';
import { a1 } from '../../../shared/index.js';
import type { Address } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { textAt } from '../../session/changes.js';
import { ChoiceForm } from './form.js';

/** The rows a finding compares, side by side; each goes to its cell. */
export function RowsSeen({
  title,
  targets,
  onClose,
}: {
  title: string;
  targets: readonly Address[];
  onClose: () => void;
}): JSX.Element {
  const { state, session } = usePanel();
  return (
    <ChoiceForm title={title} onClose={onClose}>
      <ul class="card card--flush divide">
        {targets.map((at) => {
          const row = state.grids.find((grid) => grid.sheet === at.sheet)?.rows[at.row] ?? [];
          const words =
            textAt(state.grids, at).trim() || row.map((cell) => cell.text.trim()).find((text) => text.length > 3);
          return (
            <li key={`${at.sheet}${a1(at)}`}>
              <button type="button" class="row row--top" onClick={() => void session.reveal(at)}>
                <span class="cell">{a1(at)}</span>
                <span class="grow wrap">{words}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </ChoiceForm>
  );
}
