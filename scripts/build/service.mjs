import { build } from 'esbuild';

/** The command line and the service: dist/dondoc.js, commands loaded when they are used. */
export async function buildService() {
  await build({
    entryPoints: { dondoc: 'service/cli.ts', 'read-worker': 'service/reading/read-worker.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Native or heavy and loaded only when used: resolved from node_modules at run time.
    external: ['libsql', '@googleapis/*', 'nodemailer', 'docx', 'hucre', 'mammoth', 'pdfjs-dist', 'tesseract.js', '@napi-rs/canvas'],
    banner: { js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);" },
    sourcemap: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
