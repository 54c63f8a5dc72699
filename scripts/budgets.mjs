// What people download and Google re-parses may not grow unseen. Exit 1 when a budget is broken.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kB = (bytes) => Math.round(bytes / 1000);
const BUDGETS = [
  { file: 'dist/workbench/workbench.js', raw: 790, gzip: 275, why: 'the browser workbench, opened on old PCs' },
  { file: 'dist/workbench/old-files.js', raw: 510, gzip: 175, why: 'loaded for .xls, .ods and .csv only' },
  { file: 'dist/addin/taskpane.js', raw: 950, gzip: 310, why: 'the Excel pane' },
  { file: 'dist/apps-script/code.js', raw: 760, why: 'parsed by Google on every run' },
  { file: 'dist/apps-script/sidebar.html', raw: 1040, why: 'the Google Sheets sidebar' },
  { file: 'dist/dondoc.js', raw: 400, why: 'start of the command line' },
];

let broken = 0;
for (const { file, raw, gzip, why } of BUDGETS) {
  if (!existsSync(file)) {
    console.log(`${file}: not built`);
    broken += 1;
    continue;
  }
  const size = kB(statSync(file).size);
  const packed = gzip === undefined ? undefined : kB(gzipSync(readFileSync(file)).length);
  const over = size > raw || (packed !== undefined && packed > gzip);
  console.log(
    `${over ? 'OVER ' : 'ok   '} ${file}: ${size} of ${raw} kB${packed === undefined ? '' : `, gzip ${packed} of ${gzip} kB`} (${why})`,
  );
  if (over) broken += 1;
}
const sidebar = 'dist/apps-script/sidebar.html';
if (existsSync(sidebar) && readFileSync(sidebar, 'utf8').includes('`')) {
  console.log(`OVER  ${sidebar}: a backtick survived; HtmlService would cut the page`);
  broken += 1;
}
process.exit(broken === 0 ? 0 : 1);
