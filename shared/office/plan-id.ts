// The name of a plan among all plans of an office.
import type { Block } from './blocks.js';

/** “12/KH-UBND|2026-01-05”: number and day of issue; a plan without a number is its title, else its file. */
export function planIdOf({ annex, number, issued, title, file }: Block): string {
  if (annex.plan.number) return [annex.plan.number.trim(), issued].filter(Boolean).join('|');
  if (title) return [title, issued].filter(Boolean).join('|');
  return number || file.replace(/^.*[\\/]/, '');
}
