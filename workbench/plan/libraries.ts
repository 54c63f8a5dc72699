// The readers as the page finds them: chunks of its own, loaded when a document needs them; nothing is asked of the network.
import type { Libraries, PdfFile } from '../../documents/index.js';

interface Mammoth {
  convertToHtml(input: { arrayBuffer: ArrayBuffer }): Promise<{ value: string }>;
}

const SCAN_SCALE = 200 / 72;
const here = (path: string): string => new URL(path, document.baseURI).href;

async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdf = await import('pdfjs-dist');
  pdf.GlobalWorkerOptions.workerSrc = here('plan/pdf.worker.min.js');
  const file = await pdf.getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false }).promise;
  return {
    pages: file.numPages,
    async page(number) {
      const page = await file.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return {
        width,
        height,
        items: items.flatMap((item) => ('str' in item ? [{ ...item, transform: item.transform as number[] }] : [])),
      };
    },
    async draw(number) {
      const page = await file.getPage(number);
      const viewport = page.getViewport({ scale: SCAN_SCALE });
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await page.render({ canvas, viewport }).promise;
      return canvas;
    },
    close: () => file.loadingTask.destroy(),
  };
}

export const browserLibraries: Libraries = {
  async word() {
    const module = (await import('mammoth')) as unknown as Mammoth & { default?: Mammoth };
    const mammoth = module.default ?? module;
    return { toHtml: async (bytes) => (await mammoth.convertToHtml({ arrayBuffer: bytes.slice().buffer })).value };
  },
  pdf: async () => ({ open: openPdf }),
  async scan() {
    const { createWorker } = (await import('tesseract.js')).default;
    return {
      async start() {
        const worker = await createWorker('vie', 1, {
          workerPath: here('plan/worker.min.js'),
          corePath: here('plan'),
          langPath: here('plan'),
          workerBlobURL: false,
          cacheMethod: 'none',
        });
        return {
          read: async (image) => {
            const page = image instanceof Uint8Array ? new Blob([image.slice()]) : (image as HTMLCanvasElement);
            return (await worker.recognize(page)).data.text;
          },
          close: async () => void (await worker.terminate()),
        };
      },
    };
  },
};
