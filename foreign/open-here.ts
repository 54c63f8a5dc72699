import type { AsXlsx } from './open-as-xlsx.js';
import { openAsXlsx } from './open-as-xlsx.js';

/** The same where chunks are loaded by `import` (Node). */
export const openHere = (bytes: Uint8Array, name: string): Promise<AsXlsx> =>
  openAsXlsx(bytes, name, () => import('./convert.js'));
