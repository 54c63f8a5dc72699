import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { heldReason, planRun, wantedOn } from '../../shared/index.js';
import type { Dispatch, Settings, Wanted } from '../../shared/index.js';
import { attachmentsFor } from '../attach.js';
import { checkFiles, settingsOf, sourcesOf } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { fileNameOf } from '../mail/outbox-mailer.js';
import { asOfOption, loadSettings } from '../options.js';
import { say, spoken } from '../words.js';
import { writeWhole } from '../write-workbook.js';

export interface LettersOptions {
  readonly asOf?: string;
  readonly settings?: string;
  readonly json?: boolean;
  readonly out?: string;
}

function print(dispatch: Dispatch, console: Console): void {
  console.out(say(`Sẽ gửi ${dispatch.send.length} thư:`, `Letters to send: ${dispatch.send.length}`));
  for (const letter of dispatch.send) {
    console.out(`  ✓ ${letter.recipient} <${letter.to.join(', ')}>`);
    console.out(`    ${letter.subject}`);
    console.out(`    ${letter.why}`);
  }
  console.out(say(`Giữ lại ${dispatch.held.length} thư:`, `Letters held: ${dispatch.held.length}`));
  for (const one of dispatch.held) console.out(`  · ${one.recipient}: ${heldReason(one, spoken())}`);
}

async function planOf(wanted: Wanted, settings: Settings, read: ReturnType<typeof sourcesOf>): Promise<Dispatch> {
  const { report, letters } = planRun({ wanted, settings, ...read });
  return letters({ accepted: new Set(), attachmentsOf: await attachmentsFor(report, settings) });
}

/** dondoc letters: every letter that would go on a day, to whom and why, and what is held and why. Sends nothing. */
export async function letters(paths: readonly string[], options: LettersOptions, console: Console): Promise<number> {
  const asOf = asOfOption(options.asOf);
  const own = await loadSettings(options.settings);
  const files = await checkFiles(paths, own, asOf);
  const settings = settingsOf(files, own);
  const read = sourcesOf(files);
  const { gaps } = read;
  const parts = await Promise.all(wantedOn(asOf, settings).map((wanted) => planOf(wanted, settings, read)));
  const dispatch: Dispatch = {
    send: parts.flatMap((part) => part.send),
    held: parts.flatMap((part) => part.held),
  };
  if (options.json) {
    const send = dispatch.send.map(({ attachments, ...letter }) => ({
      ...letter,
      attachments: attachments.map(({ name, type }) => ({ name, type })),
    }));
    console.out(JSON.stringify({ send, held: dispatch.held }, null, 2));
  } else print(dispatch, console);
  if (options.out !== undefined) {
    try {
      await mkdir(options.out, { recursive: true });
      for (const letter of dispatch.send) {
        const base = join(options.out, fileNameOf(letter).replace(/\.eml$/, ''));
        await writeWhole(`${base}.html`, letter.html, false);
        await writeWhole(`${base}.txt`, letter.text, false);
      }
    } catch (cause) {
      throw new Told(say(`Không ghi được vào “${options.out}”.`, `“${options.out}” cannot be written to.`), 2, {
        cause,
      });
    }
    console.err(
      say(
        `Đã ghi ${dispatch.send.length} thư (html, txt) vào ${options.out}`,
        `Written: ${dispatch.send.length} letters (html, txt) to ${options.out}`,
      ),
    );
  }
  for (const gap of gaps) console.err(`${gap.file}: ${gap.reason}`);
  return gaps.length > 0 ? 2 : 0;
}
