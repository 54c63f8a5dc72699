import { textsOf } from '../lexicon/entries.js';
import { pattern } from '../lexicon/pattern.js';
import type { PartKind } from '../lexicon/plans.js';
import { HANDED, phrases } from '../lexicon/plans.js';
import { coordinatingIn, rolesIn } from './coordinating.js';
import type { Drafts } from './drafts.js';
import { readLabel, type Label } from './labels.js';
import { phraseAt, wordsOf, type Damage } from './likeness.js';
import { namedStart, readNames, startsDoing } from './names.js';
import { isClosing, kindOf, looksLikeHeading, type Item, type Part } from './outline.js';
import type { Paragraph } from './paragraphs.js';

/** What holds where a paragraph stands. */
interface Here {
  readonly kind: PartKind | undefined;
  readonly section: string;
  readonly heading: string;
  readonly lead?: readonly string[];
}

const SET_ASIDE: Partial<Record<PartKind, string>> = {
  evaluation: 'đánh giá, tình hình: không giao việc',
  basis: 'căn cứ pháp lý',
  purpose: 'mục đích, yêu cầu, phạm vi',
  time: 'thời gian chung của kế hoạch',
};

/** Reads the duties of one part; everything that is none is put aside by name. */
export function readPart(part: Part, drafts: Drafts, damage: Damage): void {
  const here: Here = { kind: part.kind, section: part.label, heading: part.title };
  if (part.label === '' && part.kind === undefined && part.title === '') {
    for (const item of part.items) asideAll(item, 'lời dẫn của văn bản', drafts);
    return;
  }
  readItems(part.items, here, drafts, damage);
}

function asideAll(item: Item, why: string, drafts: Drafts): void {
  if (item.paragraph.text !== '') drafts.aside(item.paragraph, why);
  for (const child of item.children) asideAll(child, why, drafts);
}

const textOf = ({ paragraph: { body, text, level } }: Item): string => (level === 9 ? text : body);

/** A list of paragraphs: a group with labels, or one by one. */
function readItems(items: readonly Item[], here: Here, drafts: Drafts, damage: Damage): void {
  const labels = items.map((item) => readLabel(textOf(item), damage));
  const aside = here.kind && SET_ASIDE[here.kind];
  if (!aside && labels.some((label) => label && (label.field === 'lead' || label.field === 'coordinating'))) {
    readGroup(items, here, drafts, damage);
    return;
  }
  items.forEach((item, i) => {
    const label = labels[i];
    if (!aside && label && drafts.last(here.section) && (label.field === 'deadline' || label.field === 'output')) {
      if (label.field === 'deadline') drafts.setTime(drafts.last(here.section)!, valueOf(item, label), item.paragraph);
      else drafts.last(here.section)!.output = valueOf(item, label);
      return;
    }
    readItem(item, here, drafts, damage);
  });
}

/** A label's value: behind the colon, or in the paragraphs below it. */
const valueOf = (item: Item, { value }: Label): string =>
  [value, ...item.children.map(textOf)]
    .filter(Boolean)
    .join('; ')
    .replace(/[.;\s]+$/, '');

interface GroupSet {
  contents: { text: string; from: Paragraph; to: Paragraph }[];
  lead: string[];
  coordinating: string[];
  time?: { text: string; from: Paragraph };
  output?: string;
  labelled: boolean;
}

/** A label group: title or “Nhiệm vụ”, “Cơ quan chủ trì”, “Cơ quan phối hợp”, “Thời gian”; several sets may follow each other. */
function readGroup(items: readonly Item[], here: Here, drafts: Drafts, damage: Damage): void {
  const fresh = (): GroupSet => ({ contents: [], lead: [], coordinating: [], labelled: false });
  let set = fresh();
  const flush = (title?: Paragraph): void => {
    if (set.labelled || set.contents.length > 0) writeGroup(set, here, drafts, damage, title);
    set = fresh();
  };
  const walk = (item: Item): void => {
    if (isClosing(item.paragraph, damage)) {
      drafts.aside(item.paragraph, 'lời kết');
      return;
    }
    const label = readLabel(textOf(item), damage);
    // A numbered heading with labels of its own is a group of its own.
    if (!label && item.paragraph.level <= 2 && item.children.some((child) => hasRole(child, damage))) {
      flush();
      return readItem(item, here, drafts, damage);
    }
    if (!label || label.field === 'content') {
      if (set.labelled) flush();
      addContents(set, item, label);
      return;
    }
    if (label.field === 'other') {
      asideAll(item, 'thông tin kèm theo nhiệm vụ', drafts);
      return;
    }
    set.labelled = true;
    const inner = item.children.map((child) => readLabel(textOf(child), damage));
    if (label.value === '' && inner.some(Boolean)) item.children.forEach(walk);
    else takeLabel(set, label.field, valueOf(item, label), item, damage);
  };
  for (const item of items) walk(item);
  flush();
}

