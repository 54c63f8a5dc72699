import { canonical, type Scope } from './canonical.js';
import type { Damage } from './likeness.js';
import { sameName } from './names.js';
import type { Paragraph } from './paragraphs.js';
import { NO_DEADLINE, readTime, timeInside, type Clock } from './time.js';
import type { PreparedDirectory } from '../unit/index.js';
import type { Asked, PlanDeadline, PlanDraft, PlanSource, PlanTask } from './types.js';

/** A task while the document is still being read: a deadline may follow in the next paragraph. */
export interface Draft {
  readonly task: Omit<PlanTask, 'deadline' | 'output' | 'asked'>;
  deadline: PlanDeadline;
  output: string | null;
  readonly asked: Asked[];
}

export interface NewDuty {
  readonly part: PlanTask['part'];
  readonly section: string;
  readonly heading: string;
  readonly group: boolean;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly content: string;
  readonly from: Paragraph;
  readonly to: Paragraph;
}

/** What has been read so far: tasks, indicators, what is set aside. Nothing of the document is lost between them. */
export class Drafts {
  readonly drafts: Draft[] = [];
  readonly indicators: PlanDraft['indicators'][number][] = [];
  readonly notTasks: PlanDraft['notTasks'][number][] = [];
  readonly tables: Paragraph[] = [];
  private readonly headings = new Map<string, Paragraph>();

  constructor(
    private readonly clock: Clock,
    private readonly directory: PreparedDirectory,
    private readonly damage: Damage,
    readonly scope: Scope,
  ) {}

  add(duty: NewDuty): Draft {
    const { lead, coordinating, from, to, ...rest } = duty;
    const units = lead.map((name) => canonical(name, this.directory, this.damage, this.scope));
    const helpers = coordinating
      .filter((name, i) => coordinating.findIndex((other) => sameName(name, other, this.damage)) === i)
      .filter((name) => !lead.some((own) => sameName(own, name, this.damage)))
      .map((name) => canonical(name, this.directory, this.damage, this.scope));
    const asked: Asked[] = [];
    if (units.length === 0) asked.push({ field: 'lead', why: 'Văn bản không nêu đơn vị thực hiện' });
    for (const unit of units) if (unit.doubt) asked.push({ field: 'lead', why: unit.doubt });
    for (const unit of helpers) if (unit.doubt) asked.push({ field: 'coordinating', why: unit.doubt });
    const plain = ({ text, unit }: { text: string; unit: string | null }) => ({ text, unit });
    const draft: Draft = {
      task: { ...rest, lead: units.map(plain), coordinating: helpers.map(plain), source: span(from, to) },
      deadline: NO_DEADLINE,
      output: null,
      asked,
    };
    const written = timeInside(duty.content, this.clock, this.damage);
    if (written) this.put(draft, written);
    this.drafts.push(draft);
    return draft;
  }

  setTime(draft: Draft, text: string, from: Paragraph): void {
    void from;
    this.put(draft, readTime(text, this.clock));
  }

  private put(draft: Draft, deadline: PlanDeadline): void {
    draft.deadline = deadline;
    if (deadline.asked) draft.asked.push({ field: 'deadline', why: `Thời hạn “${deadline.text}” cần xem lại` });
  }

  /** A deadline said of a group holds for each of its duties that has none of its own. */
  shareTime(first: number, words: string): void {
    const shared = timeInside(words, this.clock, this.damage);
    if (shared)
      for (const draft of this.drafts.slice(first)) if (draft.deadline.kind === 'none') this.put(draft, shared);
  }

  count(): number {
    return this.drafts.length;
  }

  /** The last task of the same section, for a deadline that follows on a paragraph of its own. */
  last(section: string): Draft | undefined {
    const draft = this.drafts[this.drafts.length - 1];
    return draft && draft.task.section.startsWith(section) ? draft : undefined;
  }

  headed(section: string, paragraph: Paragraph): void {
    this.headings.set(section, paragraph);
  }

  headingPlace(section: string): Paragraph | undefined {
    return this.headings.get(section);
  }

  indicator(paragraph: Paragraph, text: string): void {
    this.indicators.push({ text, source: paragraph.source });
  }

  aside(paragraph: Paragraph, why: string): void {
    this.notTasks.push({ text: paragraph.text, why, source: paragraph.source });
  }

  table(paragraph: Paragraph, section: string): void {
    void section;
    this.tables.push(paragraph);
  }
}

const span = (from: Paragraph, to: Paragraph): PlanSource => ({
  ...from.source,
  endLine: to.source.endLine ?? from.source.endLine,
});
