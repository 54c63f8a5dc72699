// The manifest for an office's own server. Usage: node scripts/manifest-for.mjs https://dondoc.example.gov.vn [FILE]
import { readFile, writeFile } from 'node:fs/promises';
import { checkManifest, iconFiles } from './manifest/check.mjs';
import { manifestFor } from './manifest/address.mjs';

const [, , address, file = 'dist/manifest.xml'] = process.argv;
if (!address) {
  console.error('usage: node scripts/manifest-for.mjs https://SERVER [FILE]');
  process.exit(2);
}
const made = manifestFor(await readFile('manifest.xml', 'utf8'), address);
const errors = made === undefined ? [`no https address: ${address}`] : await checkManifest(made, iconFiles('.'));
for (const error of errors) console.error(`manifest: ${error}`);
if (errors.length > 0) process.exit(1);
await writeFile(file, made);
console.log(file);
