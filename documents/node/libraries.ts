// The readers as Node finds them: optional packages, each loaded when a file needs it, its absence said.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Libraries, PdfFile } from '../libraries.js';
import { DocumentRefused } from '../refusal.js';

const require = createRequire(import.meta.url);

async function load<T>(name: string, what: string): Promise<T> {
  try {
    return (await import(pathToFileURL(require.resolve(name)).href)) as T;
  } catch (cause) {
    throw new DocumentRefused(
      'missing-reader',
      `Máy này chưa cài phần đọc ${what} (${name.split('/')[0]}). Cài bằng “npm install ${name.split('/')[0]}”, hoặc dán chữ vào tệp .txt.`,
      { cause },
    );
  }
}

interface PdfJs {
  getDocument(options: object): { promise: Promise<PdfJsDocument> };
}
interface PdfJsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: { str?: string; transform: number[]; width: number; height: number }[] }>;
    getViewport(options: { scale: number }): { width: number; height: number };
    render(options: object): { promise: Promise<void> };
    cleanup(): void;
  }>;
  destroy(): Promise<void>;
}
interface Canvas {
  getContext(kind: '2d'): unknown;
  toBuffer(kind: 'image/png'): Uint8Array;
}

const SCAN_SCALE = 200 / 72;
/** A drawn page holds at most this many pixels. */
const MOST_PIXELS = 12_000_000;

async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await load<PdfJs>('pdfjs-dist/legacy/build/pdf.mjs', 'tệp PDF');
  const root = dirname(require.resolve('pdfjs-dist/package.json'));
  const document = await pdf.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
  }).promise;
  return {
    pages: document.numPages,
    async page(number) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return {
        width,
        height,
        items: items.flatMap((item) => (typeof item.str === 'string' ? [{ ...item, str: item.str }] : [])),
      };
    },
    async draw(number) {
      const page = await document.getPage(number);
      const plain = page.getViewport({ scale: 1 });
      const scale = Math.min(SCAN_SCALE, Math.sqrt(MOST_PIXELS / (plain.width * plain.height)));
      const viewport = page.getViewport({ scale });
      const { createCanvas } = await load<{ createCanvas(width: number, height: number): Canvas }>(
        '@napi-rs/canvas',
        'bản quét',
      );
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      await page.render({ canvasContext: canvas.getContext('2d'), canvas, viewport }).promise;
      page.cleanup();
      return canvas.toBuffer('image/png');
    },
    close: () => document.destroy(),
  };
}

interface Tesseract {
  createWorker(language: string, mode: number, options: object): Promise<TesseractWorker>;
}
interface TesseractWorker {
  recognize(image: unknown): Promise<{ data: { text: string } }>;
  terminate(): Promise<unknown>;
}

/** Packages of Node; everything is found on this computer. */
export const nodeLibraries: Libraries = {
  async word() {
    const module = await load<{ default?: Mammoth } & Mammoth>('mammoth', 'tệp Word');
    const mammoth = module.default ?? module;
    return { toHtml: async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value };
  },
  pdf: async () => ({ open: openPdf }),
  async scan() {
    const module = await load<{ default?: Tesseract } & Tesseract>('tesseract.js', 'bản quét');
    const { createWorker } = module.default ?? module;
    let langPath: string;
    try {
      langPath = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0');
    } catch (cause) {
      throw new DocumentRefused(
        'missing-reader',
        'Máy này chưa cài dữ liệu chữ Việt cho bản quét. Cài bằng “npm install @tesseract.js-data/vie”.',
        { cause },
      );
    }
    return {
      async start() {
        const worker = await createWorker('vie', 1, { langPath, gzip: true, cacheMethod: 'none' });
        return {
          read: async (image) =>
            (await worker.recognize(image instanceof Uint8Array ? Buffer.from(image) : image)).data.text,
          close: async () => void (await worker.terminate()),
        };
      },
    };
  },
};

interface Mammoth {
  convertToHtml(input: { buffer: Buffer }): Promise<{ value: string }>;
}
