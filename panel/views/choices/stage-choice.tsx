import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { a1, stageName } from '../../../shared/index.js';
import type { Address, Issue } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { Radio } from '../../parts/radio.js';
import { changeTo, textAt } from '../../session/changes.js';
import { ChoiceForm } from './form.js';

const STAGES = ['not-started', 'in-progress', 'waiting', 'done', 'paused'] as const;

/** The five stages a unit may choose; the sheet's own language is Vietnamese whatever the panel speaks. */
export function StageChoice({ issue, at, onClose }: { issue: Issue; at: Address; onClose: () => void }): JSX.Element {
  const { state, session, t } = usePanel();
  const names = STAGES.map((stage) => stageName(stage, 'vi'));
  const now = names.indexOf(textAt(state.grids, at).trim());
  const [picked, setPicked] = useState(Math.max(0, now));
  return (
    <ChoiceForm
      title={t.choose.stage}
      yes={t.choose.write(a1(at))}
      onYes={() => void session.write([changeTo(state.grids, at, { kind: 'text', text: names[picked]! })], issue)}
      onClose={onClose}
    >
      <Radio
        name="stage"
        label={t.choose.stage}
        options={STAGES.map((stage) => ({ text: stageName(stage, state.settings.language) }))}
        picked={picked}
        onPick={setPicked}
      />
    </ChoiceForm>
  );
}
