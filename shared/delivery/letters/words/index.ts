import type { Language } from '../../../report/render/format.js';
import { en } from './en.js';
import type { LetterWords } from './vi.js';
import { vi } from './vi.js';

export type { LetterWords } from './vi.js';

/** The words of units', bodies' and IT's letters in the office's language. */
export const letterWords = (language: Language): LetterWords => (language === 'en' ? en : vi);
