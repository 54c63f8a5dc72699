import { pattern } from '../lexicon/pattern.js';
import { parseIso, type CivilDate } from '../calendar/civil-date.js';
import { calendarOf } from '../calendar/holidays.js';
import { fold } from '../text/fold.js';
import type { Settings } from '../settings/settings.js';
import type { Damage } from './likeness.js';
import { kindOf, type Item, type Part } from './outline.js';
import { readTime } from './time.js';

export interface PlanPeriod {
  readonly start: string | null;
  readonly ends: readonly string[];
  readonly text: string;
  readonly last?: CivilDate;
  /** Said of the whole plan in a paragraph of its own: tasks without a deadline may take it over. */
  readonly said: boolean;
}

/** When the whole plan runs: its paragraph “Thời gian thực hiện”, else the years of its title. */
export function periodOfPlan(
  parts: readonly Part[],
  title: string,
  issued: CivilDate | undefined,
  settings: Settings,
  damage: Damage,
): PlanPeriod {
  const clock = { ...(issued ? { issued } : {}), policy: settings.policy, calendar: calendarOf(settings.holidays) };
  for (const part of parts) {
    if (part.kind === 'organisation' || part.kind === 'content') continue;
    for (const text of timeTexts(part, damage)) {
      const read = readTime(text.slice(0, 200).replace(/^t[ừu] nay\s+/iu, ''), clock);
      const year = /20\d\d/.test(text);
      if (read.ok && read.due && year) {
        const last = parseIso(read.due);
        return { start: read.start, ends: [read.due], text, said: true, ...(last ? { last } : {}) };
      }
      if (read.ok && year && !read.due) return { start: read.start, ends: [], text, said: true };
    }
  }
  const years = [
    ...fold(title).text.matchAll(pattern(String.raw`\b{time:plan-years}\s+(20\d\d)(?:\s*[-–]\s*(20\d\d))?`, 'g')),
  ];
  const own = years[years.length - 1];
  if (!own) return { start: null, ends: [], text: '', said: false };
  const last = own[2] ?? own[1]!;
  return {
    start: `${own[1]}-01-01`,
    ends: [`${last}-12-31`],
    text: own[0],
    said: false,
    last: { year: Number(last), month: 12, day: 31 },
  };
}

function timeTexts(part: Part, damage: Damage): string[] {
  const found: string[] = [];
  const below = (item: Item): string => {
    const { body, text } = item.paragraph;
    const own = body === '' ? text : body;
    const colon = own.indexOf(':');
    const value = colon >= 0 && colon < 60 ? own.slice(colon + 1).trim() : '';
    return [value, ...item.children.map(({ paragraph }) => paragraph.body || paragraph.text)].filter(Boolean)[0] ?? '';
  };
  const walk = (item: Item): void => {
    const own = item.paragraph.body || item.paragraph.text;
    if (own.length < 200 && kindOf(own.slice(0, 40), damage, true) === 'time') {
      const said = below(item);
      if (said !== '') found.push(said);
    }
    item.children.forEach(walk);
  };
  part.items.forEach(walk);
  if (part.kind === 'time') found.push(...part.items.map(({ paragraph }) => paragraph.body || paragraph.text));
  return found;
}
