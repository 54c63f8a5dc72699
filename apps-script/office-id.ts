import type { Settings } from '../shared/index.js';
import { officeId } from '../shared/index.js';
import { checksum, PartBook } from './ledger-pages.js';
import { inDocument } from './locks.js';
import { PREFIX, readAll, setProperty } from './properties.js';
import { openBook } from './sheet-reading.js';

const NAME = 'office';

/**
 * The settings with the id everything of this office is remembered by: its own code, else the number Google gave the
 * spreadsheet when its first letter was planned. Letters remembered under the office's name are taken over once.
 */
export function withOfficeId(settings: Settings, all: Record<string, string> = readAll()): Settings {
  const stored = all[PREFIX + NAME];
  const code = settings.office.code ?? stored ?? openBook().getId();
  const known = { ...settings, office: { ...settings.office, code } };
  const id = officeId(known);
  if (stored !== id) {
    inDocument(() => {
      const book = new PartBook(readAll());
      book.rename(stored ?? officeId({ office: { ...settings.office, code: undefined } }), id);
      for (const [name, text] of book.changed) setProperty(name, text);
      setProperty(NAME, id);
    });
  }
  return known;
}

/** Settings in a few letters: refusals reopen when it changes. */
export const wayOf = (settings: Settings): string => checksum(JSON.stringify(settings));
