import { isDitto } from '../text/ditto.js';
import { addDays, compareDates, toIso, type CivilDate } from '../calendar/civil-date.js';
import { collectiveKey, membershipKeys, readGroup } from './collective.js';
import { initialsOf } from './initials.js';
import { byTier, certain, names, ownFirst, placeFits, tierFits, unique } from './certain.js';
import { MAX_SUGGESTIONS, type Found } from './found.js';
import { withoutTier as tierOf } from './level.js';
import { hamletOf } from './hamlets.js';
import { nearest } from './near.js';
import { namesNoUnit } from './no-unit.js';
import { isPerson } from './people.js';
import { withProperName } from './proper.js';
import { remembered, type Form, type PreparedDirectory } from './prepare.js';
import { readName, type Said } from './said.js';
import { spelledOut, wordsOf } from './words.js';
import type { Unit, UnitReading } from './types.js';

/** “Đ/c Phó Chủ tịch UBND …”: the person's address says nothing more. */
const ADDRESS = /^(?:cac )?(?:dong chi|d c|ong|ba)\s+(?=\S+\s\S)/;
/** “Trưởng phòng …”, “Giám đốc Sở …”: the head stands for the body. */
const HEAD =
  /^(?:(?:dong chi|d c|ong|ba)\s+)?(?:bi thu\s+(?=doan |chi )|pho\s+(?=phong |ban )|(?:pho\s+)?(?:truong|chanh(?=\s+van)|giam doc|chi huy truong|hieu truong|thu truong)\s+(?=\S+\s\S)|(?:lanh dao|co quan|tap the|luc luong)\s+(?=\S+\s\S))/;

const OF_HAMLETS =
  /\s(?:(?:o|tai|thuoc|cua)\s+)?(?:cac\s+)?(?:thon|xom|ap|buon|khom|khu pho|to dan pho|khu dan cu)(?:\s+(?:thon|xom|ap|buon|khom|khu pho|to dan pho|khu dan cu))*$/;

/** What can be said for certain, or that several are meant; undefined when only a likeness could help. */
function lookUp(said: Said, prepared: PreparedDirectory): Found | undefined {
  if (said.folded.length === 0) return { match: 'unknown' };
  return (
    certain(prepared.byWords.get(said.folded.join(' ')) ?? [], said) ??
    certain(prepared.bySpelling.get(said.spelled.join(' ')) ?? [], said) ??
    collectiveOf(said, prepared) ??
    certain(byTier(said, prepared), said) ??
    hamletsOf(said, prepared) ??
    shortened(said, prepared, /\s(?:(?:tren|trong) dia ban\b.*|(?:co )?lien quan)$/) ??
    ofHamlets(said, prepared) ??
    groupOf(said, prepared) ??
    shortened(said, prepared, ADDRESS) ??
    bodyOf(said, prepared)
  );
}

function hamletsOf(said: Said, prepared: PreparedDirectory): Found | undefined {
  const unit = hamletOf(said, prepared);
  return unit && { match: 'known', unit, by: 'spelling' };
}

/** The unit that is left when a phrase around it is taken off: “các thôn trên địa bàn xã”, “Trưởng phòng …”. */
function shortened(said: Said, prepared: PreparedDirectory, phrase: RegExp): Found | undefined {
  const whole = said.spelled.join(' ');
  const left = whole.replace(phrase, '');
  if (left === whole || left === '') return undefined;
  const spelled = left.split(' ');
  return certain(prepared.bySpelling.get(left) ?? byTier({ ...said, spelled, ...tierOf(spelled) }, prepared), said);
}

/** “Ban CTMT các khu phố”, “Tổ CNSCĐ các thôn”: what every hamlet has. */
function ofHamlets(said: Said, prepared: PreparedDirectory): Found | undefined {
  if (/[,;\n]/.test(said.text)) return undefined;
  const found = shortened(said, prepared, OF_HAMLETS);
  return found?.match === 'known' &&
    ['front', 'party', 'other'].includes(found.unit.kind) &&
    tierOf(spelledOut(wordsOf(found.unit.name).map((w) => w.text))).level === undefined
    ? found
    : undefined;
}

