import type { Attachment, LetterKind, Report, Settings } from '../../shared/index.js';
import { fold } from '../../shared/index.js';
import { officialDocx } from './docx.js';
import { reportXlsx } from './xlsx.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file name every mail client keeps: plain ASCII, no spaces. */
const fileName = (parts: readonly string[], extension: string): string =>
  `${parts
    .map((part) =>
      fold(part)
        .text.replace(/[^a-z0-9]+/gi, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean)
    .join('_')}.${extension}`;

/**
 * The files that go with the leaders' letters, made once for all of them; what is attached is the office's own choice in
 * `letters.attachXlsx` and `letters.attachDocx`. Give the result to `planLetters` as `attachmentsOf`.
 */
export async function attachmentsOf(
  report: Report,
  settings: Settings,
): Promise<(kind: LetterKind) => readonly Attachment[]> {
  const { attachXlsx, attachDocx } = settings.letters;
  const period = report.period.name;
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const xlsx: readonly Attachment[] = attachXlsx
    ? [
        {
          name: fileName([report.office, 'so lieu', period], 'xlsx'),
          type: XLSX,
          base64: base64(await reportXlsx(report, settings)),
        },
      ]
    : [];
  const docx: readonly Attachment[] = attachDocx
    ? [
        {
          name: fileName(['du thao bao cao', period], 'docx'),
          type: DOCX,
          base64: base64(await officialDocx(report, settings)),
        },
      ]
    : [];
  return (kind) => (kind === 'leader-week' ? xlsx : kind === 'period' ? [...docx, ...xlsx] : []);
}
