import { pattern } from '../../lexicon/pattern.js';
import type { Cell } from '../../grid/grid.js';
import { STAGE_WORDS } from '../../lexicon/stages.js';
import { firstWords } from '../../lexicon/vocabulary.js';
import { flatten } from '../../text/fold.js';
import type { Stage } from '../types.js';
import { remembering } from './remembering.js';
import { notYet, saidDone } from './said-done.js';

const STAGES: readonly Stage[] = ['not-started', 'in-progress', 'waiting', 'done', 'paused', 'cancelled', 'extended'];
/** What makes “đã ban hành …” the whole of a task: the document or the day it names. */
const NAMES_PAPER = pattern(
  String.raw`\bso \d+|\d+\/[a-zđ]|\bngay \d|\d[/.-]\d{1,2}[/.-]\d{2}|^{=papers:result-paper}\b`,
);

/**
 * The stage the words of a status or result cell name, by the table of the lexicon; undefined where they are none of the
 * known ones or may mean two things: the text is kept beside it, and a person is asked. “Hoàn thành khảo sát” is a step, no end.
 */
export const readStage = remembering(stageIn);

function stageIn(cell: Cell): Stage | undefined {
  if (cell.kind === 'boolean') return cell.value ? 'done' : 'not-started';
  if (cell.kind === 'number') return byPercent(cell.text.replace(/[,.]\d+/, ''));
  if (cell.kind !== 'text') return undefined;
  if (/^[✓✔☑√]/.test(cell.text.trim())) return 'done';
  const { words, written } = firstWords(cell.text, 30);
  const flat = flatten(cell.text)
    .replace(/[^a-z0-9%/.-]+/g, ' ')
    .trim();
  const percent = byPercent(flat);
  if (percent) return percent;
  const match = STAGE_WORDS.at(words, 0, written);
  const stage = match && STAGES.find((one) => match.features.has(one));
  const rest = match ? words.slice(match.words.length) : [];
  if (match?.features.has('whole') && rest.length > 0) return saidDone(cell.text) ? 'done' : undefined;
  if (stage !== 'done') return stage ?? (saidDone(cell.text) ? 'done' : undefined);
  if (rest.length === 0 || saidDone(cell.text)) return 'done';
  if (notYet(flat)) return 'in-progress';
  return match!.features.has('paper') && NAMES_PAPER.test(restOf(flat, match!.words.length)) ? 'done' : undefined;
}

const restOf = (flat: string, words: number): string => flat.split(' ').slice(words).join(' ');

/** “Hoàn thành 60%”, “100%”: a share is a stage of its own. */
function byPercent(flat: string): Stage | undefined {
  if (pattern(String.raw`^100 ?%|\b{states:reaches} 100 ?%`).test(flat)) return 'done';
  const share = pattern(String.raw`^(?:{states:share-said} )?(\d{1,2})(?:[.,]\d+)? ?%$`).exec(flat);
  if (!share) return undefined;
  return Number(share[1]) === 0 ? 'not-started' : 'in-progress';
}
