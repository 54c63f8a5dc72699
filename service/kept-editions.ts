import { compareDates, officeId } from '../shared/index.js';
import type { Edition, Report, Settings } from '../shared/index.js';
import { editionOf } from './close-edition.js';
import { openDatabase } from './store/database.js';
import { editionStore } from './store/editions.js';
import { withOfficeId } from './store/office-id.js';

export interface Kept {
  /** The settings with the office's id, which the store knows. */
  readonly settings: (settings: Settings) => Settings;
  readonly figures: (settings: Settings) => (period: string) => Edition | undefined;
  /** Keeps the report as an edition where its period is over, and closes the store. */
  readonly close: (report: Report, settings: Settings) => void;
}

/** The editions of a store, for a command that reads once and ends. */
export function keptEditions(path: string): Kept {
  const db = openDatabase(path);
  const editions = editionStore(db);
  return {
    settings: (settings) => withOfficeId(db, settings),
    figures: (settings) => (period) => editions.find(officeId(settings), period),
    close(report, settings) {
      if (compareDates(report.closed, report.period.end) >= 0)
        editions.keep(editionOf(report, officeId(settings), editions));
      db.close();
    },
  };
}
