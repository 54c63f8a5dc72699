import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Address } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { ChoiceForm } from './form.js';

/** Where the table begins: the row picked in the sheet or its number. Kept in the settings of the file. */
export function HeaderChoice({ at, onClose }: { at: Address; onClose: () => void }): JSX.Element {
  const { state, session, t } = usePanel();
  const start = state.selected ?? at;
  const [sheet, setSheet] = useState(start.sheet);
  const [row, setRow] = useState(String(start.row + 1));
  useEffect(() => {
    if (!state.selected) return;
    setSheet(state.selected.sheet);
    setRow(String(state.selected.row + 1));
  }, [state.selected]);
  const number = Number(row);
  const height = state.grids.find((grid) => grid.sheet === sheet)?.rows.length ?? 0;
  const ready = Number.isInteger(number) && number >= 1 && number <= height;
  return (
    <ChoiceForm
      title={t.choose.header}
      note={t.choose.headerNote}
      yes={t.choose.headerUse}
      ready={ready}
      onYes={() => void session.nameColumns({ sheet, row: number - 1, column: 0 }, {}).then(onClose)}
      onClose={onClose}
    >
      <div class="line">
        <input
          class="input input--short num"
          type="number"
          min={1}
          max={height}
          aria-label={t.choose.header}
          value={row}
          onInput={(event) => setRow(event.currentTarget.value)}
        />
        {state.grids.length > 1 ? (
          <select
            class="input grow"
            aria-label={t.choose.sheet}
            value={sheet}
            onChange={(event) => setSheet(event.currentTarget.value)}
          >
            {state.grids.map((grid) => (
              <option key={grid.sheet} value={grid.sheet}>
                {grid.sheet}
              </option>
            ))}
          </select>
        ) : (
          <span class="grow clip">{sheet}</span>
        )}
      </div>
    </ChoiceForm>
  );
}
