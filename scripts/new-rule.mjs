// Begins a rule: writes it with its example and its test, puts it into the list and renews docs/rules.md.
// Usage: npm run new:rule <id>   (small letters and hyphens: output-too-long). Exit 0; 2 when the id is wrong or taken.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RULES = 'shared/validation/rules';
const [id, ...options] = process.argv.slice(2);

function refuse(words) {
  console.error(words);
  process.exit(2);
}

if (!id || !/^[a-z]+(?:-[a-z]+)+$/.test(id)) refuse('usage: npm run new:rule <id>, such as output-too-long');
if (!existsSync(join(RULES, 'index.ts'))) refuse(`no ${RULES}/index.ts here: run it in the folder of the project`);
const taken = readdirSync(RULES, { recursive: true }).find((file) => /[\\/]/.test(file) && file.endsWith(`${id}.ts`));
if (taken && /[\\/]/.test(taken) && taken.split(/[\\/]/).pop() === `${id}.ts`)
  refuse(`there is a rule ${id}: ${RULES}/${taken}`);

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const wrong = `Việc mẫu của quy tắc ${id}`;

const rule = `import { defineRule } from '../../engine/define-rule.js';
import { cellName, quote } from '../../words.js';

/** The words of the example: put in their place what the rule is about. */
const WRONG = '${wrong}';

export const ${name} = defineRule({
  id: '${id}',
  severity: 'notice',
  scope: 'task',
  title: 'Tên của quy tắc ${id}',
  rationale: 'Vì sao cơ quan cần biết, trong một câu.',
  example: { wrong: WRONG, right: 'Lắp đặt mạng nội bộ tại trụ sở phường', in: ['task'] },
  when: ({ content }) => content.text === WRONG,
  *check(task) {
    const { at, text } = task.content;
    yield { at, message: \`\${quote(text)} tại ô \${cellName(at)} cần xem lại.\`, task: task.row };
  },
});
`;

const test = `import { HEAD, line, one, said } from '../../rule-lines.test-kit.js';

// See the failing case fail first: put the cells of a real annex here, then write the rule.
test('the case is found at its cell', () => {
  expect(one({ task: '${wrong}' }).join('\\n')).toContain('${id}');
});

test('an ordinary annex says nothing', () => {
  expect(HEAD).not.toBe('');
  expect(said(line(1), line(2), line(3))).toEqual([]);
});
`;

function withRule(index) {
  const imports = [...index.matchAll(/^import \{ (\w+) \} from '\.\/\w+\/[a-z-]+\.js';\n/gm)];
  const list = [...index.matchAll(/^ {2}(\w+),\n/gm)];
  const at = ({ index: from, 0: text }) => from + text.length;
  const prefix = id.split('-')[0];
  const beside = list.filter(([, other]) => other.startsWith(prefix)).pop() ?? list[list.length - 1];
  const before = imports.filter(([, other]) => other < name).pop();
  const importAt = before ? at(before) : imports[0].index;
  const listAt = at(beside);
  return `${index.slice(0, importAt)}import { ${name} } from './task/${id}.js';\n${index.slice(importAt, listAt)}  ${name},\n${index.slice(listAt)}`;
}

const index = join(RULES, 'index.ts');
const folder = join(RULES, 'task');
mkdirSync(folder, { recursive: true });
writeFileSync(index, withRule(readFileSync(index, 'utf8')));
writeFileSync(join(folder, `${id}.ts`), rule);
writeFileSync(join(folder, `${id}.test.ts`), test);
if (!options.includes('--no-docs')) {
  const { status } = spawnSync(process.execPath, ['scripts/docs.mjs'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
console.log(`${folder}/${id}.ts and ${id}.test.ts are written, ${index} and docs/rules.md follow.
Next: the failing case into the test, then title, rationale, example and check; another scope is another folder beside
task/ (and its import in index.ts). npx jest shared/validation/rules, npm run docs.`);
