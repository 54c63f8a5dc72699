// Limits a change must keep: what ships stays small, what people read stays short. Sizes only; no timed checks.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
/** path, limit in bytes, and the limit once gzipped where the network matters. */
const FILES = [
  { path: 'dist/dondoc.js', bytes: 200 * KB },
  { path: 'dist/workbench/workbench.js', bytes: 900 * KB, gzip: 260 * KB },
  { path: 'dist/addin/taskpane.js', bytes: 900 * KB, gzip: 260 * KB },
  { path: 'dist/apps-script/code.js', bytes: 600 * KB, gzip: 200 * KB },
];
const SOURCES = ['shared', 'ooxml', 'panel', 'addin', 'apps-script', 'workbench', 'service'];
const LONGEST = 320;

const problems = [];
const kb = (bytes) => `${(bytes / KB).toFixed(0)} kB`;

for (const { path, bytes, gzip } of FILES) {
  if (!existsSync(path)) continue;
  const content = readFileSync(path);
  const zipped = gzip === undefined ? undefined : gzipSync(content).length;
  console.log(`${path}: ${kb(content.length)}${zipped === undefined ? '' : `, ${kb(zipped)} gzipped`}`);
  if (content.length > bytes) problems.push(`${path} is ${kb(content.length)}, limit ${kb(bytes)}`);
  if (zipped !== undefined && zipped > gzip) problems.push(`${path} is ${kb(zipped)} gzipped, limit ${kb(gzip)}`);
}
if (!existsSync('dist/dondoc.js')) problems.push('dist/dondoc.js is not built');

for (const folder of SOURCES.filter((one) => existsSync(one))) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const lines = readFileSync(path, 'utf8').split('\n').length;
    if (lines > LONGEST) problems.push(`${path} has ${lines} lines, limit ${LONGEST}`);
  }
}

for (const problem of problems) console.error(`over budget: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