const hasRole = (item: Item, damage: Damage): boolean =>
  /^(?:lead|coordinating)$/.test(readLabel(textOf(item), damage)?.field ?? '');

function addContents(set: GroupSet, item: Item, label: Label | undefined): void {
  const own = label ? label.value : textOf(item);
  const subs = item.children.filter((child) => child.paragraph.level === 5);
  const whole =
    subs.length === item.children.length || (own !== '' && !/[:]\s*$/.test(own) && item.children.length === 0);
  if (own !== '' && whole) {
    const to = item.children[item.children.length - 1]?.paragraph ?? item.paragraph;
    set.contents.push({ text: withChildren(own, item), from: item.paragraph, to });
    return;
  }
  if (own !== '' && !/[:]\s*$/.test(own)) set.contents.push({ text: own, from: item.paragraph, to: item.paragraph });
  for (const child of item.children) addContents(set, child, undefined);
}

function takeLabel(set: GroupSet, field: Label['field'], value: string, item: Item, damage: Damage): void {
  if (field === 'deadline') set.time = { text: value, from: item.paragraph };
  else if (field === 'output') set.output = value;
  else if (field === 'coordinating') set.coordinating.push(...readNames(value, 0, damage, true).names);
  else {
    const roles = rolesIn(value, damage);
    set.lead.push(...roles.lead);
    set.coordinating.push(...roles.coordinating);
  }
}

function writeGroup(set: GroupSet, here: Here, drafts: Drafts, damage: Damage, title?: Paragraph): void {
  void title;
  const contents =
    set.contents.length > 0
      ? set.contents
      : here.heading === ''
        ? []
        : [{ text: here.heading, from: undefined, to: undefined }];
  const lead = set.lead.length > 0 ? set.lead : (here.lead ?? []);
  for (const { text, from, to } of contents) {
    const place = from ?? drafts.headingPlace(here.section);
    if (!place) continue;
    const draft = drafts.add({
      part: 'label',
      section: here.section,
      heading: here.heading,
      group: contents.length > 1,
      lead,
      coordinating: [...set.coordinating, ...coordinatingIn(text, damage)],
      content: text,
      from: place,
      to: to ?? place,
    });
    if (set.time) drafts.setTime(draft, set.time.text, set.time.from);
    if (set.output !== undefined && set.output !== '') draft.output = set.output;
  }
}

/** A paragraph's words with its sub-items, each on a line of its own. */
function withChildren(text: string, item: Item): string {
  return [text, ...item.children.map((child) => withChildren(child.paragraph.text, child))].join('\n');
}

const lastOf = (item: Item): Paragraph =>
  item.children.length > 0 ? lastOf(item.children[item.children.length - 1]!) : item.paragraph;

/** A unit named as the heading of what stands below or behind it. */
interface UnitHeading {
  readonly names: readonly string[];
  /** A duty behind the colon, on the same line. */
  readonly inline: string;
}

function unitHeading(item: Item, damage: Damage): UnitHeading | undefined {
  const text = textOf(item);
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= 260 && !/[.;]\s/.test(text.slice(0, colon))) {
    const before = text.slice(0, colon);
    const words = wordsOf(before, damage);
    const handed = phraseAt(words, 0, HANDED, damage);
    if (handed > 0 && handed === words.length) {
      const { names } = readNames(text.slice(colon + 1).replace(/[.:\s]+$/, ''), 0, damage, true);
      return names.length > 0 && item.children.length > 0 ? { names, inline: '' } : undefined;
    }
    const named = startsAsName(before, damage) ? namedStart(before, damage, true) : undefined;
    const inline = text.slice(colon + 1).trim();
    if (named && !hasDoing(before, damage) && (inline !== '' || item.children.length > 0))
      return { names: named.names, inline };
  }
  if (item.children.length === 0 || !looksLikeHeading(text) || !startsAsName(text, damage)) return undefined;
  if (continuesBelow(item, damage)) return undefined;
  const named = namedStart(text, damage, true);
  return named && { names: named.names, inline: '' };
}

/** A text whose first words are doing is no name: “Tổ chức hướng dẫn …”. */
function startsAsName(text: string, damage: Damage): boolean {
  const words = wordsOf(text, damage);
  const handed = phraseAt(words, 0, HANDED, damage);
  return handed > 0
    ? namedStart(text, damage) !== undefined
    : !startsDoing(words, 0, damage, true) && namedStart(text, damage) !== undefined;
}

