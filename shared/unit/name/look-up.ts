import { pattern } from '../../lexicon/pattern.js';
import { BODIES, beginsLikeBody } from '../../lexicon/bodies.js';
import { byTier, certain } from './exact.js';
import { WHERE, collectiveKey, membershipKeys, namesOffices, readGroup } from './collective.js';
import type { Trace } from '../../trace/trace.js';
import type { Found } from './found.js';
import { hamletOf } from './hamlets.js';
import { withoutTier as tierOf } from './tier.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import { parseName, type ParsedName } from './parsed-name.js';
import { schoolLevels, schoolsOf } from './schools.js';
import { spelledOut, wordsOf } from './words.js';

/** “Đ/c Phó Chủ tịch UBND …”: the person's address says nothing more. */
const ADDRESS = pattern(String.raw`^{people:address-plural}\s+(?=\S+\s\S)`);
/** “Trưởng phòng …”, “Giám đốc Sở …”: the head stands for the body. */
export const HEAD = pattern(
  String.raw`^(?:{people:address}\s+)?(?:{people:secretary}\s+(?={bodies:mass-start} )|(?:{people:deputy}\s+)?{people:chair}\s+(?={bodies:front}|{bodies:with-chair} (?!dong))|{people:deputy}\s+(?={bodies:deputy-of} )|(?:{people:deputy}\s+)?(?:{people:head}|{people:chief}(?=\s+{bodies:of-chief}))\s+(?=\S+\s\S|\S{5,}$)|(?:{people:cell-committee}(?=\s+chi\s)|{people:leadership})\s+(?=\S+\s\S)|(?:{fillers:whole}\s+)?{people:staff-of}\s+(?={bodies:staffed}))`,
);

const HAMLET = BODIES.keys('hamlet')
  .filter((key) => key !== 'bon' && key !== 'khu')
  .join('|');
const OF_HAMLETS = pattern(String.raw`\s(?:{fillers:of-place}\s+)?(?:cac\s+)?(?:${HAMLET})(?:\s+(?:${HAMLET}))*$`);

/** “… trên địa bàn phường An Bình”: no other unit may follow. */
const SIGN_BEHIND = /bàn[^,;\n/+&]*(?:[,;\n/+&]|\s[-–—]\s|\svà\s)/iu;
const ANYWHERE = pattern(String.raw`\s(?:(?:tren|trong) ${WHERE}|{fillers:concerned})$`);

type Stage = readonly [
  name: string,
  means: string,
  find: (said: ParsedName, prepared: PreparedDirectory) => Found | undefined,
];

/** The stages in their order: the first that finds something decides. */
const STAGES: readonly Stage[] = [
  ['exact', 'đúng tên trong danh bạ', (said, p) => certain(p.byWords.get(said.folded.join(' ')) ?? [], said)],
  [
    'spelled-out',
    'đúng tên khi viết đủ chữ viết tắt',
    (said, p) => certain(p.bySpelling.get(said.spelled.join(' ')) ?? [], said),
  ],
  ['class-of-tier', 'cơ quan của cả một cấp, giữ nguyên như đã ghi', (said) => classOfTier(said)],
  ['collective', 'tên gọi chung trong danh bạ', collectiveOf],
  ['tier', 'đúng tên và đúng cấp', (said, p) => ownUnlessNationwide(certain(byTier(said, p), said), said)],
  ['hamlets', 'thôn, tổ dân phố và tên gọi tương đương', hamletsOf],
  [
    'on-the-territory',
    'tên đơn vị trước “trên địa bàn”',
    (said, p) => (SIGN_BEHIND.test(said.text) ? undefined : shortened(said, p, ANYWHERE)),
  ],
  ['of-hamlets', 'tổ chức có ở mọi thôn, tổ dân phố', ofHamlets],
  ['group', 'nhóm đơn vị nêu bằng danh từ chung', groupOf],
  ['addressed', 'bỏ lời xưng hô', (said, p) => shortened(said, p, ADDRESS)],
  ['head-of-body', 'người đứng đầu thay cho đơn vị', bodyOf],
  ['damaged-group', 'tên gọi chung bị sai chữ', damagedGroup],
];

/** What can be said for certain, or that several are meant; undefined when only a likeness could help. */
export function lookUp(said: ParsedName, prepared: PreparedDirectory, trace?: Trace): Found | undefined {
  if (said.folded.length === 0) return { match: 'unknown' };
  const refused: string[] = [];
  for (const [rule, means, find] of STAGES) {
    const found = find(said, prepared);
    if (!found) {
      if (trace) refused.push(means);
      continue;
    }
    trace?.({
      stage: rule,
      rule,
      why: `“${said.text.trim()}”: ${means} → ${foundWords(found)}`,
      refused: refused.map((candidate) => ({ candidate, because: 'không khớp' })),
    });
    return found;
  }
  trace?.({
    stage: 'look-up',
    rule: 'none',
    why: `“${said.text.trim()}”: không có tên nào khớp chắc chắn`,
    refused: refused.map((candidate) => ({ candidate, because: 'không khớp' })),
  });
  return undefined;
}

/** What was found, in a few words. */
export function foundWords(found: Found): string {
  if (found.match === 'known') return found.unit.name;
  if (found.match === 'collective') return `${found.unit} (nhóm ${found.members.length} đơn vị)`;
  if (found.match === 'doubtful') return `cần xác nhận: ${found.suggestions.join(' hoặc ')}`;
  return 'chưa rõ là đơn vị nào';
}

/** “Các” as a scanner reads it: “Céc phong, ban”; “CDC” in capitals is a body. */
const DAMAGED_SEVERAL = /^(?:c[deo06]c|ca[eo])$/;

