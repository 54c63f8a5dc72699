import { damageScore } from './damage.js';
import { scoreHeldOutUnits } from './held-out.js';
import { scoreLists } from './lists.js';
import { existsSync, readFileSync } from 'node:fs';
import { foldKey } from '../../../shared/text/fold.js';
import {
  COMMUNE_DIRECTORY,
  WARD_DIRECTORY,
  matchUnit,
  prepareDirectory,
  splitUnits,
  type Directory,
  type PreparedDirectory,
  type UnitReading,
} from '../../../shared/unit/index.js';

const CORPUS = '../shared/corpus/units.jsonl';

interface Sample {
  readonly text: string;
  readonly canonical: string;
  readonly source: string;
}
/** wrong: certain and not the unit meant. */
type Verdict = 'right' | 'first' | 'suggested' | 'unknown' | 'wrong';

export interface UnitScore {
  readonly name: string;
  readonly total: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly misses: readonly string[];
}

const withoutNote = (canonical: string): string => canonical.replace(/\s*\((?:cấp huyện cũ|bị xuống dòng)\)$/, '');
const nameKey = (name: string): string =>
  foldKey(name)
    .replace(/ (?:cap xa|xa|phuong)$/, '')
    .replace(/ va /g, ' ');

/** The canonical name that the directory has for a corpus name, by equal names or aliases only. */
function inDirectory(directory: Directory, canonical: string): string | undefined {
  const key = nameKey(withoutNote(canonical));
  return [...directory.units, ...directory.collectives].find((u) =>
    [u.name, ...u.aliases].some((n) => nameKey(n) === key),
  )?.name;
}

/** A sample says by its own words or its document whether it is a ward's or a commune's. */
function isCommune({ text, source }: Sample): boolean {
  return (
    source.startsWith('001_') || /(?:^|\s)xã$/iu.test(text.trim()) || /^xã /iu.test(text) || text === 'Phòng Kinh tế'
  );
}

function judgeOne(reading: UnitReading, expected: string): Verdict {
  if (reading.match === 'known' || reading.match === 'collective')
    return nameKey(reading.unit) === nameKey(expected) ? 'right' : 'wrong';
  if (reading.match === 'unknown') return 'unknown';
  const at = reading.suggestions.findIndex((name) => nameKey(name) === nameKey(expected));
  return at === 0 ? 'first' : at > 0 ? 'suggested' : 'unknown';
}

function judgeGroup(reading: UnitReading, expected: string): Verdict {
  if (reading.match === 'known') return 'wrong';
  if (reading.match === 'doubtful') return reading.suggestions[0] === expected ? 'first' : 'suggested';
  if (reading.match === 'unknown') return 'unknown';
  const concerned = 'Các đơn vị liên quan';
  return (reading.unit === concerned) === (expected === concerned) ? 'right' : 'wrong';
}

/** Several units in one cell: each must be certain and spelled by the cell's own words. */
function judgeSeveral(readings: readonly UnitReading[], text: string): Verdict {
  const said = foldKey(text);
  if (
    readings.some(
      (r) =>
        r.match === 'known' &&
        !foldKey(r.unit)
          .split(' ')
          .some((word) => word.length > 1 && said.includes(word)),
    )
  )
    return 'wrong';
  return readings.every((r) => r.match === 'known' || r.match === 'collective')
    ? 'right'
    : readings[0]!.match === 'unknown'
      ? 'unknown'
      : 'suggested';
}

/** The cell read as a cell; a sample that the splitter cuts is read as one name. */
function cellReading(text: string, directory: PreparedDirectory): UnitReading {
  const readings = splitUnits(text, directory);
  return readings.length === 1 ? readings[0]! : matchUnit(text, directory);
}

