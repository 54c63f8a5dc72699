// Checks manifest.xml without a network: Microsoft's own validator needs its server, and a wrong order or a missing
// resource makes Excel drop the add-in without a word. Usage: node scripts/check-manifest.mjs [manifest.xml]
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { checkManifest, iconFiles } from './manifest/check.mjs';

const file = resolve(process.argv[2] ?? 'manifest.xml');
const errors = await checkManifest(await readFile(file, 'utf8'), iconFiles(dirname(file)));
for (const error of errors) console.error(`manifest: ${error}`);
if (errors.length === 0) console.log('manifest: right');
process.exitCode = errors.length > 0 ? 1 : 0;
