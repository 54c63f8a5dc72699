import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { checkExample } from './example-sheet.js';
import { RULES } from './rules/index.js';

const rules = RULES.map((rule) => [rule.id, rule] as const);

test.each(rules)('%s: the wrong example is found', (id, rule) => {
  const issues = checkExample(rule, rule.example.wrong, DEFAULT_SETTINGS, RULES);
  expect(issues.map((issue) => issue.rule)).toContain(id);
});

test.each(rules)('%s: nothing at all is found in the right example', (_, rule) => {
  const issues = checkExample(rule, rule.example.right, DEFAULT_SETTINGS, RULES);
  expect(issues.map(({ rule: found, message }) => `${found}: ${message}`)).toEqual([]);
});

test.each(rules)('%s: every message is one sentence and every issue has a mend', (_, rule) => {
  const issues = checkExample(rule, rule.example.wrong, DEFAULT_SETTINGS, RULES);
  for (const { message, mends } of issues) {
    expect(message).toMatch(/^[\p{Lu}“\d].*\.$/su);
    expect(message.normalize('NFC')).toBe(message);
    expect(message).not.toMatch(/undefined|null|NaN|\n/);
    expect(mends.length).toBeGreaterThan(0);
  }
});

test('every file of the folder is in the list of rules, and each id is its file name', () => {
  const files = readdirSync(join(__dirname, 'rules')).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

const guide = join(__dirname, '../../../shared/ui/wording.md');
/** Rules that came after the guide. */
const SINCE = ['legacy-letters', 'setup-unused'];
const additions = join(__dirname, '../../../shared/ui/next/wording-additions.md');
const LEVELS = { L: 'error', C: 'warning', G: 'notice' } as const;

(existsSync(guide) && existsSync(additions) ? test : test.skip)(
  'ids, levels and titles are those of the wording guide (skipped where it is absent)',
  () => {
    const rowsOf = (file: string) => [
      ...readFileSync(file, 'utf8').matchAll(/^\| \d+ \| ([a-z-]+) \| ([LCG]) \| (.*?) \|/gm),
    ];
    const first = rowsOf(guide);
    expect(first).toHaveLength(44);
    const added = rowsOf(additions).filter(([, id]) => RULES.some((rule) => rule.id === id));
    const rows = [...first, ...added];
    const written = rows.map(([, id, level, title]) => [
      id,
      LEVELS[level as keyof typeof LEVELS],
      title!.replace(/ ?\{cột\}/, ''),
    ]);
    const addedIds = added.map(([, id]) => id);
    const guided = RULES.filter(({ id }) => !SINCE.includes(id));
    const inOrder = guided.sort((a, b) => addedIds.indexOf(a.id) - addedIds.indexOf(b.id));
    expect(inOrder.map(({ id, severity, title }) => [id, severity, title])).toEqual(written);
  },
);