function hasDoing(text: string, damage: Damage): boolean {
  const named = namedStart(text, damage);
  return (
    named !== undefined &&
    named.end < text.replace(/[\s:.]+$/, '').length &&
    startsDoing(wordsOf(text.slice(named.end), damage), 0, damage) &&
    text.length > 120
  );
}

/** “… báo cáo về Cục Cảnh sát … xã hội / - Cơ quan thường trực …”: a dash at the line's end, not a list. */
function continuesBelow(item: Item, damage: Damage): boolean {
  const [only, ...more] = item.children;
  if (!only || more.length > 0 || only.paragraph.level !== 4 || /[.:;]$/.test(textOf(item))) return false;
  const named = namedStart(textOf(item), damage);
  const rest = named ? wordsOf(textOf(item).slice(named.end), damage) : [];
  return startsDoing(rest, 0, damage) && !startsDoing(wordsOf(textOf(only), damage), 0, damage, true);
}

/** “Sở Nội vụ chủ trì …”, “Giao Công an xã phối hợp …”: the unit begins the sentence. */
function unitSentence(text: string, damage: Damage): readonly string[] | undefined {
  if (!startsAsName(text, damage)) return undefined;
  const named = namedStart(text, damage);
  if (!named) return undefined;
  return named.does ? named.names : undefined;
}

const BRACKETED = phrases(...textsOf('roles:bare-duty'));

/** “… (Phòng Văn hóa - Xã hội chủ trì, phối hợp với …)” behind a duty. */
function unitInBrackets(text: string, damage: Damage): readonly string[] | undefined {
  for (const [, inner] of text.matchAll(/\(([^()]{6,200})\)/g)) {
    const said = inner!.replace(/^(?:giao|do)\s+/i, '');
    const words = wordsOf(said, damage);
    if (!words.some((_, i) => phraseAt(words, i, BRACKETED, damage) > 0) && !/ch[ủu] tr[ìi]\s*:/i.test(said)) continue;
    const { lead } = rolesIn(said.replace(/^.*ch[ủu] tr[ìi]\s*:\s*/i, ''), damage);
    if (lead.length > 0 && startsAsName(lead[0]!, damage)) return lead;
  }
  return undefined;
}

function readItem(item: Item, here: Here, drafts: Drafts, damage: Damage): void {
  const { paragraph, children } = item;
  if (paragraph.table) return drafts.table(paragraph, here.section);
  const text = textOf(item);
  if (isClosing(paragraph, damage)) {
    drafts.aside(paragraph, 'lời kết');
    for (const child of children) readItem(child, here, drafts, damage);
    return;
  }
  const section = paragraph.level <= 3 && paragraph.label ? sectionOf(here.section, paragraph) : here.section;
  const organised = here.kind === 'organisation';
  const kind =
    organised || children.length === 0 || !looksLikeHeading(text)
      ? here.kind
      : (kindOf(text, damage, true) ?? here.kind);
  const aside = kind && SET_ASIDE[kind];
  if (aside) return asideAll(item, aside, drafts);
  const heading = unitHeading(item, damage);
  if (heading) return readUnit(item, heading, { ...here, kind, section }, drafts, damage);
  const said = unitSentence(text, damage);
  // “Ban Chỉ đạo của phường …” under the heading “Ban Chỉ đạo về …” is the heading's.
  const own = said && here.lead && said.length === 1 && headLike(said[0]!, here.lead[0]!) ? here.lead : said;
  if (own) return addDuty(item, own, { ...here, kind, section }, drafts, damage);
  if (children.length > 0 && isSubheading(item, here)) {
    drafts.headed(section, paragraph);
    return readItems(children, { ...here, kind, section, heading: text.replace(/[:.]$/, '') }, drafts, damage);
  }
  readLeaf(item, { ...here, kind, section: paragraph.level <= 2 ? section : here.section }, drafts, damage);
}

const headLike = (a: string, b: string): boolean =>
  a.split(' ').length > 3 && b.startsWith(a.split(' ').slice(0, 3).join(' '));

const sectionOf = (above: string, { label, level }: Paragraph): string =>
  level === 2 ? `${above.split('.')[0]}.${label}` : above === '' ? label : `${above}.${label}`;

/** What stands below is listed under these words, and is not part of their sentence. */
function isSubheading(item: Item, here: Here): boolean {
  const { level } = item.paragraph;
  const text = textOf(item);
  if (item.children.every((child) => child.paragraph.level === 5)) return here.lead === undefined && level <= 3;
  if (level === 4 && item.children.every((child) => child.paragraph.level !== 9)) return false;
  return looksLikeHeading(text) || text.length < 100;
}

