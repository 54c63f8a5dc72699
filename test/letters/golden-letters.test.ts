import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITUATIONS } from './situations.js';

// What every reader gets, kept word for word. UPDATE_GOLDEN=1 writes the files anew; look at them before committing.
const FOLDER = join(__dirname, '..', 'golden', 'letters');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

test.each(Object.keys(SITUATIONS))('%s reads as it was approved', (name) => {
  const { subject, html, text } = SITUATIONS[name]!();
  const files = { [`${name}.html`]: html, [`${name}.txt`]: `${subject}\n${'='.repeat(72)}\n${text}` };
  for (const [file, content] of Object.entries(files)) {
    const path = join(FOLDER, file);
    if (UPDATE) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path, content);
    }
    expect({ file, there: existsSync(path) }).toEqual({ file, there: true });
    expect(readFileSync(path, 'utf8')).toBe(content);
  }
});
