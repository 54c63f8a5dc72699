import { keysOf, textsOf } from '../lexicon/entries.js';
import { pattern } from '../lexicon/pattern.js';
import { civilDate, toIso } from '../calendar/civil-date.js';
import { fold } from '../text/fold.js';
import { alike, begins, phrases, wordsOf, type Damage } from './likeness.js';
import { isCapitals } from './marker.js';
import type { Paragraph } from './paragraphs.js';

export interface Letterhead {
  readonly number: string | null;
  /** ISO day, “2025-07” where the day was left open, null where nothing says. */
  readonly issued: string | null;
  readonly office: string;
  readonly title: string;
  /** Where the body of the document begins, in paragraphs. */
  readonly body: number;
  readonly decision: boolean;
  /** A title “KẾ HOẠCH” (or a programme's) was found. */
  readonly titled: boolean;
}

const NUMBER = /\bs[o06]\s*:\s*(\d{1,5}[a-z]?\s*[/-]\s*[a-z][a-z0-9/&-]*(?:\s?-\s?[a-z]+)*)/;
const DAY = /\bng[a4]y\s*(\d{0,2})[\s.…]*th[a4]ng\s*(\d{0,2})[\s.…]*n[a4ii]m\s*(\d{4})/;
const OFFICE = pattern(String.raw`\b({bodies:committee})\s+(?:({bodies:tier}|tp\.?)\s+)`);
const OFFICES = phrases('ủy ban nhân dân', 'ubnd');
const PLACES = phrases(...textsOf('bodies:place-of-plan'));
const PAPER = keysOf('papers:plan-named');
const INTRO = keysOf('papers:not-in-title');

const isPaper = (text: string, damage: Damage): boolean => {
  const words = wordsOf(text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' '), damage).map(({ flat }) => flat);
  return words.length <= 2 && PAPER.some((paper) => alike(words.join(' '), paper, damage));
};

/** Reads number, day, office and title; what the document does not say stays null or ''. */
export function readLetterhead(paragraphs: readonly Paragraph[], damage: Damage): Letterhead {
  const plain = paragraphs.map(({ text, table }) =>
    table
      ? table.rows
          .flat()
          .map((cell) => cell.text)
          .join('\n')
      : text,
  );
  const decisionAt = plain.slice(0, 30).findIndex((text) => /^quyet dinh:?$/.test(fold(text).text.trim()));
  const titles = plain.flatMap((text, i) => (isPaper(text, damage) && i < plain.length - 1 ? [i] : []));
  const articles = plain.findIndex((text) => /^dieu\s+1\b/.test(fold(text).text));
  const decision = decisionAt >= 0 && articles > decisionAt && articles < 60;
  const titleAt = (decision ? titles.find((at) => at > articles) : titles.find((at) => at < 60)) ?? inlineTitle(plain);
  const firstPart = paragraphs.findIndex(
    ({ level }, i) => level === 0 && i > Math.max(titleAt, decision ? articles : 0),
  );
  const head = plain.slice(decision ? Math.max(0, titleAt - 14) : 0, Math.max(titleAt, 0) + 1);
  const letters = titleAt > 0 ? head : plain.slice(0, Math.min(12, firstPart < 0 ? 12 : firstPart));
  const { title, body } = titleOf(paragraphs, plain, titleAt, firstPart);
  const whole = decision ? [...head, ...plain.slice(0, titleAt)] : letters;
  return {
    ...numberAndDay(whole),
    office: officeOf(letters, plain, damage),
    title,
    body,
    decision,
    titled: titleAt >= 0,
  };
}

/** “KẾ HOẠCH Chuyển đổi số …” in one paragraph. */
const inlineTitle = (plain: readonly string[]): number =>
  plain
    .slice(0, 30)
    .findIndex((text) => isCapitals(text.slice(0, 9)) && /^ke hoach\b/.test(fold(text).text) && text.length < 400);

