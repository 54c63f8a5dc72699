import { cp, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { pageOptions } from '../../scripts/build/page.mjs';

export const PAGE_FOLDER = 'build/panel-page';

/** Builds the panel's own test page (test/panel/page.ts) with the options every page of the product is built with. */
export async function buildPanelPage(): Promise<string> {
  await mkdir(PAGE_FOLDER, { recursive: true });
  await build({ ...pageOptions({ panel: 'test/panel/page.ts' }, PAGE_FOLDER) });
  await build({ ...pageOptions({ panel: 'panel/css/panel.css' }, PAGE_FOLDER) });
  await cp('test/panel/panel.html', `${PAGE_FOLDER}/index.html`);
  await cp('samples', `${PAGE_FOLDER}/samples`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  return PAGE_FOLDER;
}
