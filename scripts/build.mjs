// Builds everything that ships, into dist/. Run by `npm ci` (prepare) and `npm run build`; needs no network.
import { chmod, mkdir, rm } from 'node:fs/promises';
import { buildAddin } from './build/addin.mjs';
import { buildService } from './build/service.mjs';
import { buildSheets } from './build/sheets.mjs';
import { buildWorkbench } from './build/workbench.mjs';

// Old chunks have other names; everything else is written over, so that a failed build leaves the last good one.
await rm('dist/chunks', { recursive: true, force: true });
await mkdir('dist', { recursive: true });

const started = performance.now();
await Promise.all([buildAddin(), buildService(), buildWorkbench(), buildSheets()]);
await chmod('dist/dondoc.js', 0o755);
console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
