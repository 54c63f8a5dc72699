// The imports of the sources as a graph, types and .tsx included, and the circles in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** File → the files it imports, as paths below `root`; tests and what is not below the folders left out. */
export function importGraph(root: string, folders: readonly string[]): Map<string, string[]> {
  const path = (file: string): string => relative(root, file).split(sep).join('/');
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test(-kit)?\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const found = (bare: string): string | undefined => ['.ts', '.tsx'].map((end) => bare + end).find(existsSync);
  return new Map(
    files.map((file) => [
      path(file),
      [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, to]) => {
        const target = found(resolve(dirname(file), to!).replace(/\.jsx?$/, ''));
        return target ? [path(target)] : [];
      }),
    ]),
  );
}

/** Every set of files that import each other in a loop, however long (Tarjan's strongly connected components). */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const at = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    at.set(file, at.size);
    low.set(file, at.get(file)!);
    open.push(file);
    for (const to of graph.get(file) ?? []) {
      if (!at.has(to)) visit(to);
      if (open.includes(to)) low.set(file, Math.min(low.get(file)!, low.get(to)!));
    }
    if (low.get(file) !== at.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle.sort());
  };
  for (const file of graph.keys()) if (!at.has(file)) visit(file);
  return circles;
}
