// From the concepts of a heading to its field. Vietnamese puts the head noun first: “Kết quả thực hiện nhiệm vụ” is a
// result, “Thời hạn thực hiện nhiệm vụ” a deadline; what follows the head narrows it.
import { pattern } from '../../lexicon/pattern.js';
import type { Concept } from './heading-words.js';
import type { Field } from '../types.js';

export interface Named {
  readonly head: Concept | undefined;
  readonly concepts: readonly Concept[];
  readonly has: (...wanted: Concept[]) => boolean;
  /** Folded words in parentheses, and their concepts. */
  readonly aside: string;
  readonly asideConcepts: readonly Concept[];
  /** Head concept of each alternative: “Sản phẩm/kết quả” has two. */
  readonly parts: readonly Concept[];
  readonly percent: boolean;
  readonly year: boolean;
  readonly first: string;
  /** The heading is this one concept and nothing else. */
  readonly alone: boolean;
}

export interface Meaning {
  readonly field: Field;
  readonly score: number;
  readonly couldBe?: readonly Field[];
  readonly foreign?: 'list' | 'meeting' | 'money';
}

const is = (field: Field, score: number, ...couldBe: Field[]): Meaning =>
  couldBe.length > 0 ? { field, score, couldBe } : { field, score };

const OTHER: Meaning = { field: 'other', score: 0.5 };

/** The field a heading means by its words. */
export function decide(words: Named): Meaning {
  if (words.head === undefined) return words.first === 'ten' ? is('task', 0.45, 'other') : { field: 'other', score: 0 };
  return BY_HEAD[words.head](words);
}

function ofUnit(words: Named): Meaning {
  const lead = words.concepts.indexOf('lead');
  const help = words.concepts.indexOf('coordinate');
  if (lead >= 0 && help >= 0)
    return is(lead < help ? 'lead' : 'coordinating', 0.85, lead < help ? 'coordinating' : 'lead');
  if (lead >= 0) return is('lead', 0.97);
  if (help >= 0) return is('coordinating', 0.97);
  const person = words.head === 'person';
  if (words.has('related')) return is('coordinating', 0.8);
  if (words.has('watch') && words.has('do')) return is('lead', 0.85);
  if (words.has('watch')) return person ? is('leader', 0.8) : is('other', 0.5, 'lead');
  if (words.has('assign')) return is('leader', 0.7);
  if (words.has('publish') || (words.has('receive') && words.has('output', 'legal'))) return OTHER;
  if (words.has('do', 'receive', 'task')) return is('lead', 0.9);
  if (words.has('submit', 'proposal', 'legal', 'budget', 'update', 'output')) return OTHER;
  // “Cơ quan, đoàn thể” is two words for one thing.
  const alone = words.alone || words.concepts.every((concept) => concept === 'unit');
  return is('lead', alone || person ? 0.6 : 0.45, 'other');
}

function ofLead(words: Named): Meaning {
  if (words.has('coordinate')) return is('lead', 0.8, 'coordinating');
  return words.alone ? is('lead', 0.85, 'leader') : is('lead', 0.85);
}

function ofTime(words: Named): Meaning {
  if (words.has('extension')) return is('extendedTo', 0.9);
  if (words.has('update')) return is('updated', 0.9);
  const finish = words.has('finish', 'end');
  if (words.has('begin', 'receive', 'assign') && !finish) return is('start', 0.9);
  // “Thời hạn ban hành”: until when it must be issued; “Ngày ban hành” beside a deadline is the day of a paper.
  if (words.has('publish') && !finish && words.head !== 'day')
    return is('deadline', words.head === 'limit' ? 0.97 : 0.85, 'start');
  if (finish && words.has('actual')) return is('completed', 0.95);
  if (words.head === 'limit') return is('deadline', 0.97);
  if (words.head === 'day') return ofDay(words, finish);
  if (finish) return is('deadline', 0.85, 'completed');
  if (words.has('foreign-meeting')) return { ...is('deadline', 0.4), foreign: 'meeting' };
  return is('deadline', words.has('do') ? 0.92 : 0.8);
}

function ofDay(words: Named, finish: boolean): Meaning {
  if (words.has('submit', 'update', 'actual')) return OTHER;
  if (words.has('begin', 'receive', 'legal', 'assign', 'publish')) return is('start', 0.85);
  if (finish) return is('completed', 0.75, 'deadline');
  if (words.has('do')) return is('deadline', 0.7, 'start');
  return is('start', 0.4, 'deadline');
}

function ofPace(words: Named): Meaning {
  if (words.has('time', 'limit')) return is('deadline', 0.85);
  if (words.percent || words.has('percent', 'actual', 'update')) return is('progress', 0.95);
  if (pattern(String.raw`\b{time:asked-beside}\b`).test(words.aside)) return is('deadline', 0.7, 'progress');
  if (words.has('finish')) return is('deadline', 0.65, 'progress');
  return is('progress', 0.7, 'deadline');
}

function ofResult(words: Named): Meaning {
  if (words.has('output')) return is('output', 0.95);
  if (words.has('wanted')) return is('target', 0.85, 'output');
  if (words.has('expected')) return is('output', 0.85);
  if (words.has('do', 'actual', 'finish', 'update', 'status', 'situation') || words.percent) return is('result', 0.85);
  if (pattern(String.raw`\b{fillers:added}\b|\b{fillers:reached}\b`).test(words.aside) || words.has('wanted'))
    return is('result', 0.8);
  if (words.alone) return is('output', 0.7, 'result');
  return words.parts.length > 1 ? is('output', 0.75, 'result') : is('result', 0.6, 'output');
}

