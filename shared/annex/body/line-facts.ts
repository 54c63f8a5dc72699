// What one line of the body says by itself.
import type { Line } from './lines.js';
import type { Ordinal } from './ordinal.js';
import { startsLow } from './sentence.js';

/** The line names a lead or a deadline. */
export const hasLeadOrDeadline = (line: Line): boolean => line.lead !== '' || line.deadline !== '';
/** The line has neither lead, deadline, output nor partner. */
export const hasNoFacts = (line: Line): boolean =>
  !hasLeadOrDeadline(line) && line.output === '' && line.coordinating === '';

/** The line names a lead and a deadline, and the lead's name begins in it. */
export const hasAllFacts = (line: Line): boolean => line.lead !== '' && line.deadline !== '' && !startsLow(line.lead);

/** I, A, Phần thứ nhất: signs of headings more than of tasks. */
export const isMajor = (ordinal: Ordinal): boolean =>
  ordinal.style === 'roman' || ordinal.style === 'upper' || ordinal.style === 'part';

/** Written in capitals throughout. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
