import { en } from './en.js';
import { vi } from './vi.js';
import type { Strings } from './vi.js';

export type { Strings } from './vi.js';

/** The words of the panel; Vietnamese unless English is chosen. */
export function stringsOf(language: 'vi' | 'en'): Strings {
  return language === 'en' ? en : vi;
}
