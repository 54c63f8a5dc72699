// Who the office is, by the letterhead of its own sheets: the set-up begins with it, and letters are headed by it meanwhile.
import { pattern } from '../lexicon/pattern.js';
import { cellAt, type Address, type Grid } from '../grid/grid.js';
import { BODIES } from '../lexicon/bodies.js';
import { TIER_FEATURES, type TierFeature } from '../lexicon/features/tiers.js';
import { TIERS } from '../lexicon/tiers.js';
import { isOfficeKind } from '../settings/office-kinds.js';
import type { Settings } from '../settings/settings.js';
import { flatten } from '../text/fold.js';

/** What a sheet says of the office, each with the cell it stands in. */
export interface Letterhead {
  readonly name: string;
  readonly kind: Settings['office']['kind'];
  readonly place: string;
  readonly superior?: string;
  readonly at: { readonly name: Address; readonly place?: Address; readonly superior?: Address };
}

/** The tiers an office of its own has; “above” is whose it is. */
const OWN_TIERS = TIER_FEATURES.filter((tier) => isOfficeKind(tier));

/** A letterhead stands at the top of its sheet, in lines that are not sentences. */
const ROWS = 12;
const COLUMNS = 30;
const LONGEST = 90;
/** “…, ngày 03 tháng 02 năm 2026”: what stands before is the place. */
const DATED = /^([^,;:]{2,40}),\s*ngày\b/iu;

interface Line {
  readonly text: string;
  readonly at: Address;
}

/** The letterhead of the first sheet that has one; undefined where none names a commune or ward. */
export function readLetterhead(grids: readonly Grid[]): Letterhead | undefined {
  for (const grid of grids) {
    const lines = linesOf(grid);
    const own = bodies(lines, OWN_TIERS);
    // Two offices at the head of one sheet: whose it is nobody can say.
    if (!own[0] || own.some(({ name }) => name !== own[0]!.name)) continue;
    const above = bodies(lines, ['above'])[0];
    const dated = lines.flatMap(({ text, at }) => {
      const place = DATED.exec(text)?.[1]?.trim();
      return place ? [{ place, at }] : [];
    })[0];
    const { name, tier, proper, at } = own[0];
    return {
      name,
      kind: isOfficeKind(tier) ? tier : 'ward',
      place: dated?.place ?? proper,
      ...(above ? { superior: above.name } : {}),
      at: { name: at, ...(dated ? { place: dated.at } : {}), ...(above ? { superior: above.at } : {}) },
    };
  }
  return undefined;
}

/** Lines of the head, each with the line below it where it may go on there. */
function linesOf(grid: Grid): readonly (Line & { readonly next?: string })[] {
  const found: (Line & { next?: string })[] = [];
  for (let row = 0; row < Math.min(ROWS, grid.rows.length); row += 1)
    for (let column = 0; column < Math.min(COLUMNS, grid.rows[row]?.length ?? 0); column += 1) {
      const lines = split(cellAt(grid, row, column).text);
      const below = split(cellAt(grid, row + 1, column).text)[0];
      lines.forEach((text, i) => {
        const next = lines[i + 1] ?? below;
        if (text.length <= LONGEST)
          found.push({ text, at: { sheet: grid.sheet, row, column }, ...(next === undefined ? {} : { next }) });
      });
    }
  return found;
}

const split = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** “ỦY BAN NHÂN DÂN XÃ TÂN HÒA”, on one line or two → “UBND xã Tân Hòa”. */
function bodies(
  lines: readonly (Line & { readonly next?: string })[],
  tiers: readonly TierFeature[],
): { readonly name: string; readonly proper: string; readonly tier: string; readonly at: Address }[] {
  return lines.flatMap(({ text, next, at }) => {
    const words = wordsOf(text);
    const head = BODIES.at(words.folded, 0, words.written, 'letterhead');
    if (!head?.features.has('tiered') || !head.words.join(' ').match(pattern(String.raw`^{bodies:committee}$`)))
      return [];
    const rest = words.folded.length > head.words.length ? cut(words, head.words.length) : wordsOf(next ?? '');
    const tier = tiers.find((one) => TIERS.at(rest.folded, 0, rest.written, one));
    const behind = tier && TIERS.at(rest.folded, 0, rest.written, tier);
    if (!tier || !behind) return [];
    const proper = properName(rest.written.slice(behind.words.length));
    if (proper === '') return [];
    const word = rest.written.slice(0, behind.words.length).join(' ').toLowerCase();
    return [{ name: `UBND ${word} ${proper}`, proper, tier, at }];
  });
}

interface Words {
  readonly written: readonly string[];
  readonly folded: readonly string[];
}

function wordsOf(text: string): Words {
  const written = text.match(/[\p{L}\p{N}\p{M}'-]+/gu) ?? [];
  return { written, folded: written.map((word) => flatten(word).replace(/[^a-z0-9]/g, '')) };
}

const cut = ({ written, folded }: Words, from: number): Words => ({
  written: written.slice(from),
  folded: folded.slice(from),
});

/** Capitals of a letterhead are no part of the name. At most five words: a longer line is a sentence. */
function properName(words: readonly string[]): string {
  if (words.length === 0 || words.length > 5) return '';
  const shouted = words.every((word) => word === word.toUpperCase());
  const name = words.map((word) =>
    shouted && !/^\d/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
  return name.every((word) => /^[\p{Lu}\d]/u.test(word)) ? name.join(' ') : '';
}

const known = new WeakMap<Grid, { readonly head: Letterhead | undefined }>();

/** The same, each sheet read once. */
export function letterheadOf(grids: readonly Grid[]): Letterhead | undefined {
  for (const grid of grids) {
    const made = known.get(grid) ?? { head: readLetterhead([grid]) };
    known.set(grid, made);
    if (made.head) return made.head;
  }
  return undefined;
}
