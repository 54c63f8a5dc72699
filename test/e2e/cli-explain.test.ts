import { AS_OF, WARD, runCli } from './run-cli.js';

test('explain prints the trace of a cell as JSON of the agreed shape', async () => {
  const { code, out } = await runCli('explain', WARD, 'E12', ...AS_OF, '--json');
  expect(code).toBe(0);
  const told = JSON.parse(out) as { kind: string; cell: string; steps: { stage: string; rule: string; why: string }[] };
  expect(told).toMatchObject({
    cell: 'E12',
    sheet: expect.any(String),
    file: expect.any(String),
    result: expect.any(String),
  });
  expect(told.steps.length).toBeGreaterThan(1);
  expect(told.steps.every(({ stage, rule, why }) => stage && rule && why)).toBe(true);
});

test('for a person each step is a numbered line, and the last names the result', async () => {
  const { code, out } = await runCli('explain', WARD, 'E12', ...AS_OF);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}1\. /m);
  expect(out.trimEnd().split('\n').pop()).toMatch(/^ {2}→ /);
});

test('no such cell is 2 and names the sheets', async () => {
  for (const cell of ['ZZ99', 'Không có!A1', 'nonsense']) {
    const { code, err } = await runCli('explain', WARD, cell, ...AS_OF);
    expect([cell, code]).toEqual([cell, 2]);
    expect(err).toContain('Các trang của tệp');
  }
});
