import type { DeadlinePart } from '../deadline/index.js';
import type { CivilDate } from '../calendar/civil-date.js';

/** One line of a document whose paragraphs are not marked: plain text, a PDF, a scan. `gap`: blank space above it. */
export interface DocumentLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  readonly page?: number;
  readonly gap: boolean;
}

/** A paragraph that the document itself marks (Word); `number` is the numeral of real numbering. */
export interface DocumentParagraph {
  readonly text: string;
  readonly number?: string;
  /** 1-based among the paragraphs of the document. */
  readonly paragraph: number;
}

/** A table; merged cells hold their text once, at the top left, and say how far they go. */
export interface DocumentTable {
  readonly rows: readonly (readonly DocumentCell[])[];
  /** 1-based among the tables of the document. */
  readonly table: number;
  readonly page?: number;
}

export interface DocumentCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

export type DocumentBlock =
  | ({ readonly kind: 'line' } & DocumentLine)
  | ({ readonly kind: 'paragraph' } & DocumentParagraph)
  | ({ readonly kind: 'table' } & DocumentTable);

/** What every reader of documents hands to the core, whatever the file was. */
export interface PlanDocument {
  readonly blocks: readonly DocumentBlock[];
  /** The gaps above lines come from their places on the page: a line without one goes on. */
  readonly measured?: boolean;
  /** What the reader noticed and a person should know. */
  readonly notes?: readonly string[];
}

/** Where something stands in the document; absent kinds of places are null. */
export interface PlanSource {
  readonly line: number | null;
  readonly endLine: number | null;
  readonly page: number | null;
  readonly paragraph: number | null;
  readonly table: number | null;
  readonly row: number | null;
}

export interface PlanUnit {
  /** As written. */
  readonly text: string;
  /** The name in the directory; null where it is not known there. */
  readonly unit: string | null;
}

export interface PlanDeadline {
  readonly text: string;
  readonly ok: boolean;
  readonly kind: string;
  readonly start: string | null;
  readonly due: string | null;
  readonly every: string | null;
  readonly parts: readonly DeadlinePart[];
  /** Taken over from the plan's own period. */
  readonly inherited: boolean;
  readonly asked: boolean;
}

export interface Asked {
  readonly field: 'lead' | 'coordinating' | 'content' | 'deadline' | 'output';
  readonly why: string;
}

export interface PlanTask {
  readonly part: 'unit' | 'label' | 'annex' | 'general' | 'report';
  readonly section: string;
  readonly heading: string;
  readonly group: boolean;
  readonly lead: readonly PlanUnit[];
  readonly coordinating: readonly PlanUnit[];
  readonly content: string;
  readonly deadline: PlanDeadline;
  readonly output: string | null;
  readonly source: PlanSource;
  readonly asked: readonly Asked[];
}

/** What `readPlan` gives and `dondoc import --json` prints. */
export interface PlanDraft {
  readonly kind: 'plan' | 'decision+plan' | 'not-a-plan';
  readonly number: string | null;
  readonly issued: string | null;
  readonly office: string;
  readonly title: string;
  readonly period: { readonly start: string | null; readonly ends: readonly string[]; readonly text: string };
  readonly tasks: readonly PlanTask[];
  readonly indicators: readonly { readonly text: string; readonly source: PlanSource }[];
  readonly notTasks: readonly { readonly text: string; readonly why: string; readonly source: PlanSource }[];
  readonly tables: readonly { readonly source: PlanSource; readonly read: boolean; readonly why: string }[];
  readonly questions: readonly string[];
}

export interface PlanDay {
  readonly issued?: CivilDate;
  readonly ends?: CivilDate;
}
