// What plans are written with: titles of parts, labels, how duties begin, how a list of names ends. Folded comparison; the marks
// here are for the reader. A new word of plans is one line of data in `words/`.
import { textsOf, type Feature } from './entries.js';
import { foldKey } from '../text/fold.js';

export type PartKind =
  | 'organisation' // who does what
  | 'evaluation' // what was, risks
  | 'basis' // legal grounds
  | 'purpose' // aims, requirements, scope
  | 'targets'
  | 'content' // what is to be done
  | 'time'
  | 'funding'
  | 'report';

export type LabelField = 'content' | 'lead' | 'coordinating' | 'deadline' | 'output' | 'other';

/** A phrase as written, with its folded key. */
export interface Phrase {
  readonly text: string;
  readonly key: string;
  readonly words: number;
}

/** A list of phrases for a reader of its own. */
export const phrases = (...texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => {
    const key = foldKey(text);
    return { text: text.normalize('NFC'), key, words: key.split(' ').length };
  });

const having = (feature: Feature): readonly Phrase[] => phrases(...textsOf(feature));

/** Words of a part's title, the most telling kind first. */
export const PART_TITLES: readonly (readonly [PartKind, readonly Phrase[]])[] = (
  ['organisation', 'evaluation', 'basis', 'report', 'targets', 'purpose', 'funding', 'content', 'time'] as const
).map((part) => [part, having(`papers:part-${part}`)] as const);

/** A part of “Nhiệm vụ cụ thể” may hold units or plain work: read as content that can name units. */
export const LABELS: Readonly<Record<LabelField, readonly Phrase[]>> = {
  content: having('columns:label-content'),
  lead: having('columns:label-lead'),
  coordinating: having('columns:label-coordinating'),
  deadline: having('columns:label-deadline'),
  output: having('columns:label-output'),
  other: having('columns:label-other'),
};

/** How a duty begins, and where a list of names ends: words of doing. */
export const DOING = having('roles:plan-doing');
/** Words after which no name goes on. */
export const AFTER_NAMES = having('fillers:after-names');
/** Verbs that end a name even where other verbs stand inside it. */
export const BOUND_TO = having('roles:bound-to');
/** How a heading hands its duties to a unit. */
export const HANDED = having('roles:handed');
/** Names of no body: roles, classes, everybody of a kind. */
export const ROLES = having('people:plan-role');
/** What makes a class of the name behind it. */
export const EVERY_OF = having('fillers:every-of');
/** Small words that only go on with “các sở, ban, ngành”. */
export const GENERIC = having('bodies:plan-generic');

/** What makes a noun of the doing behind it: “cơ quan quản lý”, “chủ đầu tư”, “đơn vị cung cấp”. */
export const NOUN_OF: Readonly<Record<string, RegExp>> = {
  'dau tu': / (?:chu|nha)$/,
  'quan ly': /^(?:co quan|.* ban|don vi|luc luong|can bo|.* nghiep)$/,
  'cung cap': /^(?:don vi|.* nghiep|.* nha|co so)$/,
  'dao tao': /^(?:co so|don vi)$/,
  'kiem tra': / (?:doan|to|ban)$/,
  'cham soc': /^(?:co so|trung tam)$/,
  'chu tri': /^(?:co quan|don vi)$/,
  'phoi hop': /^(?:co quan|don vi)$/,
  'su dung': /^(?:don vi|.* hang)$/,
};

/** How closing words begin. */
export const CLOSING = having('papers:closing');
/** Common words by which text that lost its marks is known. */
export const COMMON = textsOf('fillers:common-in-plans');
/** Papers by their title, where a document is no plan. */
export const PAPER_TITLES = having('papers:plan-paper');
