import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  convertMillimetersToTwip as mm,
} from 'docx';
import type { ISectionOptions, Table } from 'docx';
import { officialReport } from '../../shared/index.js';
import type { OfficialAnnex, OfficialBlock, OfficialReport, Report, Settings } from '../../shared/index.js';
import {
  FONT,
  BODY,
  TABLE,
  ANNEX_TABLE,
  MARGINS,
  PAGE,
  TEXT_WIDTH,
  ANNEX_WIDTH,
  run,
  centred,
  ruled,
  layoutTable,
  gridTable,
} from './docx-parts.js';

function letterhead({ body, number, place, month }: OfficialReport): Table {
  const left = Math.round(TEXT_WIDTH * 0.38);
  const right = TEXT_WIDTH - left;
  return layoutTable(
    [left, right],
    [
      [
        [...body.map((line) => centred(line, { size: 24, bold: true })), ruled(Math.round(left * 0.34))],
        [
          centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }),
          centred('Độc lập - Tự do - Hạnh phúc', { size: 26, bold: true }, 20),
          ruled(Math.round(right * 0.22)),
        ],
      ],
      [
        [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 160 },
            children: [run(`${number.before}           ${number.after}`, { size: 26 })],
          }),
        ],
        [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 160 },
            children: [run(`${place}, ngày       ${month}`, { italics: true })],
          }),
        ],
      ],
    ],
  );
}

function drawBlock(block: OfficialBlock): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        keepNext: true,
        indent: { firstLine: mm(11) },
        spacing: { before: 160, after: 100 },
        children: [run(block.text, { bold: true })],
      });
    case 'caption':
      return new Paragraph({
        keepNext: true,
        alignment: AlignmentType.CENTER,
        spacing: { before: 80, after: 60 },
        children: [run(block.text, { bold: true })],
      });
    case 'note':
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        spacing: { before: 60, after: 160 },
        children: [run(block.text, { size: TABLE, italics: true })],
      });
    case 'table':
      return gridTable(block.table, TEXT_WIDTH, TABLE);
    default:
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        indent: { firstLine: mm(11) },
        spacing: { after: 120 },
        children: [run(block.text)],
      });
  }
}

function closing({ recipients, signature }: OfficialReport): Table {
  const half = Math.round(TEXT_WIDTH / 2);
  const left = [
    new Paragraph({ spacing: { after: 0 }, children: [run('Nơi nhận:', { size: 24, bold: true, italics: true })] }),
    ...recipients.map((line) => new Paragraph({ spacing: { after: 0 }, children: [run(`- ${line}`, { size: 22 })] })),
  ];
  const right = [
    ...signature.lines.map((line) => centred(line, { size: 26, bold: true })),
    new Paragraph({ spacing: { line: mm(25), lineRule: LineRuleType.EXACT, after: 0 }, children: [] }),
    centred(signature.hint, { size: 26, colour: '595959' }),
  ];
  return layoutTable([half, TEXT_WIDTH - half], [[left, right]]);
}

/** The number stands top centre, from the second page on; each annex counts its own pages. */
const pageNumbers = {
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26, font: FONT })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({ children: [] })] }),
};

function annexSection({ number, title, attached, table, note }: OfficialAnnex): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: { ...PAGE, orientation: PageOrientation.LANDSCAPE }, margin: MARGINS, pageNumbers: { start: 1 } },
    },
    headers: pageNumbers,
    children: [
      centred(number, { bold: true }),
      centred(title, { bold: true }),
      ...attached.map((line) => centred(line, { italics: true })),
      ruled(Math.round(ANNEX_WIDTH * 0.4)),
      new Paragraph({ spacing: { after: 60 }, children: [] }),
      gridTable(table, ANNEX_WIDTH, ANNEX_TABLE),
      new Paragraph({ spacing: { before: 100 }, children: [run(note, { size: TABLE, italics: true })] }),
    ],
  };
}

/**
 * The official report as a .docx an office can file: layout of Decree 30/2020, number, day and signature left blank.
 * Every figure is the report's own; names of plans and words of cells are text, never fields.
 */
export async function officialDocx(report: Report, settings: Settings): Promise<Uint8Array> {
  const value = officialReport(report, settings);
  const { type, abstract, blocks, annexes } = value;
  const main: ISectionOptions = {
    properties: { titlePage: true, page: { size: PAGE, margin: MARGINS } },
    headers: pageNumbers,
    children: [
      letterhead(value),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 400, after: 0 },
        children: [run(type, { bold: true })],
      }),
      ...abstract.map((line) => centred(line, { bold: true })),
      new Paragraph({ spacing: { line: 60, lineRule: LineRuleType.EXACT, after: 0 }, children: [] }),
      ruled(Math.round(TEXT_WIDTH * 0.38)),
      new Paragraph({ spacing: { after: 60 }, children: [] }),
      ...blocks.map(drawBlock),
      new Paragraph({ spacing: { after: 120 }, children: [] }),
      closing(value),
    ],
  };
  const document = new Document({
    title: `${type} ${abstract[0] ?? ''}`,
    creator: report.office || settings.office.name,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: BODY, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [main, ...annexes.map(annexSection)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
