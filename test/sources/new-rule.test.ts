import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
let root: string;
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/new-rule.mjs'), ...args, '--no-docs'], {
    cwd: root,
    encoding: 'utf8',
  });
const read = (file: string): string => readFileSync(join(root, 'shared/validation/rules', file), 'utf8');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-rule-'));
  cpSync(join(ROOT, 'shared/validation/rules'), join(root, 'shared/validation/rules'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

test('a new rule comes with example and test, and stands in the list beside its like', () => {
  const before = read('index.ts');
  expect(run('output-too-long').status).toBe(0);
  const after = read('index.ts');
  expect(after).toContain("import { outputTooLong } from './task/output-too-long.js';");
  expect(after).toMatch(/\n {2}output\w+,\n {2}outputTooLong,\n/);
  expect(after.split('\n').length).toBe(before.split('\n').length + 2);
  expect(read('task/output-too-long.ts')).toContain("id: 'output-too-long'");
  expect(read('task/output-too-long.test.ts')).toContain('output-too-long');
});

test.each(['', 'Output', 'output', '../x-y', 'output-blank'])('“%s” is refused and nothing is written', (id) => {
  const before = read('index.ts');
  const { status, stderr } = run(id);
  expect([status, stderr === '']).toEqual([2, false]);
  expect(read('index.ts')).toBe(before);
});
