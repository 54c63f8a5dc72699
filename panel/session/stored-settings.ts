import { DEFAULT_SETTINGS, readSettings } from '../../shared/index.js';
import type { Settings, SettingsProblem } from '../../shared/index.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Settings as a workbook keeps them. Wrong keys come back named and fall back to their defaults; the right ones beside
 * them stay, so that one slip does not cost the office its directory at the next save.
 */
export function readStored(json: unknown): { settings: Settings; problems: readonly SettingsProblem[] } {
  if (json === undefined || json === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  const whole = readSettings(json);
  if (whole.ok) return { settings: whole.settings, problems: [] };
  if (!isRecord(json)) return { settings: DEFAULT_SETTINGS, problems: whole.problems };
  const good = Object.entries(json).filter(([key, value]) => readSettings({ [key]: value }).ok);
  const rest = readSettings(Object.fromEntries(good));
  return { settings: rest.ok ? rest.settings : DEFAULT_SETTINGS, problems: whole.problems };
}
