import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { circlesOf, importGraph } from './imports.js';

const ROOT = resolve(__dirname, '../..');
const HOUSE = ['shared', 'ooxml', 'foreign', 'documents', 'panel', 'addin', 'apps-script', 'workbench', 'service'];

test('no files of the house import each other in a loop, types and .tsx included', () => {
  const graph = importGraph(ROOT, HOUSE);
  expect(graph.size).toBeGreaterThan(500);
  expect(circlesOf(graph)).toEqual([]);
});

test('a circle through a type, through .tsx, through an export or an import() is found', () => {
  const root = mkdtempSync(join(tmpdir(), 'circles-'));
  try {
    mkdirSync(join(root, 'a'));
    const write = (name: string, text: string): void => writeFileSync(join(root, 'a', name), text);
    write('type.ts', "import type { B } from './other.js';\nexport type A = B;");
    write('other.ts', "import type { A } from './type.js';\nexport type B = A;");
    write('view.tsx', "import {\n  Part,\n} from './part.js';\nexport const View = Part;");
    write('part.tsx', "export { View } from './view.js';\nexport const Part = 1;");
    write('late.ts', "export const load = () => import('./loaded.js');");
    write('loaded.ts', "import { load } from './late.js';\nexport const l = load;");
    write('alone.ts', "import { l } from './loaded.js';\nexport const x = l;");
    expect(circlesOf(importGraph(root, ['a'])).sort()).toEqual([
      ['a/late.ts', 'a/loaded.ts'],
      ['a/other.ts', 'a/type.ts'],
      ['a/part.tsx', 'a/view.tsx'],
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
