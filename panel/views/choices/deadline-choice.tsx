import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { a1, parseIso, toIso } from '../../../shared/index.js';
import type { Address, CellChange, CellValue, Issue } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { Radio } from '../../parts/radio.js';
import { changeTo, sameCell } from '../../session/changes.js';
import { shown } from '../value.js';
import { ChoiceForm } from './form.js';

/** What the mends of findings about this cell would write, each once: the readings that were found or guessed. */
function suggestionsOf(issues: readonly Issue[], at: Address): readonly CellValue[] {
  const changes = issues.flatMap((issue) => issue.mends.flatMap((mend) => mend.changes));
  const ofCell = changes.filter((change) => sameCell(change.at, at)).map((change) => change.after);
  return [...new Map(ofCell.map((value) => [JSON.stringify(value), value])).values()];
}

interface Props {
  readonly at: Address;
  readonly issues: readonly Issue[];
  /** The finding this settles, when the choice was opened from one. */
  readonly done?: Issue;
  readonly onClose: () => void;
}

/** The right deadline of a cell: one of the readings found, another day, or ongoing; written only if the cell is unchanged. */
export function DeadlineChoice({ at, issues, done, onClose }: Props): JSX.Element {
  const { state, session, t } = usePanel();
  const found = suggestionsOf(issues, at);
  const [picked, setPicked] = useState(0);
  const [day, setDay] = useState(toIso(state.asOf));
  const isDay = picked === found.length;
  const other = parseIso(day);
  const value: CellValue | undefined =
    found[picked] ?? (isDay ? other && { kind: 'date', value: other } : { kind: 'text', text: 'Thường xuyên' });
  const write = (change: CellChange): void => void session.write([change], done).then(onClose);
  return (
    <ChoiceForm
      title={`${t.choose.deadline} ${a1(at)}`}
      yes={t.choose.write(a1(at))}
      ready={value !== undefined && !state.editing}
      onYes={() => value && write(changeTo(state.grids, at, value))}
      onClose={onClose}
    >
      <Radio
        name={`deadline-${a1(at)}`}
        label={`${t.choose.deadline} ${a1(at)}`}
        options={[
          ...found.map((one) => ({ text: shown(one, t) })),
          { text: t.choose.otherDay },
          { text: t.choose.ongoing, note: t.choose.ongoingNote },
        ]}
        picked={picked}
        onPick={setPicked}
      />
      {isDay && (
        <input
          class="input num"
          type="date"
          aria-label={t.choose.day}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      )}
    </ChoiceForm>
  );
}
