import { cp, mkdir } from 'node:fs/promises';
import { buildPage } from './page.mjs';

/** The Excel add-in: dist/addin/, static files for any https server; manifest.xml says where it stands. */
export async function buildAddin(outdir = outdir) {
  await mkdir(`${outdir}/icons`, { recursive: true });
  await Promise.all([
    buildPage({ taskpane: 'addin/taskpane.ts' }, outdir),
    buildPage({ taskpane: 'addin/taskpane.css' }, outdir),
    cp('addin/taskpane.html', `${outdir}/taskpane.html`),
    cp('addin/icons', `${outdir}/icons`, { recursive: true, filter: (path) => !/\.(?:svg|mjs)$/.test(path) }),
    cp('manifest.xml', `${outdir}/manifest.xml`),
  ]);
}