/** The body whose head is named; who leads leaders is a leader of his own (“Phó Chủ tịch”) and no body. */
function bodyOf(said: Said, prepared: PreparedDirectory): Found | undefined {
  const found = shortened(said, prepared, HEAD);
  return found?.match === 'known' && found.unit.kind === 'leader' ? undefined : found;
}

function collectiveOf(said: Said, prepared: PreparedDirectory): Found | undefined {
  const collective = prepared.collectives.get(collectiveKey(said.folded));
  return collective && { match: 'collective', unit: collective.name, members: collective.members };
}

const DUTY = /\s+theo (?:chức năng|phân công|nhiệm vụ|lĩnh vực).*$/iu;

function groupOf(said: Said, prepared: PreparedDirectory): Found | undefined {
  const group = readGroup(said.folded);
  if (!group) return undefined;
  const concerned = group.concerned ? prepared.collectives.get('don vi lien quan') : undefined;
  if (concerned) return { match: 'collective', unit: concerned.name, members: concerned.members };
  const unit = said.text.normalize('NFC').replace(/\s+/g, ' ').replace(DUTY, '').trim();
  const collectives = membershipKeys(group).flatMap((key) => prepared.collectives.get(key) ?? []);
  const members = [...new Set(collectives.flatMap((c) => c.members))];
  return { match: 'collective', unit: unit[0]!.toUpperCase() + unit.slice(1), members };
}

/** Names shortened to initials: the one unit they spell, or all units they may stand for. */
function byInitials(said: Said, prepared: PreparedDirectory): { one?: Unit; several: readonly Unit[] } {
  const { full: all, bare } = initialsOf(said.base, prepared);
  // With a tier said, no unit that ended is shortened: “UBNDq phường” is no “UBND quận”.
  const agreed = all.filter(
    ({ form }) => tierFits(form, said) && placeFits(form, said, prepared) && !(said.level && form.unit.until),
  );
  const own = ownFirst(
    agreed.map(({ form }) => form),
    said,
  );
  const full = agreed.filter(({ form }) => own.includes(form));
  const one = full.length === 1 && (full[0]!.headed || said.base.join('').length >= 4) ? full[0]!.form.unit : undefined;
  return { ...(one ? { one } : {}), several: unique([...full.map((s) => s.form), ...bare]) };
}

function nearOf(said: Said, several: readonly Unit[], prepared: PreparedDirectory): Found {
  const near = nearest(said, prepared);
  const [first, second] = near;
  if (several.length === 0 && first && safeTypo(said.folded, first, second?.letters ?? Infinity, prepared)) {
    return { match: 'known', unit: first.form.unit, by: 'spelling' };
  }
  const close = near.filter((n) => n.distance <= near[0]!.distance + 0.2).map((n) => n.form.unit.name);
  const suggestions = [...new Set([...names(several), ...close])].slice(0, MAX_SUGGESTIONS);
  if (suggestions.length === 0) return { match: 'unknown' };
  return { match: 'doubtful', suggestions, distance: several.length > 0 ? 0.2 : first!.distance };
}

/** One slip in a long word of a long name, far from every other name, and no word of another name. */
function safeTypo(
  folded: readonly string[],
  first: { form: Form; edits: number },
  others: number,
  prepared: PreparedDirectory,
): boolean {
  if (first.edits > 1 || others < 4 || !prepared.units.has(first.form.unit.name)) return false;
  if (first.form.unit.kind === 'school' || first.form.unit.kind === 'hamlet') return false;
  const name = first.form.words;
  if (name.length !== folded.length || name.join('').length < 12) return false;
  const at = name.findIndex((word, i) => word !== folded[i]);
  return (
    at >= 0 &&
    name[at]!.length >= 4 &&
    !prepared.vocabulary.has(folded[at]!) &&
    name.every((word, i) => i === at || word === folded[i])
  );
}

/** A reading with what the splitter weighs it by. */
export interface Weighed {
  readonly reading: UnitReading;
  readonly distance: number;
}

/** What is known without looking for likeness; `several` are candidates for later. */
interface Certainty {
  readonly said: Said;
  readonly found?: Found;
  readonly several: readonly Unit[];
}

