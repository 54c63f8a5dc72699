import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { OwnPlan } from './plans.js';

/** Hard-wrapped text as pasted from a page; the table as lines of cells. */
export function asText({ paragraphs, table = [] }: OwnPlan, width = 74): string {
  const wrapped = paragraphs.map((paragraph) =>
    paragraph.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'gu'), '$1\n').trim(),
  );
  return `${[...wrapped, ...table.flatMap((row) => row)].join('\n\n')}\n`;
}

/** A Word file typed in the usual layout: a letterhead of two columns, typed numbering, a table with borders. */
export async function asWord({ paragraphs, table }: OwnPlan): Promise<Uint8Array> {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = await import('docx');
  const text = (words: string, indent = true): InstanceType<typeof Paragraph> =>
    new Paragraph({
      children: [new TextRun({ text: words, size: 28, font: 'Times New Roman' })],
      spacing: { after: 120 },
      ...(indent ? { indent: { firstLine: 720 } } : {}),
    });
  const cell = (lines: readonly string[], width: number): InstanceType<typeof TableCell> =>
    new TableCell({
      children: lines.map((line) => text(line, false)),
      width: { size: width, type: WidthType.PERCENTAGE },
    });
  const [office, place, number, day, ...body] = paragraphs;
  const letterhead = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        children: [
          cell([office!, place!, number!], 40),
          cell(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', day!], 60),
        ],
      }),
    ],
  });
  const annex =
    table &&
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: table.map(
        (row) => new TableRow({ children: row.map((words, i) => cell([words], [7, 33, 18, 14, 14, 14][i]!)) }),
      ),
    });
  const document = new Document({
    sections: [{ children: [letterhead, ...body.map((words) => text(words)), ...(annex ? [annex] : [])] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** The Word file printed to PDF by LibreOffice; undefined where it is not installed. */
export async function asPdf(word: Uint8Array, folder: string, name: string): Promise<Uint8Array | undefined> {
  const file = join(folder, `${name}.docx`);
  await writeFile(file, word);
  try {
    await promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'office')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      { timeout: 90_000 },
    );
    return new Uint8Array(await readFile(join(folder, `${name}.pdf`)));
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return undefined;
    throw cause;
  }
}
