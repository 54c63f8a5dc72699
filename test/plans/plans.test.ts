import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { buildService } from '../../scripts/build/service.mjs';
import { DEFAULT_SETTINGS, type PlanDraft, type PlanTask } from '../../shared/index.js';
import { readPlan } from '../../shared/plan/index.js';
import { readDocument } from '../../documents/index.js';
import { nodeLibraries } from '../../documents/node/libraries.js';
import { flatten } from '../../shared/text/fold.js';
import { tempFolder } from '../service/temp-folder.js';
import { PLANS, type Duty, type OwnPlan } from './plans.js';
import { asPdf, asText, asWord } from './write.js';

const inFolder = tempFolder('plans');
const names = (units: PlanTask['lead']): string[] => units.map(({ text }) => text);
/** As the command line does; a PDF through the built program, because pdf.js is a module that jest does not load. */
async function read(bytes: Uint8Array, kind: string): Promise<PlanDraft> {
  if (kind !== 'pdf') return readPlan(await readDocument(bytes, { libraries: nodeLibraries }), DEFAULT_SETTINGS);
  const file = inFolder('plan.pdf');
  await writeFile(file, bytes);
  const { stdout } = spawnSync('node', ['dist/dondoc.js', 'import', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(stdout) as PlanDraft;
}

beforeAll(() => buildService(), 120_000);

function dueOf({ deadline }: PlanTask): string | undefined {
  if (!deadline.ok) return undefined;
  return deadline.every ? `every ${deadline.every}` : (deadline.due ?? deadline.kind);
}

interface Score {
  duties: number;
  found: number;
  given: number;
  leads: number;
  coordinating: number;
  helped: number;
  dated: number;
  dates: number;
  invented: number;
  outputs: number;
  kept: number;
}

/** Counts what is right, duty by duty; every difference is named. */
function score(plan: OwnPlan, duties: readonly Duty[], draft: PlanDraft, said: string[]): Score {
  const whole = flatten(plan.paragraphs.concat(plan.table?.flat() ?? []).join(' ')).replace(/[^a-z0-9]/g, '');
  const sum: Score = {
    duties: duties.length,
    found: 0,
    given: draft.tasks.length,
    leads: 0,
    coordinating: 0,
    helped: 0,
    dated: 0,
    dates: 0,
    invented: 0,
    outputs: 0,
    kept: 0,
  };
  for (const duty of duties) {
    const task = draft.tasks.find(({ content }) => content.replace(/\s+/g, ' ').startsWith(duty.begins));
    if (!task) {
      said.push(`${plan.name}: missing “${duty.begins}”`);
      continue;
    }
    sum.found += 1;
    const miss = (what: string, want: unknown, got: unknown): void =>
      void said.push(`${plan.name}: ${what} of “${duty.begins}”: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
    const same = (a: readonly string[], b: readonly string[]): boolean =>
      a.map(flatten).join('|') === b.map(flatten).join('|');
    if (same(names(task.lead), duty.lead)) sum.leads += 1;
    else miss('lead', duty.lead, names(task.lead));
    const helpers = duty.coordinating ?? [];
    sum.helped += 1;
    if (same(names(task.coordinating), helpers)) sum.coordinating += 1;
    else miss('coordinating', helpers, names(task.coordinating));
    if (duty.due !== undefined) {
      sum.dated += 1;
      if (dueOf(task) === duty.due) sum.dates += 1;
      else miss('deadline', duty.due, task.deadline);
    } else if (dueOf(task) !== undefined && !task.deadline.inherited) {
      sum.invented += 1;
      miss('deadline', 'none', task.deadline);
    }
    if ((task.output ?? undefined) === duty.output) sum.outputs += 1;
    else miss('output', duty.output, task.output);
    const pieces = task.content.split(/\n/).map((line) => flatten(line).replace(/[^a-z0-9]/g, ''));
    if (pieces.every((piece) => whole.includes(piece))) sum.kept += 1;
    else miss('words', '', task.content);
  }
  for (const task of draft.tasks)
    if (!duties.some(({ begins }) => task.content.replace(/\s+/g, ' ').startsWith(begins)))
      said.push(`${plan.name}: no duty: “${task.content.slice(0, 80)}”`);
  expect({ number: draft.number, issued: draft.issued }).toEqual({ number: plan.number, issued: plan.issued });
  return sum;
}

const KINDS: readonly [string, (plan: OwnPlan, at: number) => Promise<Uint8Array | undefined>][] = [
  ['txt', async (plan) => new TextEncoder().encode(asText(plan))],
  ['docx', asWord],
  ['pdf', async (plan, at) => asPdf(await asWord(plan), inFolder('.'), `plan-${at}`)],
];

test.each(KINDS)(
  'six plans as %s: duties, units, deadlines, words',
  async (kind, write) => {
    const said: string[] = [];
    const all: Score[] = [];
    for (const [at, plan] of PLANS.entries()) {
      const bytes = await write(plan, at);
      if (!bytes) {
        console.warn(`${kind}: LibreOffice is not installed, not tested here`);
        return;
      }
      // An annex flattened into lines of text is not asked of plain text.
      const flat = kind === 'txt' ? (plan.table ?? []).flat() : [];
      const duties = plan.duties.filter(({ begins }) => !flat.some((words) => words.startsWith(begins)));
      all.push(score(plan, duties, await read(bytes, kind), said));
    }
    const total = (key: keyof Score): number => all.reduce((sum, one) => sum + one[key], 0);
    const rates = {
      found: total('found') / total('duties'),
      right: total('found') / Math.max(total('given'), 1),
      leads: total('leads') / total('found'),
      coordinating: total('coordinating') / total('helped'),
      dates: total('dates') / total('dated'),
      invented: total('invented'),
      outputs: total('outputs') / total('found'),
      kept: total('kept') / total('found'),
    };
    const good =
      rates.found >= 0.97 &&
      rates.right >= 0.97 &&
      rates.leads >= 0.97 &&
      rates.coordinating >= 0.9 &&
      rates.dates >= 0.97 &&
      rates.invented === 0 &&
      rates.kept === 1;
    expect({ good, said: good ? [] : said, rates: good ? '' : rates }).toEqual({ good: true, said: [], rates: '' });
  },
  240_000,
);
