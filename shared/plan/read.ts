import { textsOf } from '../lexicon/entries.js';
import { pattern } from '../lexicon/pattern.js';
import { parseIso, type CivilDate } from '../calendar/civil-date.js';
import { calendarOf } from '../calendar/holidays.js';
import { directoryOf } from '../unit/index.js';
import type { Settings } from '../settings/settings.js';
import { foldKey } from '../text/fold.js';
import { readAnnexTables } from './annex-tables.js';
import { Drafts } from './drafts.js';
import { readPart } from './duties.js';
import { readLetterhead } from './letterhead.js';
import { begins, damageOf, phrases, type Damage } from './likeness.js';
import { isClosing, partsOf, type Item, type Part } from './outline.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { periodOfPlan } from './period.js';
import { inheritPeriod } from './inherit.js';
import type { PlanDocument, PlanDraft, PlanTask } from './types.js';

/**
 * Reads a plan into the tasks a careful clerk would enter: who leads, who helps, until when, where it stands. What the
 * document does not say is null and asked; what is no task is listed in `notTasks`. Never throws.
 */
export function readPlan(document: PlanDocument, settings: Settings): PlanDraft {
  const paragraphs = paragraphsOf(document);
  const damage = damageOf(paragraphs.map(({ text }) => text).join('\n'));
  const head = readLetterhead(paragraphs, damage);
  const issued = settings.issued ?? (head.issued?.length === 10 ? parseIso(head.issued) : undefined);
  const { body, tail, annex } = zonesOf(paragraphs, head.body, damage);
  const parts = partsOf(body, damage);
  const period = periodOfPlan(parts, head.title, issued, settings, damage);
  const directory = directoryOf(settings);
  const clock = { ...dayOf(issued, period.last), policy: settings.policy, calendar: calendarOf(settings.holidays) };
  const drafts = new Drafts(clock, directory, damage, {
    ...(issued ? { on: issued } : {}),
    local: pattern(String.raw`\b{bodies:plan-office-tier}\b`).test(foldKey(head.office)),
  });
  for (const paragraph of paragraphs.slice(0, head.body))
    if (paragraph.text !== '') drafts.aside(paragraph, 'phần đầu văn bản');
  for (const part of parts) readPart(part, drafts, damage);
  for (const paragraph of tail) if (paragraph.text !== '') drafts.aside(paragraph, 'nơi nhận, chữ ký');
  const tables = readAnnexTables([...tablesOf(parts), ...annex, ...tail], drafts, clock, settings, directory, damage);
  const tasks: PlanTask[] = [...drafts.drafts.map(({ task, ...rest }) => ({ ...task, ...rest })), ...tables.tasks];
  const read = inheritPeriod(tasks, period);
  const known = head.titled || parts.some(({ kind }) => kind === 'organisation');
  return {
    kind: read.length === 0 && !known ? 'not-a-plan' : head.decision ? 'decision+plan' : 'plan',
    number: head.number,
    issued: head.issued,
    office: head.office,
    title: head.title,
    period: { start: period.start, ends: period.ends, text: period.text },
    tasks: read,
    indicators: drafts.indicators,
    notTasks: drafts.notTasks,
    tables: tables.tables,
    questions: questionsOf(head, read, damage, document),
  };
}

const dayOf = (issued: CivilDate | undefined, ends: CivilDate | undefined) => ({
  ...(issued ? { issued } : {}),
  ...(ends ? { ends } : {}),
});

interface Zones {
  readonly body: readonly Paragraph[];
  readonly tail: readonly Paragraph[];
  readonly annex: readonly Paragraph[];
}

const RECIPIENTS = phrases('nơi nhận');
const ANNEXES = phrases(...textsOf('papers:annexed'));

/** Body, recipients and signature, annexes. */
function zonesOf(paragraphs: readonly Paragraph[], from: number, damage: Damage): Zones {
  const rest = paragraphs.slice(from);
  const ends = rest.findIndex(({ text, table }) => {
    const words = table
      ? table.rows
          .flat()
          .map((cell) => cell.text)
          .join(' ')
      : text;
    return (
      /^\W*n[ơo][iư] nh[ậaâéeă]n\b/iu.test(words.trim()) ||
      (begins(words, RECIPIENTS, damage) && words.length < 4000 && /[:;]/.test(words))
    );
  });
  const signed = ends >= 0 ? ends : rest.findIndex(({ text }) => /^(?:TM\.|KT\.|T\/M)\s/.test(text));
  // “… ./.” ends the text, whatever a scanner made of the words below it.
  const closed =
    rest.findIndex((paragraph) => /\.\s?\/\s?\.?\s*$/.test(paragraph.text) && isClosing(paragraph, damage)) + 1;
  const closes = closed > 0 && (signed < 0 || closed < signed) ? closed : signed;
  const body = closes >= 0 ? rest.slice(0, closes) : rest;
  const after = closes >= 0 ? rest.slice(closes) : [];
  const annexAt = after.findIndex(
    ({ text, table }, i) => i > 0 && (begins(text, ANNEXES, damage) || (table !== undefined && table.rows.length > 3)),
  );
  return annexAt < 0
    ? { body, tail: after, annex: [] }
    : { body, tail: after.slice(0, annexAt), annex: after.slice(annexAt) };
}

function tablesOf(parts: readonly Part[]): Paragraph[] {
  const found: Paragraph[] = [];
  const walk = ({ paragraph, children }: Item): void => {
    if (paragraph.table) found.push(paragraph);
    children.forEach(walk);
  };
  for (const part of parts) part.items.forEach(walk);
  return found;
}

function questionsOf(
  head: ReturnType<typeof readLetterhead>,
  tasks: readonly PlanTask[],
  damage: Damage,
  { notes = [] }: PlanDocument,
): string[] {
  const questions = [...notes];
  if (head.number === null) questions.push('Văn bản không ghi số: đề nghị bổ sung số kế hoạch.');
  if (head.issued === null) questions.push('Văn bản không ghi ngày ban hành: đề nghị bổ sung.');
  else if (head.issued.length < 10)
    questions.push(
      `Ngày ban hành để trống (chỉ có tháng ${head.issued.slice(5)}/${head.issued.slice(0, 4)}): đề nghị bổ sung.`,
    );
  if (head.office === '') questions.push('Không thấy tên cơ quan ban hành.');
  if (damage === 'heavy')
    questions.push(
      'Chữ trong văn bản mất dấu (bản quét đọc bằng mô hình tiếng Anh): nên đọc lại bản quét bằng mô hình tiếng Việt rồi lập dự thảo lại.',
    );
  const asked = tasks.filter((task) => task.asked.length > 0).length;
  if (asked > 0) questions.push(`${asked} nhiệm vụ có ô cần xem lại.`);
  return questions;
}
