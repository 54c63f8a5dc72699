import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { directoryOf, foldKey, withName, withUnit } from '../../../shared/index.js';
import type { AnnexCheck, Directory, Issue } from '../../../shared/index.js';
import { usePanel } from '../../context.js';
import { issuesOf, taskOf } from '../../session/findings.js';
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

/** The unit's words a finding is about. */
const wordsOf = (checks: readonly AnnexCheck[], issue: Issue): string | undefined =>
  /^(?:lead|coordinating)-/.test(issue.rule) ? unitInQuestion(issue, taskOf(checks, issue))?.text.trim() : undefined;

/** The office's directory, searched as one types; the chosen name is written in the place of the doubtful words. */
export function UnitChoice({ issue, onClose }: { issue: Issue; onClose: () => void }): JSX.Element {
  const { state, session, t } = usePanel();
  const [typed, setTyped] = useState('');
  const { directory } = directoryOf(state.settings, state.grids);
  const task = taskOf(state.checks, issue);
  const words = unitInQuestion(issue, task)?.text.trim();
  const unknown = unitInQuestion(issue, task)?.match === 'unknown' ? words : undefined;
  const found = matching(directory, typed);
  const choose = (name: string): void => void session.write([unitChange(state.grids, issue, task, name)], issue);
  const reading = unitInQuestion(issue, task);
  const suggested = reading?.match === 'doubtful' ? reading.suggestions : [];
  // What the words resemble stands first.
  const names = typed === '' ? [...suggested, ...found.filter((name) => !suggested.includes(name))] : found;
  const [remember, setRemember] = useState(false);
  const cells = issuesOf(state.checks).filter((one) => wordsOf(state.checks, one) === words).length;
  const pick = (name: string): void =>
    remember && words ? void session.keep(withName(session.said(), words, name)) : choose(name);
  const add = (name: string): void =>
    void session.keep(withUnit(session.said(), { name, aliases: [], kind: 'other', emails: [] }));
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
      {words && (
        <label class="choice">
          <input type="checkbox" checked={remember} onChange={(event) => setRemember(event.currentTarget.checked)} />
          <span>
            {t.choose.remember(words)}
            <br />
            <span class="small soft">{t.choose.rememberNote(Math.max(1, cells))}</span>
          </span>
        </label>
      )}
      {names.length === 0 && <p class="small soft">{t.choose.unitNone}</p>}
      <ul class="card card--flush divide" aria-label={t.choose.unitList}>
        {names.slice(0, SHOWN).map((name) => (
          <li key={name}>
            <button type="button" class="row row--unit" disabled={state.busy} onClick={() => pick(name)}>
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
