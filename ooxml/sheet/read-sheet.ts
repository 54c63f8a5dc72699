import { strFromU8 } from 'fflate';
import type { Address, Grid, Range } from '../../shared/index.js';
import { parseA1 } from '../../shared/index.js';
import { readRelations } from '../book/relations.js';
import type { SheetPlace } from '../book/workbook-part.js';
import { Odd, Refusal } from '../errors.js';
import { attributes, isTrue, prefixed } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { ascii, find } from './bytes.js';
import type { CellMaker } from './cell-maker.js';
import { scanPart } from './scan-part.js';
import { RowReader } from './row-reader.js';
import { SheetScanner } from './sheet-scanner.js';
import type { CellNote, Work } from './sheet-store.js';
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

const MAIN = ascii('spreadsheetml');
const XMLNS = ascii('xmlns');

/** Does a tag inside the root name the namespace of the sheet again? Then elements may be prefixed otherwise from here on. */
function namesMain(tag: Uint8Array): boolean {
  return find(tag, XMLNS, 0, tag.length) >= 0 && find(tag, MAIN, 0, tag.length) >= 0;
}

interface Link {
  readonly range: Range;
  readonly id?: string;
  readonly location?: string;
}

export interface SheetRead {
  readonly grid: Grid;
  /** Cells too far out. */
  readonly leftOut: readonly Address[];
  /** Cells that could not be read as they stand. */
  readonly notes: readonly CellNote[];
}

/** Reads one sheet part into a grid, whatever legal spelling its XML has. Throws `Refusal`. */
export function readSheet(pkg: Package, place: SheetPlace, make: CellMaker, work: Work): SheetRead {
  const [before, spent] = [{ ...work }, pkg.spent.bytes];
  try {
    return scanSheet(pkg, place, make, work, false);
  } catch (cause) {
    if (!(cause instanceof Odd)) throw cause;
    Object.assign(work, before);
    pkg.spent.bytes = spent;
    return scanSheet(pkg, place, make, work, true);
  }
}

function scanSheet(pkg: Package, place: SheetPlace, make: CellMaker, work: Work, canonical: boolean): SheetRead {
  const store = new SheetStore(place.name, pkg.limits, work);
  const links: Link[] = [];
  let root = true;
  const scanner = new SheetScanner(new RowReader(make, store, canonical), (name, tag) => {
    if (!canonical && !root && namesMain(tag)) throw new Odd('names again');
    root = false;
    if (name !== 'mergeCell' && name !== 'hyperlink' && name !== 'sheetProtection') return;
    const of = attributes(strFromU8(tag));
    const range = parseRange(of.get('ref') ?? '');
    if (name === 'sheetProtection') store.locked ||= isTrue(of.get('sheet'));
    else if (name === 'mergeCell' && range) store.merge(range);
    else if (range) {
      const [id, location] = [prefixed(of, 'id'), of.get('location')];
      if (links.length >= pkg.limits.linkedCells) throw new Refusal('too-many-links', place.part);
      links.push({ range, ...(id === undefined ? {} : { id }), ...(location === undefined ? {} : { location }) });
    }
  });
  if (!scanPart(pkg, place.part, scanner, canonical)) throw new Refusal('damaged', place.part);
  try {
    scanner.finish();
  } catch (cause) {
    throw canonical && cause instanceof Odd ? new Refusal('truncated', place.part) : cause;
  }
  const grid = store.grid(place.hidden);
  if (links.length > 0) addLinks(pkg, place, store, links);
  return { grid, leftOut: store.leftOut, notes: store.notes };
}

function addLinks(pkg: Package, place: SheetPlace, store: SheetStore, links: readonly Link[]): void {
  const relations = readRelations(pkg, place.part);
  for (const { range, id, location } of links) {
    const target = id === undefined ? '' : (relations.get(id)?.target ?? '');
    store.link(range, target + (location === undefined ? '' : `#${location}`));
  }
}
