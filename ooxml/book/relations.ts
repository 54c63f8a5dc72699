import { attributes, tags } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { partText } from '../zip/package.js';

export interface Relation {
  /** The last word of the type's address, the same in transitional and strict files: worksheet, styles, hyperlink. */
  readonly type: string;
  /** A part name, or the address as written when it lies outside the file. */
  readonly target: string;
  readonly external: boolean;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Name of the part that holds the relations of `part` ('' = of the package). */
function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relations of a part by id; empty when it has none. */
export function readRelations(pkg: Package, part: string): Map<string, Relation> {
  const name = relationsPart(part);
  const xml = partText(pkg, name) ?? '';
  const found = new Map<string, Relation>();
  for (const tag of tags(xml, name)) {
    if (tag.name !== 'Relationship' || tag.closing) continue;
    const of = attributes(xml.slice(tag.start, tag.end));
    const external = of.get('TargetMode') === 'External';
    const target = of.get('Target') ?? '';
    const type = (of.get('Type') ?? '').split('/').pop()!;
    found.set(of.get('Id') ?? '', { type, target: external ? target : resolve(part, target), external });
  }
  return found;
}
