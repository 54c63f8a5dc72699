import { Readable } from 'node:stream';
import { createProgram } from '../../service/program.js';
import { Told } from '../../service/console.js';
import type { Console } from '../../service/console.js';
import { deadline } from '../../service/commands/deadline.js';

export const WARD = 'samples/chuyen-doi-so-phuong-an-binh.xlsx';
export const COMMUNE = 'samples/cai-cach-hanh-chinh-phuong-an-binh.xlsx';
export const CITY = 'samples/do-thi-moi-truong-phuong-an-binh.xlsx';
export const AS_OF = ['--as-of', '2026-11-16'];

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function listening(): { console: Console; out: string[]; err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out,
    err,
    console: { out: (text) => void out.push(text), err: (text) => void err.push(text), colour: false, width: 120 },
  };
}

/** Runs the command line in this process, as `dondoc ARGS…` does, and catches what it says. */
export async function runCli(...args: readonly string[]): Promise<Ran> {
  const { console, out, err } = listening();
  let code = 0;
  try {
    await createProgram(console, (exit) => {
      code = exit;
    }).parseAsync(['node', 'dondoc', ...args]);
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    code = error.code;
    err.push(error.message);
  }
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** `dondoc deadline` over the given lines. */
export async function askDeadlines(
  input: string,
  options: { issued?: string } = {},
): Promise<Record<string, unknown>[]> {
  const { console, out } = listening();
  await deadline(options, Readable.from([Buffer.from(input)]), console);
  return out.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What `check --json` prints of one sheet. */
export interface SheetJson {
  file: string;
  sheet: string;
  located: boolean;
  counts: { rows: number; groups: number; tasks: number };
  tasks: {
    row: number;
    lead: { text: string; unit: string | null }[];
    deadline: Record<string, unknown>;
    status: { kind: string };
  }[];
  issues: { rule: string; severity: string; cell: string; message: string; text: string; mends: unknown[] }[];
  error?: string;
}

/** What `check --json` prints. */
export interface OfficeJson {
  readonly sheets: SheetJson[];
  readonly account: { file: string; state: string; because?: string; sheets: { rows: { task: number } }[] }[];
  readonly questions: { id: string; options: { id: string }[]; default: string; answer?: { option: string } }[];
}

/** `dondoc check … --json`, read. */
export async function checkJson(...args: string[]): Promise<{ code: number } & OfficeJson> {
  const { code, out } = await runCli('check', ...args, '--json');
  return { code, ...(JSON.parse(out) as OfficeJson) };
}
