import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { directoryOf, foldKey } from '../../../shared/index.js';
import type { Directory, Issue } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { taskOf } from '../../session/findings.js';
import { unitChange, unitInQuestion } from '../../session/changes.js';
import { ChoiceForm } from './form.js';

const SHOWN = 8;

/** Units whose name, short name or another name has every typed word; names first. */
function matching({ units, collectives }: Directory, typed: string): readonly string[] {
  const words = foldKey(typed).split(' ').filter(Boolean);
  const has = (text: string): boolean => words.every((word) => foldKey(text).includes(word));
  const living = units.filter((unit) => unit.until === undefined);
  const byName = living.filter((unit) => has(unit.name));
  const byOther = living.filter((unit) => !has(unit.name) && [unit.short ?? '', ...unit.aliases].some(has));
  return [...byName, ...byOther, ...(words.length > 0 ? collectives.filter((one) => has(one.name)) : [])].map(
    (unit) => unit.name,
  );
}

/** The office's directory, searched as one types; the chosen name is written in the place of the doubtful words. */
export function UnitChoice({ issue, onClose }: { issue: Issue; onClose: () => void }): JSX.Element {
  const { state, session, t } = usePanel();
  const [typed, setTyped] = useState('');
  const { directory } = directoryOf(state.settings, state.grids);
  const task = taskOf(state.checks, issue);
  const words = unitInQuestion(issue, task)?.text.trim();
  const unknown = unitInQuestion(issue, task)?.match === 'unknown' ? words : undefined;
  const names = matching(directory, typed);
  const choose = (name: string): void => void session.write([unitChange(state.grids, issue, task, name)], issue);
  const add = (name: string): void => {
    const units = [...directory.units, { name, aliases: [], kind: 'other' as const, emails: [] }];
    const copy = JSON.parse(
      JSON.stringify({ units, collectives: directory.collectives }),
    ) as typeof state.settings.directory;
    void session.save({ ...state.settings, directory: copy });
  };
  return (
    <ChoiceForm title={words ? t.choose.unitInstead(words) : t.choose.unitList} onClose={onClose}>
      <input
        class="input"
        type="search"
        aria-label={t.choose.unitSearch}
        placeholder={t.choose.unitSearch}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {names.length === 0 && <p class="small soft">{t.choose.unitNone}</p>}
      <ul class="card card--flush divide" aria-label={t.choose.unitList}>
        {names.slice(0, SHOWN).map((name) => (
          <li key={name}>
            <button type="button" class="row row--unit" disabled={state.busy} onClick={() => choose(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {names.length > SHOWN && <p class="small soft">{t.choose.unitMore(names.length - SHOWN)}</p>}
      {unknown && (
        <div>
          <button type="button" class="link" disabled={state.busy} onClick={() => add(unknown)}>
            {t.choose.unitAdd(unknown)}
          </button>
          <p class="small soft">{t.choose.unitAddNote}</p>
        </div>
      )}
    </ChoiceForm>
  );
}
