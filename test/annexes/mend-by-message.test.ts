// A person shown only the messages can fix every finding: each is mended by typing what its message says, it is gone
// after that and no new one has come; and one after the other, all of them end.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../ooxml/index.js';
import { a1, readSettings } from '../../shared/index.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import type { CivilDate, Grid, Issue, Settings } from '../../shared/index.js';
import { typedFor, typeInto } from './by-hand.js';
import { readFixture } from './fixture.js';

interface Sheet {
  readonly name: string;
  readonly grid: Grid;
  readonly settings: Settings;
  readonly asOf: CivilDate;
}

const SAMPLES = join(__dirname, '../../samples');

function sampleSettings(): Settings {
  const read = readSettings(JSON.parse(readFileSync(join(SAMPLES, 'settings.json'), 'utf8')));
  if (!read.ok) throw new Error('samples/settings.json');
  return read.settings;
}

function samples(): Sheet[] {
  const settings = sampleSettings();
  const files = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));
  return files.map((name) => {
    const read = readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))));
    if (!read.ok) throw new Error(name);
    return { name, grid: read.workbook.grids[0]!, settings, asOf: { year: 2026, month: 11, day: 16 } };
  });
}

function fixtures(): Sheet[] {
  const files = readdirSync(__dirname).filter((file) => /^rules-.*\.annex\.tsv$/.test(file));
  return files.map((name) => ({ name, ...readFixture(readFileSync(join(__dirname, name), 'utf8')) }));
}

/** What typing cannot mend: a column that is not there, a sheet without an annex. */
const NOT_BY_TYPING = new Set(['header-missing', 'annex-not-found']);

const check = ({ grid, settings, asOf }: Sheet): readonly Issue[] => checkAnnex(grid, settings, asOf).issues;
const keyOf = (issue: Issue): string => `${issue.rule} ${a1(issue.at)} ${issue.message}`;
/** Ordinals and repetitions are counted over several rows: the finding of one row may pass on to the next. */
const ruleAt = (issue: Issue): string => `${issue.rule} ${a1(issue.at)}`;

const sheets = [...samples(), ...fixtures()].map((sheet) => [sheet.name, sheet] as const);

test.each(sheets)('%s: each finding is gone once its message is followed, and no new one comes', (_, sheet) => {
  const before = check(sheet);
  const known = new Set(before.map(ruleAt));
  for (const issue of before) {
    const typed = typedFor(issue, sheet.grid);
    if (NOT_BY_TYPING.has(issue.rule) || issue.mends.some(({ whole, changes }) => whole && changes.length === 0))
      continue;
    expect([issue.message, typed]).toEqual([issue.message, expect.any(Array)]);
    const after = check({ ...sheet, grid: typeInto(sheet.grid, typed!) });
    expect([issue.message, typed, after.map(keyOf).filter((key) => key === keyOf(issue))]).toEqual([
      issue.message,
      typed,
      [],
    ]);
    expect([issue.message, typed, after.map(ruleAt).filter((key) => !known.has(key))]).toEqual([
      issue.message,
      typed,
      [],
    ]);
  }
});

test.each(sheets)('%s: followed one after the other, the messages come to an end', (_, sheet) => {
  let { grid } = sheet;
  const open = (): readonly Issue[] => check({ ...sheet, grid }).filter(({ rule }) => !NOT_BY_TYPING.has(rule));
  // A finding may hide another until it is mended (an unread day that falls on a Sunday), so a few steps more are allowed.
  for (let left = check(sheet).length * 2; left > 0 && open().length > 0; left -= 1)
    grid = typeInto(grid, typedFor(open()[0]!, grid) ?? []);
  expect(open().map(keyOf)).toEqual([]);
});
