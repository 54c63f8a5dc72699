import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

// Who may import whom. A room may import only rooms that stand before it; types of `settings` may be used everywhere.
const ROOMS = [
  'settings',
  'text',
  'lexicon',
  'trace',
  'calendar',
  'grid',
  'unit',
  'setup',
  'deadline',
  'annex',
  'validation',
  'status',
  'report',
  'delivery',
  'ownership',
  'plan',
  'office',
  'ports',
];
// Types that rooms hand to later ones may be read by earlier ones only where the design says so.
const TYPES_ALLOWED = new Set([
  'office/types.js',
  'deadline/types.js',
  'delivery/types.js',
  'validation/types.js',
  'ports/ports.js',
]);
// The front door, and the side door of what only some bundles carry.
const DOORS = new Set(['shared/index.js', 'shared/plan/index.js']);
const HOSTS = ['addin', 'apps-script', 'workbench', 'service'];
const ROOT = resolve(__dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test(-kit)?\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"](\.{1,2}\/[^'"]+)['"]/gm)].map(
    (m) => ({
      from: relative(ROOT, file).split(sep).join('/'),
      to: relative(ROOT, resolve(dirname(file), m[2]!))
        .split(sep)
        .join('/'),
      typeOnly: Boolean(m[1]),
    }),
  );
}

const allImports = (folder: string): Import[] => sources(join(ROOT, folder)).flatMap(importsOf);

function forbiddenInShared({ from, to, typeOnly }: Import): boolean {
  if (!to.startsWith('shared/')) return true;
  const [, fromRoom = ''] = from.split('/');
  const [, toRoom = ''] = to.split('/');
  if (!from.slice(7).includes('/')) return false;

  const fromAt = ROOMS.indexOf(fromRoom);
  const toAt = ROOMS.indexOf(toRoom);
  if (toAt >= 0 && toAt <= fromAt) return false;
  return !(typeOnly && (TYPES_ALLOWED.has(toRoom) || TYPES_ALLOWED.has(to.slice(7))));
}

const list = (imports: Import[]): string[] => imports.map((i) => `${i.from} → ${i.to}`);

test('a room of the core imports only rooms that stand before it', () => {
  expect(list(allImports('shared').filter(forbiddenInShared))).toEqual([]);
});

test('only the walk and index.ts import the check of one sheet', () => {
  const importers = allImports('shared').filter((i) => i.to === 'shared/office/check-sheet.js');
  expect(importers.every((i) => i.from === 'shared/index.ts' || i.from.startsWith('shared/office/'))).toBe(true);
});

const DOORED = ['unit', 'setup', 'deadline', 'annex', 'validation', 'status'];

test('a room with steps has one door, index.ts; its shapes stand in types.ts', () => {
  const inside = allImports('shared').filter(({ from, to }) => {
    const [, room = ''] = to.split('/');
    return DOORED.includes(room) && from.split('/')[1] !== room && !/^shared\/\w+\/(?:index|types)\.js$/.test(to);
  });
  expect(list(inside)).toEqual([]);
});

test('ooxml, panel and documents know the core only by its front door', () => {
  const strangers = ['ooxml', 'panel', 'documents'].flatMap((folder) =>
    allImports(folder).filter((i) => !i.to.startsWith(`${folder}/`) && i.to !== 'shared/index.js'),
  );
  expect(list(strangers)).toEqual([]);
});

test('foreign knows the core by its front door, and ooxml', () => {
  const strangers = allImports('foreign').filter((i) => !/^(foreign|ooxml)\//.test(i.to) && i.to !== 'shared/index.js');
  expect(list(strangers)).toEqual([]);
});

test('hosts import the front door, the panel, ooxml, foreign and documents, never each other', () => {
  const strangers = HOSTS.flatMap((host) =>
    allImports(host).filter(
      (i) => !i.to.startsWith(`${host}/`) && !DOORS.has(i.to) && !/^(panel|ooxml|foreign|documents)\//.test(i.to),
    ),
  );
  expect(list(strangers)).toEqual([]);
});

test('the core imports no package but date-fns, zod/mini and the word distance', () => {
  const packages = sources(join(ROOT, 'shared')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*?\sfrom\s+['"]([^.'"][^'"]*)['"]/gm)].map(
      (m) => m[1]!,
    ),
  );
  const allowed = /^(date-fns\/|@date-fns\/utc\/|zod\/mini$|fastest-levenshtein$)/;
  expect([...new Set(packages)].filter((name) => !allowed.test(name))).toEqual([]);
});
