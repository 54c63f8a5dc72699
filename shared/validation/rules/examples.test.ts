import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { checkExample } from '../engine/example-sheet.js';
import { RULES } from './index.js';

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

test('every file of the folders is in the list of rules, its name is the id and its folder the scope', () => {
  const files = readdirSync(__dirname, { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .flatMap(({ name }) => readdirSync(join(__dirname, name)).map((file) => `${name}/${file}`))
    .filter((file) => !file.endsWith('.test.ts'));
  expect(RULES.map(({ scope, id }) => `${scope}/${id}.ts`).sort()).toEqual(files.sort());
});

const ui = join(__dirname, '../../../../shared/ui');
const guides = [join(ui, 'wording.md'), join(ui, 'next/wording-additions.md')];
const LEVELS = { L: 'error', C: 'warning', G: 'notice' } as const;

(guides.every((file) => existsSync(file)) ? test : test.skip)(
  'ids, levels and titles are those of the wording guide and its additions; rules since then stand beside them (skipped where it is absent)',
  () => {
    const [guide = [], added = []] = guides.map((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\| \d+ \| ([a-z-]+) \| ([LCG]) \| (.*?) \|/gm)].map(
        ([, id, level, title]) => [id, LEVELS[level as keyof typeof LEVELS], title!.replace(/ ?\{cột\}/, '')] as const,
      ),
    );
    const ours = new Map(RULES.map(({ id, severity, title }) => [id, [id, severity, title]]));
    expect(guide.length).toBeGreaterThan(0);
    expect(guide.map(([id]) => ours.get(id!))).toEqual(guide);
    const known = added.filter(([id]) => ours.has(id!));
    expect(known.map(([id]) => ours.get(id!))).toEqual(known);
    const order = guide.map(([id]) => id);
    expect(RULES.map(({ id }) => id).filter((id) => order.includes(id))).toEqual(order);
  },
);
