import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './harness.js';

const FOLDER = __dirname;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.annex.tsv'));

test.each(files.sort())('%s is read as it says', (file) => {
  expect(differences(join(FOLDER, file))).toEqual([]);
});