function ofTask(words: Named): Meaning {
  if (words.has('related')) return OTHER;
  if (words.has('foreign-meeting')) return { ...is('task', 0.6), foreign: 'meeting' };
  if (words.has('foreign-money')) return { ...is('task', 0.6), foreign: 'money' };
  if (words.concepts[1] === 'difficulty') return is('difficulty', 0.8);
  if (words.concepts[1] === 'proposal') return is('proposal', 0.7, 'task');
  if (words.concepts[1] === 'extension') return is('extendedTo', 0.5, 'note');
  return is('task', 0.95);
}

function ofGroup(words: Named): Meaning {
  if (words.parts.slice(1).includes('task')) return is('task', 0.85, 'group');
  return is('group', 0.85, 'task');
}

const foreign = (kind: 'list' | 'meeting' | 'money') => (): Meaning => ({ ...OTHER, score: 0.6, foreign: kind });

const BY_HEAD: Record<Concept, (words: Named) => Meaning> = {
  ordinal: () => is('index', 0.95),
  code: () => is('id', 0.9),
  task: ofTask,
  group: ofGroup,
  unit: ofUnit,
  person: ofUnit,
  leader: () => is('leader', 0.85),
  lead: ofLead,
  do: (words) => (words.alone ? is('lead', 0.4, 'result') : is('lead', 0.3, 'other')),
  coordinate: () => is('coordinating', 0.9),
  related: () => OTHER,
  limit: ofTime,
  time: ofTime,
  day: ofTime,
  pace: ofPace,
  finish: (words) => {
    if (words.percent) return is('progress', 0.9);
    if (words.has('actual')) return is('completed', 0.9);
    return words.has('time', 'day', 'limit')
      ? is('deadline', 0.7, 'completed')
      : is('status', 0.75, 'deadline', 'completed');
  },
  end: () => is('deadline', 0.85),
  begin: () => is('start', 0.9),
  receive: () => is('start', 0.75),
  publish: () => is('start', 0.75),
  actual: (words) => (words.has('finish', 'end') ? is('completed', 0.8) : OTHER),
  submit: () => OTHER,
  until: (words) => (words.year ? is('target', 0.75) : words.alone ? is('deadline', 0.7, 'other') : OTHER),
  output: (words) => (words.first === 'bao' && words.has('result') ? is('result', 0.8) : is('output', 0.9)),
  result: ofResult,
  wanted: () => is('target', 0.7),
  expected: (words) => {
    const rest = words.concepts.find((concept) => concept !== 'expected');
    if (rest === 'finish' && !words.percent) return is('deadline', 0.85, 'completed');
    if (rest === undefined || rest === 'aside')
      return words.year ? is('target', 0.6, 'other') : is('output', 0.4, 'other');
    return BY_HEAD[rest]({ ...words, head: rest });
  },
  target: () => is('target', 0.85),
  goal: (words) => {
    if (words.parts.slice(1).includes('task')) return is('task', 0.8);
    return words.year ? OTHER : is('output', 0.5, 'target');
  },
  status: () => is('status', 0.95),
  situation: (words) =>
    // “Đánh giá (đúng hạn/trễ hạn)” offers the choices of a status.
    pattern(String.raw`\b{states:heading-of-time}\b`).test(words.aside)
      ? is('status', 0.85)
      : is('result', 0.7, 'status'),
  note: () => is('note', 0.97),
  legal: (words) => {
    if (words.has('extension')) return is('extensionPaper', 0.95);
    // “Văn bản trình”, “Văn bản tham mưu” is what is handed over; “Số văn bản”, “Văn bản giao” is where the task comes from.
    if (words.first === 'van' && !words.has('assign') && words.has('submit', 'lead'))
      return is('output', 0.8, 'legalBasis');
    return is('legalBasis', 0.85);
  },
  budget: () => is('budget', 0.9),
  difficulty: () => is('difficulty', 0.9),
  proposal: (words) => {
    if (words.has('extension')) return is('extendedTo', 0.6, 'proposal');
    return words.has('coordinate') ? is('coordinating', 0.9) : is('proposal', 0.85);
  },
  extension: (words) => (words.has('legal') ? is('extensionPaper', 0.9) : is('extendedTo', 0.9)),
  reason: (words) => (words.has('extension') ? is('note', 0.5) : is('legalBasis', 0.5, 'note')),
  update: (words) => {
    // “Ngày cập nhật” names a day; “Cập nhật” alone may be what the unit writes about the work.
    if (words.alone && (words.first === 'ngay' || words.first === 'thoi')) return is('updated', 0.9);
    return words.alone ? is('updated', 0.8, 'progress') : is('result', 0.5, 'updated');
  },
  watch: () => is('leader', 0.6, 'other'),
  assign: (words) => (words.has('unit', 'person') ? is('lead', 0.85) : is('lead', 0.4, 'leader')),
  // What proves a result; “Minh chứng/Sản phẩm” is still the output.
  evidence: (words) => (words.parts.slice(1).includes('output') ? is('output', 0.75) : is('evidence', 0.85)),
  aside: (words) => {
    if (words.first === 'y' && words.has('coordinate')) return is('comment', 0.9);
    // “Cấp trình/Sản phẩm” is read for its output; “Ý kiến chỉ đạo” is the task where no heading says task.
    if (words.parts.slice(1).includes('output')) return is('output', 0.75);
    return words.first === 'y' && words.has('watch') ? is('other', 0.5, 'task') : OTHER;
  },
  percent: () => is('progress', 0.85),
  'foreign-list': foreign('list'),
  'foreign-meeting': foreign('meeting'),
  'foreign-money': foreign('money'),
};