function certaintyOf(name: string, directory: PreparedDirectory): Certainty {
  return remembered(directory, `=${name}`, () => {
    const said = readName(name);
    const found = lookUp(said, directory);
    if (found) return { said, found, several: [] };
    const because = isDitto(name)
      ? 'ditto'
      : namesNoUnit(name, said.words)
        ? 'nobody'
        : isPerson(name)
          ? 'person'
          : undefined;
    if (because) return { said, found: { match: 'unknown', because }, several: [] };
    const { one, several } = said.folded[0] === 'cac' ? { several: [] } : byInitials(said, directory);
    if (!one && several.length === 0) {
      const proper = withProperName(said, directory);
      if (proper) return { said, found: proper, several };
    }
    return one ? { said, found: { match: 'known', unit: one, by: 'alias' }, several } : { said, several };
  });
}

function readingOf(found: Found, name: string, on: CivilDate | undefined): Weighed {
  const place = { text: name, span: { start: 0, end: name.length } };
  if (found.match === 'doubtful')
    return { reading: { ...place, match: 'doubtful', suggestions: found.suggestions }, distance: found.distance };
  if (found.match !== 'known')
    return { reading: { ...place, ...found }, distance: found.match === 'collective' ? 0 : 1 };
  const { name: unit, until, successor } = found.unit;
  const over = until !== undefined && (on === undefined || compareDates(on, until) > 0);
  const retired = over ? { retired: { since: addDays(until, 1), ...(successor ? { successor } : {}) } } : {};
  return { reading: { ...place, match: 'known', unit, by: found.by, ...retired }, distance: 0 };
}

/** text[from, to) without the signs around a name. */
function trimmed(text: string, from: number, to: number): { start: number; name: string } {
  const slice = text.slice(from, to);
  const lead = slice.length - slice.replace(/^[\s\-–—+•*.,;:/()]+/, '').length;
  return { start: from + lead, name: slice.slice(lead).replace(/[\s\-–—+•*.,;:/(]+$/, '') };
}

const moved = ({ reading, distance }: Weighed, start: number): Weighed => ({
  reading: { ...reading, span: { start, end: start + reading.text.length } },
  distance,
});

/** The certain reading of text[from, to), a unit or a group; undefined when there is none. Costs no search for likeness. */
export function certainUnit(
  text: string,
  from: number,
  to: number,
  directory: PreparedDirectory,
  on?: CivilDate,
): UnitReading | undefined {
  const { start, name } = trimmed(text, from, to);
  const { found } = certaintyOf(name, directory);
  return found?.match === 'known' || found?.match === 'collective'
    ? moved(readingOf(found, name, on), start).reading
    : undefined;
}

/** The unit whose name stands in text[from, to) word for word, but with wrong marks: “Vàn phòng HĐND và UBND”. */
export function misspeltUnit(
  text: string,
  from: number,
  to: number,
  directory: PreparedDirectory,
): UnitReading | undefined {
  const { start, name } = trimmed(text, from, to);
  const { found } = certaintyOf(name, directory);
  return found?.match === 'doubtful' && found.suggestions.length === 1
    ? moved(readingOf(found, name, undefined), start).reading
    : undefined;
}

/** Whether text[from, to) says that it is no unit: a person, a mark for the cell above, people in general. */
export function saysNoUnit(text: string, directory: PreparedDirectory): boolean {
  const { found } = certaintyOf(trimmed(text, 0, text.length).name, directory);
  return found?.match === 'unknown' && found.because !== undefined;
}

/** `matchUnit` for text[from, to), with the distance of a doubtful reading. Spans are into `text`. */
export function weighUnit(
  text: string,
  from: number,
  to: number,
  directory: PreparedDirectory,
  on?: CivilDate,
): Weighed {
  const { start, name } = trimmed(text, from, to);
  const key = `${on ? toIso(on) : ''}|${name}`;
  const weighed = remembered(directory, key, () => {
    const { said, found, several } = certaintyOf(name, directory);
    return readingOf(found ?? nearOf(said, several, directory), name, on);
  });
  return moved(weighed, start);
}

/** Reads one unit's name. `on` is the day on which the unit must have existed (the plan's day of issue). */
export function matchUnit(text: string, directory: PreparedDirectory, on?: CivilDate): UnitReading {
  return weighUnit(text, 0, text.length, directory, on).reading;
}
