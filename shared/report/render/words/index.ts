import type { Language } from '../format.js';
import { en } from './en.js';
import type { Dictionary } from './vi.js';
import { vi } from './vi.js';

export type { Dictionary } from './vi.js';

/** The words of the letters in the office's language. */
export const dictionary = (language: Language): Dictionary => (language === 'en' ? en : vi);
