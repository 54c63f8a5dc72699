export interface OfficialColumn {
  readonly head: string;
  /** Parts of 100. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

export interface OfficialTable {
  readonly columns: readonly OfficialColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
}

export type OfficialBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: OfficialTable };

/** On a landscape page of its own, with its own page numbers. */
export interface OfficialAnnex {
  readonly number: string;
  readonly title: string;
  readonly attached: readonly string[];
  readonly table: OfficialTable;
  readonly note: string;
}

/** An official report before it is drawn: what a .docx or a page shows. */
export interface OfficialReport {
  readonly body: readonly string[];
  readonly number: { readonly before: string; readonly after: string };
  readonly place: string;
  readonly month: string;
  readonly type: string;
  readonly abstract: readonly string[];
  readonly blocks: readonly OfficialBlock[];
  readonly recipients: readonly string[];
  readonly signature: { readonly lines: readonly string[]; readonly hint: string };
  readonly annexes: readonly OfficialAnnex[];
}
