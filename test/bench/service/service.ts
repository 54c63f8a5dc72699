// Start of the command line against a bare Node, start and idle memory of the service, weight of what is served.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const start = (...args: string[]): number => {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[2]!;
};

const bare = start('-e', '0');
const help = start('dist/dondoc.js', '--help');
const check = start('dist/dondoc.js', 'check', 'samples/chuyen-doi-so-phuong-an-binh.xlsx', '--as-of', '2026-11-16');
console.log(
  `node -e 0: ${bare.toFixed(0)} ms; dondoc --help: ${(help / bare).toFixed(1)}×; dondoc check of a sample: ${(check / bare).toFixed(1)}×`,
);

const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
const began = performance.now();
const service = spawn(process.execPath, ['dist/dondoc.js', 'demo', '--outbox', folder, '--port', '3987']);
await new Promise<void>((resolve) => {
  service.stdout.on('data', (text: Buffer) => text.toString().includes('http://localhost') && resolve());
});
const ready = performance.now() - began;
await new Promise((resolve) => setTimeout(resolve, 2000));
const rss = /VmRSS:\s+(\d+)/.exec(
  existsSync(`/proc/${service.pid}/status`) ? readFileSync(`/proc/${service.pid}/status`, 'utf8') : '',
)?.[1];
const once = performance.now();
await (await fetch('http://localhost:3987/')).text();
console.log(
  `npm start without installing: check, report, letters, pages ready in ${(ready / bare).toFixed(0)}× a bare Node start; first page ${(performance.now() - once).toFixed(0)} ms; idle RSS ${rss ? (Number(rss) / 1024).toFixed(0) : '?'} MB`,
);
service.kill();
rmSync(folder, { recursive: true, force: true });

for (const file of [
  'dist/workbench/workbench.js',
  'dist/addin/taskpane.js',
  'dist/apps-script/sidebar.html',
  'dist/apps-script/code.js',
]) {
  if (!existsSync(file)) continue;
  const bytes = readFileSync(file);
  console.log(`${file}: ${(bytes.length / 1000).toFixed(0)} kB, gzip ${(gzipSync(bytes).length / 1000).toFixed(0)} kB`);
}