function judge(sample: Sample, directory: PreparedDirectory): Verdict | undefined {
  const { text, canonical } = sample;
  if (canonical.startsWith('(nhiều')) return judgeSeveral(splitUnits(text, directory), text);
  if (canonical.startsWith('(nhóm'))
    return ['known', 'collective'].includes(matchUnit(text, directory).match) ? 'wrong' : 'right';
  if (canonical.startsWith('(tập thể)')) return judgeGroup(cellReading(text, directory), canonical.slice(10));
  if (canonical.includes(' + ')) {
    const readings = splitUnits(text, directory);
    const verdicts = canonical.split(' + ').map((name, i) => (readings[i] ? judgeOne(readings[i], name) : 'unknown'));
    return verdicts.find((v) => v !== 'right') ?? 'right';
  }
  const expected = inDirectory(directory.directory, canonical);
  const reading = cellReading(text, directory);
  if (expected !== undefined) return judgeOne(reading, expected);
  if (reading.match !== 'known') return undefined;
  // “Thuế thành phố Hà Nội” is the directory's “Thuế thành phố” with its place said.
  return nameKey(canonical).startsWith(`${nameKey(reading.unit)} `) && nameKey(reading.unit).endsWith('thanh pho')
    ? 'right'
    : 'wrong';
}

const shown = (r: UnitReading): string =>
  r.match === 'known' || r.match === 'collective'
    ? r.unit
    : r.match === 'doubtful'
      ? `? ${r.suggestions.join(' / ')}`
      : 'unknown';

function score(
  name: string,
  samples: readonly Sample[],
  ward: PreparedDirectory,
  commune: PreparedDirectory,
): UnitScore {
  const counts = { right: 0, first: 0, suggested: 0, unknown: 0, wrong: 0 };
  const misses: string[] = [];
  let uncovered = 0;
  for (const sample of samples) {
    const directory = isCommune(sample) ? commune : ward;
    const verdict = judge(sample, directory);
    if (verdict === undefined) uncovered += 1;
    else counts[verdict] += 1;
    if (verdict === 'right' || verdict === 'first' || verdict === undefined) continue;
    misses.push(
      `${verdict}: ${JSON.stringify(sample.text)} → ${splitUnits(sample.text, directory).map(shown).join(' | ')} (${sample.canonical})`,
    );
  }
  return {
    name: uncovered > 0 ? `${name} (${uncovered} not in it, none taken as known)` : name,
    total: samples.length - uncovered,
    counts,
    misses,
  };
}

const extended = (directory: Directory, samples: readonly Sample[]): Directory => ({
  ...directory,
  units: [
    ...directory.units,
    ...[...new Set(samples.map((s) => withoutNote(s.canonical)))]
      .filter((name) => !name.startsWith('(') && !name.includes(' + ') && inDirectory(directory, name) === undefined)
      .map((name) => ({ name, aliases: [], kind: 'other' as const, emails: [] })),
  ],
});

/** Unit strings of the reference corpus → canonical names; empty where the corpus is absent. */
export function measureUnits(): readonly UnitScore[] {
  if (!existsSync(CORPUS)) return [];
  const samples = readFileSync(CORPUS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample);
  const directories = (make: (directory: Directory) => Directory): [PreparedDirectory, PreparedDirectory] => [
    prepareDirectory(make(WARD_DIRECTORY)),
    prepareDirectory(make(COMMUNE_DIRECTORY)),
  ];
  return [
    score('unit strings, starting directories', samples, ...directories((directory) => directory)),
    score('unit strings, extended directories', samples, ...directories((directory) => extended(directory, samples))),
  ];
}

/** Prints the table and every miss; false where a target (97 % right or offered first, none wrong in silence) is missed. */
export function scoreUnits(): boolean {
  const scores = measureUnits();
  if (scores.length === 0) console.log('unit strings: corpus not found, skipped');
  for (const { name, total, counts, misses } of scores) {
    const offered = counts.right + counts.first;
    console.log(
      `${name}: ${offered}/${total} right or offered first (${((100 * offered) / total).toFixed(1)} %) ${JSON.stringify(counts)}`,
    );
    misses.forEach((miss) => console.log(`  ${miss}`));
  }
  const lists = scoreLists();
  const heldOut = scoreHeldOutUnits();
  const scanned = damageScore();
  return (
    lists &&
    heldOut &&
    scanned &&
    scores.every(({ total, counts }) => counts.wrong === 0 && counts.right + counts.first >= total * 0.97)
  );
}
