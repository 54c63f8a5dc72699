// A sheet says itself whether it is a ward's or a commune's; without any settings it is read with the directory it needs.
import { pattern } from '../../lexicon/pattern.js';
import { BODIES } from '../../lexicon/bodies.js';
import type { Grid } from '../../grid/grid.js';
import { OFFICE_KINDS } from '../../settings/office-kinds.js';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.js';
import { fold } from '../../text/fold.js';

const DEFAULT_OFFICE = DEFAULT_SETTINGS.office;
const LOOKED_AT = 300;
const LONGEST = 240;
/** The tier said in words counts; names that only one tier has decide where it is never said; the letterhead weighs most. */
const TIER = 100;
const LETTERHEAD = 600;
const BODY = `(?:${BODIES.keys('tiered').join('|')})`;
const COMMUNE = pattern(String.raw`\b${BODY} xa\b(?!,? ?{bodies:behind-commune}\b)`, 'g');
const WARD = pattern(String.raw`\b${BODY} phuong\b(?!,? ?{bodies:behind-ward}\b)`, 'g');
const ONLY_COMMUNE = pattern(String.raw`^{bodies:only-commune}$`);
const ONLY_WARD = pattern(String.raw`^{bodies:only-ward}$`);
const LETTER = pattern(
  String.raw`^(?:${BODIES.keys('letterhead').join('|')}) (xa|phuong)\b(?!,| {fillers:letterhead-not}\b)`,
);

const kinds = new WeakMap<Grid, 'ward' | 'commune'>();
const communes = new WeakMap<Settings, Settings>();

/** The kind of office a sheet belongs to, by its letterhead and the units it names; a ward where it does not say. */
export function officeKindOf(grid: Grid): 'ward' | 'commune' {
  const known = kinds.get(grid);
  if (known) return known;
  let commune = 0;
  let ward = 0;
  grid.rows.slice(0, LOOKED_AT).forEach((row, at) => {
    for (const { kind, text } of row) {
      if (kind !== 'text' || text.length > LONGEST || text.length < 3) continue;
      const folded = fold(text).text.replace(/\s+/g, ' ').trim();
      const head = at < 5 ? LETTER.exec(folded)?.[1] : undefined;
      if (head === 'xa') commune += LETTERHEAD;
      else if (head === 'phuong') ward += LETTERHEAD;
      commune += TIER * (folded.match(COMMUNE)?.length ?? 0) + (ONLY_COMMUNE.test(folded) ? 1 : 0);
      ward += TIER * (folded.match(WARD)?.length ?? 0) + (ONLY_WARD.test(folded.replace(/,? (?:& )?/g, ' ')) ? 1 : 0);
    }
  });
  const kind = commune > ward ? 'commune' : 'ward';
  kinds.set(grid, kind);
  return kind;
}

/**
 * The settings a sheet is read with: where nobody has named the office or given a directory, the office is of the kind the
 * sheet says. Settings somebody made are never changed. The same settings give the same object each time.
 */
export function settingsForSheet(settings: Settings, grid: Grid): Settings {
  const { office } = settings;
  const untouched = office.kind === DEFAULT_OFFICE.kind && office.name === DEFAULT_OFFICE.name && office.place === '';
  const stated = settings.stated?.some((key) => /^office\.(?:kind|name|place)$/.test(key));
  if (stated || !untouched || settings.directory || officeKindOf(grid) === 'ward') return settings;
  const made = communes.get(settings);
  if (made) return made;
  const commune: Settings = { ...settings, office: { ...office, name: OFFICE_KINDS.commune.self, kind: 'commune' } };
  communes.set(settings, commune);
  return commune;
}
