import { build } from 'esbuild';

/** What every page of ours is built with; `charset: ascii` where the page is embedded in another host's HTML. */
export function pageOptions(entryPoints, outdir) {
  return {
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome100', 'safari15'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    sourcemap: false,
  };
}

export const buildPage = (entryPoints, outdir) => build(pageOptions(entryPoints, outdir));
