import { cp, mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { buildPage, pageOptions } from './page.mjs';

/** The browser workbench: dist/workbench/, static files that any web server can serve. */
export async function buildWorkbench() {
  await rm('dist/workbench/plan', { recursive: true, force: true });
  await mkdir('dist/workbench', { recursive: true });
  // What is for plans alone (Word, PDF, scans) comes as chunks, asked for when a document is opened.
  await build({
    ...pageOptions({ workbench: 'workbench/workbench.tsx' }, 'dist/workbench'),
    splitting: true,
    chunkNames: 'plan/[name]-[hash]',
  });
  // .xls, .ods and .csv need a library of 1 MB: a file of its own, loaded when such a file is opened.
  await buildPage({ 'old-files': 'workbench/old-files.ts' }, 'dist/workbench');
  await buildPage({ workbench: 'workbench/workbench.css' }, 'dist/workbench');
  await cp('workbench/index.html', 'dist/workbench/index.html');
  await copyReaders();
  await mkdir('dist/workbench/samples', { recursive: true });
  await cp('samples/chuyen-doi-so-phuong-an-binh.xlsx', 'dist/workbench/samples/sample.xlsx');
}

/** The workers of the optional readers stand beside the page; where a package is not installed its documents are refused. */
async function copyReaders() {
  const files = {
    'pdf.worker.min.js': 'pdfjs-dist/build/pdf.worker.min.mjs',
    'worker.min.js': 'tesseract.js/dist/worker.min.js',
    'tesseract-core-lstm.wasm.js': 'tesseract.js-core/tesseract-core-lstm.wasm.js',
    'tesseract-core-simd-lstm.wasm.js': 'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
    'tesseract-core-relaxedsimd-lstm.wasm.js': 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js',
    'vie.traineddata.gz': '@tesseract.js-data/vie/4.0.0/vie.traineddata.gz',
  };
  await mkdir('dist/workbench/plan', { recursive: true });
  for (const [name, from] of Object.entries(files))
    await cp(`node_modules/${from}`, `dist/workbench/plan/${name}`).catch((cause) => {
      if (cause.code !== 'ENOENT') throw cause;
    });
}
