import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BLANK, columnLetters } from '../../../shared/index.js';
import type { Field, Issue, Mend } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { Radio } from '../../parts/radio.js';
import { headerOf } from '../../session/changes.js';
import { ChoiceForm } from './form.js';

/** Which column carries a field: the candidates the finding names, else every column of the header. Kept in the settings. */
export function ColumnChoice({ issue, mend, onClose }: { issue: Issue; mend: Mend; onClose: () => void }): JSX.Element {
  const { state, session, t } = usePanel();
  const [picked, setPicked] = useState(0);
  const grid = state.grids.find((one) => one.sheet === issue.at.sheet);
  const header = headerOf(
    state.checks.find((check) => check.sheet === issue.at.sheet),
    issue.at,
  );
  const headingOf = (column: number): string => {
    const rows = grid?.rows.slice(header.top, header.bottom + 1) ?? [];
    return [...new Set(rows.map((row) => (row[column] ?? BLANK).text.trim()).filter(Boolean))].join(' / ');
  };
  const several = (mend.targets?.length ?? 0) > 1;
  const width = Math.max(0, ...(grid?.rows.slice(header.top, header.bottom + 8) ?? []).map((row) => row.length));
  const columns = several
    ? mend.targets!.map((at) => at.column)
    : Array.from({ length: width }, (_, column) => column).filter((column) =>
        grid!.rows.slice(header.top, header.bottom + 8).some((row) => (row[column]?.text ?? '').trim() !== ''),
      );
  const field: Field = mend.field ?? 'other';
  return (
    <ChoiceForm
      title={mend.label}
      note={t.choose.kept}
      yes={t.choose.columnUse}
      ready={columns.length > 0}
      onYes={() => void session.nameColumns({ ...issue.at, row: header.top }, { [columns[picked]!]: field })}
      onClose={onClose}
    >
      <Radio
        name="column"
        label={mend.label}
        options={columns.map((column) => ({ text: t.choose.columnOf(columnLetters(column), headingOf(column)) }))}
        picked={picked}
        onPick={setPicked}
      />
    </ChoiceForm>
  );
}
