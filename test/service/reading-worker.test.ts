import { writeFile } from 'node:fs/promises';
import { DEFAULT_SETTINGS } from '../../shared/index.js';
import { readingWorker } from '../../service/reading/reading-worker.js';
import { tempFolder } from './temp-folder.js';

const inFolder = tempFolder('worker');
const DAY = { year: 2026, month: 11, day: 16 };

/** A thread that reads names instead of workbooks: “treo” never ends, “no” eats memory, the rest is read. */
const THREAD = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, folder, skip }) => {
    const left = new Map(skip.map((one) => [one.path, one]));
    const files = [];
    for (const name of ['a', 'treo', 'no', 'b']) {
      const path = folder + '/' + name;
      const one = left.get(path);
      if (one) { files.push({ reading: { ok: false, path, name, because: 'damaged', reason: one.reason }, checks: [] }); continue; }
      parentPort.postMessage({ id, kind: 'begun', path });
      if (name === 'treo') for (;;);
      if (name === 'no') { const all = []; for (;;) all.push(new Array(1e6).fill({ a: 1 })); }
      files.push({ reading: { ok: true, path, name, grids: [], bytes: new Uint8Array() }, checks: [] });
    }
    parentPort.postMessage({ id, kind: 'read', files, office: { workbooks: [], plans: [], account: [], questions: [], sources: [], gaps: [], doubts: [] } });
  });`;

it('a workbook that hangs or eats memory costs itself alone, and is tried again once it has changed', async () => {
  const script = inFolder('thread.mjs');
  await writeFile(script, THREAD);
  for (const name of ['a', 'treo', 'no', 'b']) await writeFile(inFolder(name), name);
  const worker = readingWorker(script, { fileMs: 1_500, memoryMb: 48 })!;
  const folder = inFolder('').replace(/\/$/, '');
  const read = () => worker.read(folder, DEFAULT_SETTINGS, DAY);
  const [first, beside] = await Promise.all([read(), read()]);
  // Who asks meanwhile is served from the same reading.
  expect(beside).toBe(first);
  expect(first.map(({ reading }) => [reading.name, reading.ok])).toEqual([
    ['a', true],
    ['treo', false],
    ['no', false],
    ['b', true],
  ]);
  const reasons = first.flatMap(({ reading }) => (reading.ok ? [] : [reading.reason]));
  expect(reasons[0]).toMatch(/quá nhiều thời gian/);
  expect(reasons[1]).toMatch(/quá nhiều bộ nhớ|quá nhiều thời gian/);
  await worker.close();
}, 30_000);

it('is absent where the thread was not built', () => {
  expect(readingWorker(inFolder('khong-co.js'))).toBeUndefined();
});
