// “Các thôn, bản”, “ấp, khu phố”, “Trưởng các xóm”: every region has its words for the same unit.
import { pattern } from '../../lexicon/pattern.js';
import { BODIES, isHamletAlone } from '../../lexicon/bodies.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import type { Found } from './found.js';
import { parseName, type ParsedName } from './parsed-name.js';
import type { Unit } from '../types.js';

const LEADS = pattern(String.raw`^(?:cac )?(?:{people:leads-hamlet} )*`);

/** “Các bon” is as often carbon, unless others stand beside or somebody leads it. */
const CARBON = /^(?:cac )?bon$/;

/** “bản” is a hamlet only with its mark: “các ban” are boards. */
const isVillage = (written: string): boolean => written.toLowerCase().normalize('NFC') === 'bản';

/** The directory's unit for hamlets of any name, when the words are nothing but words for hamlets and for who leads them. */
export function hamletOf(said: ParsedName, prepared: PreparedDirectory): Unit | undefined {
  if (said.words.length > 10 || /[:]/.test(said.text)) return undefined;
  const [only] = said.words;
  // One word is a hamlet only with its diacritics: “SởC” is no “sóc”.
  if (said.words.length === 1 && !isHamletAlone(said.text.slice(only!.start, only!.end))) return undefined;
  if (CARBON.test(said.folded.join(' '))) return undefined;
  const unit = prepared.hamlets;
  if (!unit) return undefined;
  const words = said.words.map((word) =>
    isVillage(said.text.slice(word.start, word.end)) ? 'thon' : word.text === 'tdp' ? 'to dan pho' : word.text,
  );
  const rest = words
    .join(' ')
    .replace(pattern(String.raw` {fillers:in-area}\b.*$`), '')
    .replace(pattern(String.raw` {bodies:of-ward}$`), '')
    .replace(/ (?:phuong|xa)$/, '')
    .replace(LEADS, '')
    // “thôn trưởng”, “ấp trưởng”
    .replace(/ truong$/, '')
    .replace(/\b(?:va|cac)\b/g, ' ')
    .trim()
    .split(/\s+/);
  let found = false;
  for (let at = 0; at < rest.length;) {
    // “thôn trưởng các thôn”
    if (found && rest[at] === 'truong') {
      at += 1;
      continue;
    }
    const length = [3, 2, 1].find(
      (n) => at + n <= rest.length && BODIES.has(rest.slice(at, at + n).join(' '), 'hamlet'),
    );
    if (length === undefined) return undefined;
    found = true;
    at += length;
  }
  return found ? unit : undefined;
}

/** “Thôn 1, 2 và 3”, “TDP số 7”: hamlets by their numbers; the directory's unit for hamlets is offered. */
export function numberedHamlet(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  if (!/\d/.test(said.text) || said.text.length > 60) return undefined;
  const bare = said.text
    // “KP3”
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(/(?:^|[\s,.])(?:số\s*)?\d{1,3}[A-Da-d]?(?=$|[\s,.\-–])/g, ' ')
    .replace(/\s(?:và|đến|-|–)(?=\s|$)/g, ' ');
  // “Khu phố 1, khu phố 2” are two.
  if ((bare.match(/\S+/g)?.length ?? 0) > 3) return undefined;
  const unit = /\d/.test(bare) ? undefined : hamletOf(parseName(bare.trim()), prepared);
  return unit && { match: 'doubtful', suggestions: [unit.name], distance: 0.1 };
}
