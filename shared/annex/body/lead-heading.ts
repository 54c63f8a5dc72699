import type { Line } from './lines.js';

/**
 * “I | Phòng Kinh tế | Phòng Kinh tế” above tasks that name no lead: a heading that names it for them, and perhaps their
 * deadline. Its lead may also be merged down over its tasks, or typed again. `after` are the lines below it.
 */
export function headsLead(line: Line, after: readonly Line[]): boolean {
  if (line.lead === '' || line.output + line.coordinating !== '') return false;
  const end = after.findIndex((other) => other.spansColumns || other.ordinal?.style === line.ordinal!.style);
  const below = (end < 0 ? after : after.slice(0, end)).filter(({ ordinal }) => ordinal && ordinal.style !== 'dash');
  const [first] = below;
  if (!first) return false;
  if (first.lead === line.lead) return line.deadline === '' && first.deadline !== '' && first.ordinal!.number === 1;
  if (below.some(({ lead }) => lead !== '')) return false;
  // With a deadline too it is a heading where several numbered tasks stand below: a task has its details with letters.
  return line.deadline === ''
    ? below.some(({ deadline }) => deadline !== '')
    : below.length >= 2 && below.every(({ ordinal }) => ordinal!.style === 'number');
}
