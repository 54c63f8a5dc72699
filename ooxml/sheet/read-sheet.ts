import { strFromU8 } from 'fflate';
import type { Address, Grid, Range } from '../../shared/index.js';
import { parseA1 } from '../../shared/index.js';
import { readRelations } from '../book/relations.js';
import type { SheetPlace } from '../book/workbook-part.js';
import { Refusal } from '../errors.js';
import { attributes, isTrue, prefixed } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { refuseUtf16, streamPart } from '../zip/package.js';
import type { CellMaker } from './cell-maker.js';
import { feeder } from './feed.js';
import { RowReader } from './row-reader.js';
import { SheetScanner } from './sheet-scanner.js';
import type { CellCount } from './sheet-store.js';
import { SheetStore } from './sheet-store.js';

/** A1:C3 or A1 as a range; undefined when it is none. */
export function parseRange(ref: string): Range | undefined {
  const [first, last = first] = ref.split(':') as [string, string?];
  const a = parseA1(first);
  const b = parseA1(last);
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

interface Link {
  readonly range: Range;
  readonly id?: string;
  readonly location?: string;
}

/** Links are few and belong to what a person typed: at most this many cells of one link are marked. */
const LINKED_CELLS = 10_000;

/** Reads one sheet part into a grid; cells too far out come back in `leftOut`. Throws `Refusal`. */
export function readSheet(
  pkg: Package,
  place: SheetPlace,
  make: CellMaker,
  count: CellCount,
): { grid: Grid; leftOut: readonly Address[] } {
  const store = new SheetStore(place.name, pkg.limits, count);
  const links: Link[] = [];
  const scanner = new SheetScanner(place.part, new RowReader(place.part, make, store), (name, tag) => {
    if (name !== 'mergeCell' && name !== 'hyperlink' && name !== 'sheetProtection') return;
    const of = attributes(strFromU8(tag));
    const range = parseRange(of.get('ref') ?? '');
    if (name === 'sheetProtection') store.locked ||= isTrue(of.get('sheet'));
    else if (name === 'mergeCell' && range) store.merges.push(range);
    else if (range) {
      const [id, location] = [prefixed(of, 'id'), of.get('location')];
      links.push({ range, ...(id === undefined ? {} : { id }), ...(location === undefined ? {} : { location }) });
    }
  });
  const feed = feeder(scanner, place.part);
  let first = true;
  const found = streamPart(pkg, place.part, (piece) => {
    if (first) refuseUtf16(piece, place.part);
    first = false;
    feed(piece);
  });
  if (!found) throw new Refusal('damaged', place.part);
  scanner.finish();
  if (links.length > 0) addLinks(pkg, place, store, links);
  return { grid: store.grid(place.hidden), leftOut: store.leftOut };
}

function addLinks(pkg: Package, place: SheetPlace, store: SheetStore, links: readonly Link[]): void {
  const relations = readRelations(pkg, place.part);
  for (const { range, id, location } of links) {
    const target = id === undefined ? '' : (relations.get(id)?.target ?? '');
    const link = target + (location === undefined ? '' : `#${location}`);
    let left = LINKED_CELLS;
    for (let row = range.top; row <= range.bottom && left > 0; row += 1) {
      for (let column = range.left; column <= range.right && left > 0; column += 1, left -= 1)
        store.link(row, column, link);
    }
  }
}
