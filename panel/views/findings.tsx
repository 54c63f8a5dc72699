import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { a1 } from '../../shared/index.js';
import type { Issue, Severity } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Icon } from '../parts/icon.js';
import { ruleTitle } from '../session/rules.js';
import { groupsOf, issuesOf, keyOf, SEVERITIES } from '../session/findings.js';
import type { RuleGroup } from '../session/findings.js';
import { Finding } from './finding.js';
import { TONE } from './tone.js';

/** A long list is drawn in steps: an old PC is not asked to lay out thousands of rows at once. */
const STEP = 50;

function Other({ issue }: { issue: Issue }): JSX.Element {
  const { state, session } = usePanel();
  const grid = state.grids.find((one) => one.sheet === issue.at.sheet);
  const text = grid?.rows[issue.at.row]?.[issue.at.column]?.text.trim();
  return (
    <li>
      <button type="button" class="row" onClick={() => void session.open(issue)}>
        <span class="cell">{a1(issue.at)}</span>
        <span class="grow clip">{text || issue.message}</span>
        <Icon name="next" size="s" tone="idle" />
      </button>
    </li>
  );
}

function Group({ group }: { group: RuleGroup }): JSX.Element {
  const { state, session, t } = usePanel();
  const [shown, setShown] = useState(STEP);
  const open = state.openRule === group.rule;
  const current = group.issues.find((issue) => keyOf(issue) === state.openFinding) ?? group.issues[0]!;
  const others = group.issues.filter((issue) => issue !== current);
  return (
    <details class="rule" open={open}>
      <summary
        class="row"
        aria-expanded={open}
        onClick={(event) => {
          event.preventDefault();
          session.openRule(open ? undefined : group.rule);
          if (!open) void session.open(group.issues[0]);
        }}
      >
        <span class="chev">
          <Icon name="next" size="s" />
        </span>
        <span class="grow">{ruleTitle(group.rule, group.issues[0]!)}</span>
        <span class="pill">{group.issues.length}</span>
      </summary>
      {open && <Finding key={keyOf(current)} issue={current} alike={group.issues} />}
      {open && others.length > 0 && (
        <ul class="sub">
          {others.slice(0, shown).map((issue) => (
            <Other key={keyOf(issue)} issue={issue} />
          ))}
          {others.length > shown && (
            <li>
              <button type="button" class="row link" onClick={() => setShown(shown + STEP * 4)}>
                {t.finding.more(others.length - shown)}
              </button>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}

function Section({ severity, groups }: { severity: Severity; groups: readonly RuleGroup[] }): JSX.Element | null {
  const { t } = usePanel();
  if (groups.length === 0) return null;
  const count = groups.reduce((n, group) => n + group.issues.length, 0);
  return (
    <section class="stack" aria-label={t.severity[severity]}>
      <h2 class="section-title">
        <Icon name={TONE[severity]} tone={TONE[severity]} />
        {t.severity[severity]} <span class="count num">{t.number(count)}</span>
      </h2>
      <div class="card card--flush">
        {groups.map((group) => (
          <Group key={group.rule} group={group} />
        ))}
      </div>
    </section>
  );
}

/** The findings, severity after severity, rule after rule; one rule and one finding open at a time. */
export function Findings(): JSX.Element {
  const { state } = usePanel();
  const issues = issuesOf(state.checks);
  return (
    <>
      {SEVERITIES.filter((severity) => !state.filter || state.filter === severity).map((severity) => (
        <Section key={severity} severity={severity} groups={groupsOf(issues, severity)} />
      ))}
    </>
  );
}
