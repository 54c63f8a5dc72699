import { readSnapshot } from '../shared/index.js';
import type { Snapshot } from '../shared/index.js';
import { dropText, getText, PREFIX, putText, readAll, storedBytes } from './properties.js';

const LIST = 'snapshots';
const NAME = 'snapshot.';
const ZIP = 'application/x-gzip';
/** Figures of a period before are a comfort, the ledger is a promise: together with it they must leave it room. */
const MOST_BYTES = 260_000;
const PERIODS_KEPT = 6;

const zip = (text: string): string =>
  Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain', 'snapshot')).getBytes());

const unzip = (text: string): string =>
  Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(text), ZIP, 'snapshot.gz')).getDataAsString('UTF-8');

const periodsIn = (all: Record<string, string>): string[] => JSON.parse(getText(LIST, all) ?? '[]') as string[];

export function findSnapshot(period: string, all: Record<string, string> = readAll()): Snapshot | undefined {
  const packed = getText(NAME + period, all);
  if (packed === undefined) return undefined;
  const read = readSnapshot(JSON.parse(unzip(packed)) as unknown);
  return read.ok ? read.snapshot : undefined;
}

/** Keeps the first figures of a period, compressed; false when they do not fit and the next report cannot compare. */
export function keepSnapshot(snapshot: Snapshot): boolean {
  let all = readAll();
  const periods = periodsIn(all);
  const { key } = snapshot.period;
  if (periods.includes(key)) return true;
  const packed = zip(JSON.stringify(snapshot));
  // Weeks and quarters follow each other in one list: the oldest leave first.
  const fits = (): boolean => storedBytes(all) + packed.length + 2_000 <= MOST_BYTES + otherBytes(all);
  while (periods.length > 0 && (periods.length >= PERIODS_KEPT || !fits())) {
    dropText(NAME + periods.shift()!, all);
    all = readAll();
  }
  const fitting = fits();
  if (fitting) {
    putText(NAME + key, packed);
    periods.push(key);
  }
  putText(LIST, JSON.stringify(periods));
  return fitting;
}

/** What is stored beside the snapshots. */
function otherBytes(all: Record<string, string>): number {
  return storedBytes(Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith(PREFIX + NAME))));
}