function readUnit(item: Item, { names, inline }: UnitHeading, here: Here, drafts: Drafts, damage: Damage): void {
  const { paragraph, children } = item;
  drafts.headed(here.section, paragraph);
  const below: Here = { ...here, lead: names, heading: names.join(', ') };
  const opens = inline !== '' && inline.endsWith(':') && children.length > 0;
  if (inline !== '' && !opens) {
    const joins = children.length > 0 && children.every((child) => child.paragraph.level === 5);
    addText(
      joins ? withChildren(inline, item) : inline,
      paragraph,
      joins ? lastOf(item) : paragraph,
      below,
      drafts,
      damage,
    );
    if (joins) return;
  }
  readItems(children, below, drafts, damage);
}

function addDuty(item: Item, lead: readonly string[], here: Here, drafts: Drafts, damage: Damage): void {
  const below: Here = { ...here, lead };
  if (splitsBelow(item, damage)) {
    drafts.headed(here.section, item.paragraph);
    return readItems(item.children, below, drafts, damage);
  }
  if (item.children.length > 0 && continuesBelow(item, damage)) {
    const only = item.children[0]!;
    return addText(`${textOf(item)} ${only.paragraph.text}`, item.paragraph, lastOf(item), below, drafts, damage);
  }
  const listed =
    item.children.length > 0 &&
    item.paragraph.level <= 3 &&
    !textOf(item).endsWith(':') &&
    item.children.every((child) => child.paragraph.level === 4 || child.paragraph.level === 9);
  addText(
    listed ? textOf(item) : withChildren(textOf(item), item),
    item.paragraph,
    listed ? item.paragraph : lastOf(item),
    below,
    drafts,
    damage,
  );
  if (listed) readItems(item.children, below, drafts, damage);
}

/** Sub-items that each name their own unit are duties of their own. */
function splitsBelow(item: Item, damage: Damage): boolean {
  return (
    item.children.length > 1 &&
    item.children.every(
      (child) => unitHeading(child, damage) !== undefined || unitSentence(textOf(child), damage) !== undefined,
    )
  );
}

function readLeaf(item: Item, here: Here, drafts: Drafts, damage: Damage): void {
  const text = textOf(item);
  if (splitsBelow(item, damage)) {
    const before = drafts.count();
    readItems(item.children, here, drafts, damage);
    drafts.shareTime(before, text);
    return;
  }
  if (here.lead) return addDuty(item, here.lead, here, drafts, damage);
  if (isIndicator(text, here)) return drafts.indicator(item.paragraph, withChildren(text, item));
  const bracketed = unitInBrackets(text, damage);
  if (bracketed) return addDuty(item, bracketed, here, drafts, damage);
  if (here.kind === 'report') {
    const names = reporters(text, damage);
    if (names) return addDuty(item, names, here, drafts, damage);
  }
  if ((here.kind === 'organisation' || here.kind === 'report') && text.length >= 25)
    return addDuty(item, [], here, drafts, damage);
  drafts.aside(item.paragraph, here.kind === 'funding' ? 'kinh phí' : 'nội dung chung, không nêu đơn vị thực hiện');
  for (const child of item.children) readItem(child, here, drafts, damage);
}

/** Who reports: the first bodies named before “báo cáo” or “gửi”. */
function reporters(text: string, damage: Damage): readonly string[] | undefined {
  for (const match of text.matchAll(pattern(String.raw`(?<![\p{L}])(?:[Cc]ác|{=bodies:sentence-head})\s`, 'gu'))) {
    const { names, end } = readNames(text, match.index, damage);
    const rest = wordsOf(text.slice(end), damage);
    if (names.length > 0 && startsDoing(rest, 0, damage)) return names;
  }
  return undefined;
}

function isIndicator(text: string, { kind }: Here): boolean {
  if (kind === 'organisation' || kind === 'report' || kind === 'funding') return false;
  if (/^(?:100\s?%|t[ỷyỉ]\s*l\S{0,2}\s)/iu.test(text)) return true;
  return kind === 'targets' && pattern(String.raw`\d[\d.,]*\s?%|[≥>]\s?\d|\d+\s+{=numerals:counted}`, 'u').test(text);
}

function addText(text: string, from: Paragraph, to: Paragraph, here: Here, drafts: Drafts, damage: Damage): void {
  const lead = here.lead ?? [];
  drafts.add({
    part: here.kind === 'organisation' ? 'unit' : here.kind === 'report' ? 'report' : 'general',
    section: here.section,
    heading: here.heading,
    group: false,
    lead,
    coordinating: coordinatingIn(text, damage),
    content: text,
    from,
    to,
  });
}
