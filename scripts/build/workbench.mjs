import { cp, mkdir } from 'node:fs/promises';
import { buildPage } from './page.mjs';

/** The browser workbench: dist/workbench/, static files that any web server can serve. */
export async function buildWorkbench() {
  await mkdir('dist/workbench', { recursive: true });
  await buildPage({ workbench: 'workbench/workbench.tsx' }, 'dist/workbench');
  // .xls, .ods and .csv need a library of 1 MB: a file of its own, loaded when such a file is opened.
  await buildPage({ 'old-files': 'workbench/old-files.ts' }, 'dist/workbench');
  await buildPage({ workbench: 'workbench/workbench.css' }, 'dist/workbench');
  await cp('workbench/index.html', 'dist/workbench/index.html');
  await mkdir('dist/workbench/samples', { recursive: true });
  await cp('samples/chuyen-doi-so-phuong-an-binh.xlsx', 'dist/workbench/samples/sample.xlsx');
}
