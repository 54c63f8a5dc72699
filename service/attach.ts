import type { Attachment, LetterKind, Report, Settings } from '../shared/index.js';

/** What goes with the letters, as the office chose; the writers of .xlsx and .docx are loaded only when they are needed. */
export async function attachmentsFor(
  report: Report,
  settings: Settings,
): Promise<(kind: LetterKind) => readonly Attachment[]> {
  const { attachXlsx, attachDocx } = settings.letters;
  if (!attachXlsx && !attachDocx) return () => [];
  return (await import('./export/attachments.js')).attachmentsOf(report, settings);
}
