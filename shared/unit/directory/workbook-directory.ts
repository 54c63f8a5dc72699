import { unicodeGrid } from '../../grid/unicode-grid.js';
import type { Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import { directoryOf } from './directory.js';

const made = new WeakMap<object, Settings>();

/**
 * The settings as a workbook completes them: its sheet “Đơn vị” laid over the office's directory, names, short names and
 * addresses alike. The very same settings where the workbook has no such sheet, or nothing readable stands on it.
 */
export function withDirectorySheet(settings: Settings, grids: readonly Grid[]): Settings {
  const own = directoryOf(settings, grids.map(unicodeGrid));
  if (own === directoryOf(settings)) return settings;
  const known = made.get(own);
  if (known) return known;
  // A prepared directory is read-only; settings own their lists.
  const directory = JSON.parse(JSON.stringify(own.directory)) as NonNullable<Settings['directory']>;
  const fresh: Settings = { ...settings, directory };
  made.set(own, fresh);
  return fresh;
}