function numberAndDay(lines: readonly string[]): Pick<Letterhead, 'number' | 'issued'> {
  let number: string | null = null;
  let issued: string | null = null;
  for (const [i, line] of lines.entries()) {
    // The day may be broken over two lines of a narrow column.
    const text = /n[ăaâ]m\s*$|ng[àa]y\s*\d*\s*$|th[áa]ng\s*\d*\s*$/iu.test(line)
      ? `${line} ${lines[i + 1] ?? ''}`
      : line;
    const folded = fold(text);
    const found: RegExpExecArray | null = number === null ? NUMBER.exec(folded.text) : null;
    if (found) {
      const end: number = found.index + found[0].length;
      number = text.slice(folded.starts[end - found[1]!.length], folded.starts[end]).replace(/\s/g, '');
    }
    const day: RegExpExecArray | null = issued === null ? DAY.exec(folded.text) : null;
    if (!day || pattern(String.raw`\b{papers:cites-in-head}\b`).test(folded.text.slice(0, day.index))) continue;
    const date = civilDate(Number(day[3]), Number(day[2]), Number(day[1]));
    issued = date
      ? toIso(date)
      : Number(day[2]) >= 1 && Number(day[2]) <= 12
        ? `${day[3]}-${day[2]!.padStart(2, '0')}`
        : null;
  }
  return { number, issued };
}

function officeOf(head: readonly string[], all: readonly string[], damage: Damage): string {
  const joined = head
    .join('\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const at = joined.findIndex((line) => begins(line, OFFICES, damage));
  if (at >= 0) {
    const own = joined[at]!;
    const words = wordsOf(own, damage);
    const place =
      words.length > 4
        ? own
        : `${own} ${joined.slice(at + 1, at + 3).find((line) => begins(line, PLACES, damage)) ?? ''}`;
    return tidyName(place.replace(/\s*(?:CỘNG\s*HÒA|CỘNG\s*HOÀ|CONG\s*HOA).*$/s, ''));
  }
  // No letterhead: the office names itself where it orders (“Ủy ban nhân dân xã … xây dựng Kế hoạch”).
  const counts = new Map<string, number>();
  for (const text of all.slice(0, 200)) {
    const folded = fold(text);
    const match = OFFICE.exec(folded.text);
    if (!match || pattern(String.raw`{bodies:higher-tier}`).test(match[2]!)) continue;
    const rest = text.slice(folded.starts[match.index + match[0].length]);
    const name = /^(?:\p{Lu}[\p{L}\p{M}'’:0]*\s?){1,4}/u.exec(rest)?.[0].trim();
    if (!name) continue;
    const office = `${text.slice(folded.starts[match.index], folded.starts[match.index + match[0].length])}${name}`;
    counts.set(office, (counts.get(office) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const tidyName = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (!isCapitals(line)) return line;
  const low = line.toLowerCase();
  return low
    .replace(/^./u, (c) => c.toUpperCase())
    .replace(
      pattern(String.raw`({=bodies:tier-said}\s+)(.+)$`, 'u'),
      (_, kind: string, name: string) => kind + name.replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase()),
    );
};

function titleOf(
  paragraphs: readonly Paragraph[],
  plain: readonly string[],
  titleAt: number,
  firstPart: number,
): { title: string; body: number } {
  if (titleAt < 0) {
    const first = plain.findIndex((text) => text !== '');
    const title =
      first >= 0 && first < 3 && plain[first]!.length < 300 && paragraphs[first]!.level === 9 ? plain[first]! : '';
    return { title, body: title === '' ? 0 : first + 1 };
  }
  const inline = plain[titleAt]!.replace(/^\s*K[ẾE]\s*HO[ẠA]CH\s*/iu, '');
  if (inline.length > 12) return { title: inline, body: titleAt + 1 };
  const parts: string[] = [];
  let at = titleAt + 1;
  const end = firstPart < 0 ? plain.length : firstPart;
  for (; at < end && parts.length < 4; at++) {
    const text = plain[at]!;
    if (parts.length > 0 && !(isCapitals(text) && isCapitals(parts[0]!))) break;
    if (
      text.length > 900 ||
      (parts.length === 0 && INTRO.some((word) => fold(text).text.startsWith(word)) && /[;.]$/.test(text))
    )
      break;
    parts.push(text);
  }
  return { title: parts.join(' '), body: at };
}
