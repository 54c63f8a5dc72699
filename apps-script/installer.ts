import { inDocument } from './locks.js';
import { deleteProperty, PREFIX, readAll, setProperty } from './properties.js';
import { openBook } from './sheet-reading.js';

const NAME = 'installer';

/** Who set the schedule: the triggers run under this account, and nobody else sees them. */
export interface Installer {
  readonly email: string;
  readonly at: string;
  /** The spreadsheet it was set for: a copy of the file has no triggers. */
  readonly book: string;
}

export function installer(all: Record<string, string> = readAll()): Installer | undefined {
  const text = all[PREFIX + NAME];
  const found = text === undefined ? undefined : (JSON.parse(text) as Installer);
  return found?.book === openBook().getId() ? found : undefined;
}

export const me = (): string => Session.getEffectiveUser().getEmail();

export const rememberInstaller = (at: string): void =>
  inDocument(() =>
    setProperty(NAME, JSON.stringify({ email: me(), at, book: openBook().getId() } satisfies Installer)),
  );

export const forgetInstaller = (): void => inDocument(() => deleteProperty(NAME));
