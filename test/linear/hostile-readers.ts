import { readHeading } from '../../shared/annex/header/heading.js';
import { endsOpen } from '../../shared/annex/body/sentence.js';
import { readStage } from '../../shared/annex/task/stage.js';
import { saidDone } from '../../shared/annex/task/said-done.js';
import { readDeadline } from '../../shared/deadline/read.js';
import { namesBody } from '../../shared/lexicon/bodies.js';
import { isDitto } from '../../shared/lexicon/ditto.js';
import { redactContacts } from '../../shared/report/render/redact.js';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings.js';
import { foldKey } from '../../shared/text/fold.js';
import { prepareDirectory } from '../../shared/unit/directory/prepare.js';
import { directoryOf, splitUnits } from '../../shared/unit/index.js';
import { remarkOf } from '../../shared/unit/cell/remarks.js';
import { addressesFront } from '../../shared/validation/facts/front-address.js';
import { findContacts, withoutContacts } from '../../shared/validation/facts/contacts.js';
import { isNobodyInParticular } from '../../shared/validation/facts/nobody-in-particular.js';
import { readRuns } from '../../ooxml/patch/rich-runs.js';

const plan = { issued: { year: 2026, month: 1, day: 26 } };
const directory = directoryOf(DEFAULT_SETTINGS);
/** A reading is remembered by its text; nothing is remembered of another directory. */
const fresh = (): ReturnType<typeof directoryOf> => prepareDirectory(directory.directory, []);

/** The readers a cell's text goes through. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  deadline: (text) => readDeadline(text, plan),
  units: (text) => splitUnits(text, fresh()),
  remark: (text) => remarkOf(foldKey(text)),
  heading: readHeading,
  stage: (text) => readStage({ kind: 'text', text }),
  done: saidDone,
  ditto: isDitto,
  body: namesBody,
  sentence: endsOpen,
  contacts: (text) => {
    const all = `${text} a@gmail.com 0912 345 678`;
    return withoutContacts(all, findContacts(all));
  },
  redact: (text) => redactContacts(`@${text}`),
  front: (text) => addressesFront(`giao ${text}`, directory),
  nobody: isNobodyInParticular,
  runs: (text) => readRuns(`<r>${text}`),
};

/** Cells that would make a careless reader slow, each by repeating one thing. */
export const HOSTILE: readonly string[] = [
  'ạ:',
  'Công an ',
  '////',
  '1/',
  'a ',
  '(',
  'trước ',
  'trên địa bàn ',
  'Khu phố 1, ',
  'tháng 1, ',
  'thnag ',
  'đã hoàn thành ',
  'I.',
  'SĐT ',
  'a@',
  '<r><t>',
];

export const hostileCell = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