function damagedGroup(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  const [first, second] = said.words;
  if (!first || !second || first.shouted || !DAMAGED_SEVERAL.test(first.text)) return undefined;
  const mended = parseName(`Các${said.text.slice(first.end)}`);
  const group = collectiveOf(mended, prepared) ?? groupOf(mended, prepared);
  // A phrase that only the cell has is no suggestion.
  const named = prepared.directory.collectives.find(({ name }) => group?.match === 'collective' && name === group.unit);
  return named && { match: 'doubtful', suggestions: [named.name], distance: 0.1 };
}

/** “Hội Nông dân Việt Nam” is the association of the whole country as well as its branch here. */
function ownUnlessNationwide(found: Found | undefined, said: ParsedName): Found | undefined {
  if (
    found?.match !== 'known' ||
    said.level !== undefined ||
    !pattern(String.raw`^hoi .* {bodies:nationwide}$`).test(said.spelled.join(' '))
  )
    return found;
  return { match: 'doubtful', suggestions: [found.unit.name], distance: 0.1 };
}

function hamletsOf(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  const unit = hamletOf(said, prepared);
  return unit && { match: 'known', unit, by: 'spelling' };
}

/** The unit that is left when a phrase around it is taken off: “các thôn trên địa bàn xã”, “Trưởng phòng …”. */
function shortened(said: ParsedName, prepared: PreparedDirectory, phrase: RegExp): Found | undefined {
  const whole = said.spelled.join(' ');
  const left = whole.replace(phrase, '');
  if (left === whole || left === '') return undefined;
  const spelled = left.split(' ');
  const cut = whole.endsWith(left) ? said.spelled.length - spelled.length : 0;
  return certain(
    prepared.bySpelling.get(left) ??
      byTier({ ...said, spelled, ...tierOf(spelled, Math.max(1, said.tierFrom - cut)) }, prepared),
    said,
  );
}

/** “Ban CTMT các khu phố”, “Tổ CNSCĐ các thôn”: what every hamlet has. */
function ofHamlets(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  if (/[,;\n/+&]|\s(?:[-–—]|và)\s/.test(said.text)) return undefined;
  const found = shortened(said, prepared, OF_HAMLETS);
  return found?.match === 'known' &&
    ['front', 'party', 'other'].includes(found.unit.kind) &&
    tierOf(spelledOut(wordsOf(found.unit.name).map((w) => w.text))).level === undefined
    ? found
    : undefined;
}

/** The body whose head is named; who leads leaders is a leader of his own (“Phó Chủ tịch”) and no body. */
function bodyOf(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  const found = shortened(said, prepared, HEAD);
  return found?.match === 'known' && found.unit.kind === 'leader' ? undefined : found;
}

function collectiveOf(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  const collective = prepared.collectives.get(collectiveKey(said.folded));
  return collective && { match: 'collective', unit: collective.name, members: collective.members };
}

/** “UBND cấp xã”, “Công an cấp xã”: what every office of a tier has, and never the name of one. It stays as written. */
function classOfTier(said: ParsedName): Found | undefined {
  const at = said.folded.findIndex((word, i) => word === 'cap' && TIER_WORD.test(said.folded[i + 1] ?? ''));
  if (
    at < 1 ||
    /[,;:\n/+&]|\s(?:[-–—]|và)\s/.test(said.text) ||
    !beginsLikeBody(said.folded) ||
    at + 2 < said.folded.length
  )
    return undefined;
  return { match: 'collective', unit: said.text.normalize('NFC').replace(/\s+/g, ' ').trim(), members: [] };
}

const TIER_WORD = pattern(String.raw`^{bodies:tier-word}$`);

const DUTY = pattern(String.raw`\s+{=fillers:duty-by}.*$`, 'iu');

/** “Môi trường”, “Tổ trưởng”: with their marks these are no schools. */
function saysOtherWords(text: string, heads: ReadonlySet<string>): boolean {
  const written = text.normalize('NFC').toLowerCase();
  if (pattern(String.raw`{=bodies:false-school}`).test(written)) return true;
  return heads.has('truong') && /[^\x20-\x7e\n]/.test(written) && !/trường/.test(written);
}

const LEADERS_ALONE = pattern(String.raw`^{=people:leaders-alone}\s*[,;]\s*các\s`, 'iu');

function groupOf(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  // “Ban giám hiệu, các tổ”: who leads stands for himself before a comma.
  if (LEADERS_ALONE.test(said.text.normalize('NFC'))) return undefined;
  const group = readGroup(said.folded, /[,;/&+]|\s[-–]\s|\svà\s|\sva\s/.test(said.text));
  if (!group || saysOtherWords(said.text, group.heads)) return undefined;
  const concerned = group.concerned ? prepared.collectives.get('don vi lien quan') : undefined;
  if (concerned) return { match: 'collective', unit: concerned.name, members: concerned.members };
  const unit = said.text.normalize('NFC').replace(/\s+/g, ' ').replace(DUTY, '').trim();
  const offices = namesOffices(group) ? prepared.collectives.get('phong ban don vi') : undefined;
  if (offices) return { match: 'collective', unit: offices.name, members: offices.members };
  const collectives = membershipKeys(group).flatMap((key) => prepared.collectives.get(key) ?? []);
  const schools = [...group.heads].every((head) => head === 'truong')
    ? schoolsOf(schoolLevels(said), prepared)
    : undefined;
  const members = schools ?? [...new Set(collectives.flatMap((c) => c.members))];
  return { match: 'collective', unit: unit[0]!.toUpperCase() + unit.slice(1), members };
}
