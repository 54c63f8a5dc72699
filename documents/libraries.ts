// What the readers need from outside, brought by each host: Node resolves packages, a page loads chunks of its own.

/** The one call of mammoth that is used. */
export interface WordLibrary {
  /** Bytes of a .docx → HTML of its paragraphs, lists and tables. */
  toHtml(bytes: Uint8Array): Promise<string>;
}

export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  readonly items: readonly PdfTextItem[];
  readonly width: number;
  readonly height: number;
}

export interface PdfFile {
  readonly pages: number;
  page(number: number): Promise<PdfPage>;
  /** A page drawn for reading as a scan: a PNG (Node) or a canvas (page), at about 200 dots an inch. */
  draw(number: number): Promise<unknown>;
  close(): Promise<void>;
}

export interface PdfLibrary {
  /** Throws an error named PasswordException where the file wants one. */
  open(bytes: Uint8Array): Promise<PdfFile>;
}

export interface ScanReader {
  /** One page's text. */
  read(image: unknown): Promise<string>;
  close(): Promise<void>;
}

export interface ScanLibrary {
  start(): Promise<ScanReader>;
}

export interface Libraries {
  word(): Promise<WordLibrary>;
  pdf(): Promise<PdfLibrary>;
  scan(): Promise<ScanLibrary>;
}
