import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { buildPage } from './page.mjs';

/** The Excel add-in: dist/addin/, static files for any https server; manifest.xml says where it stands. */
export async function buildAddin(outdir = 'dist/addin') {
  await mkdir(`${outdir}/icons`, { recursive: true });
  await Promise.all([
    buildPage({ taskpane: 'addin/taskpane.ts' }, outdir),
    buildPage({ taskpane: 'addin/taskpane.css' }, outdir),
    cp('addin/icons', `${outdir}/icons`, { recursive: true, filter: (path) => !/\.(?:svg|mjs)$/.test(path) }),
    cp('manifest.xml', `${outdir}/manifest.xml`),
  ]);
  let page = await readFile('addin/taskpane.html', 'utf8');
  // Excel's web view keeps old files for days: what changed gets another address.
  for (const name of ['taskpane.css', 'taskpane.js']) {
    const hash = createHash('sha256')
      .update(await readFile(`${outdir}/${name}`))
      .digest('hex');
    page = page.replace(`"${name}"`, `"${name}?${hash.slice(0, 10)}"`);
  }
  await writeFile(`${outdir}/taskpane.html`, page);
}
