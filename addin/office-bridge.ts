import { parseA1, vietnamClock } from '../shared/index.js';
import type { Address } from '../shared/index.js';
import type { Bridge, HostEvent } from '../panel/bridge.js';
import { addSheet } from './add-sheet.js';
import { watchingEdits } from './edit-watch.js';
import type { ExcelDesk } from './excel-desk.js';
import { excelWorkbook } from './excel-workbook.js';
import { askSheets } from './read-quickly.js';
import { readRange } from './regions.js';

const clock = vietnamClock(() => Date.now());

/** An event so soon after our own reveal is its echo; Excel sends none when the cell was selected already. */
const ECHO_MS = 1500;

/** Where earlier versions kept the settings in the workbook. */
const SETTING = 'dondoc.settings';

/** The top-left cell of what an event calls its address: “C12”, “C12:D14”, “C12,E3”. */
function firstCell(address: string): { row: number; column: number } | undefined {
  return parseA1(/\$?[A-Z]{1,3}\$?\d+/.exec(address.slice(address.lastIndexOf('!') + 1))?.[0] ?? '');
}

const same = (a: Address, b: Address): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/**
 * The panel’s bridge to the open workbook in Excel. One sync asks for its name, settings and sheets and starts listening.
 * Events are hints only (Excel drops some): whoever hears one reads what changed again, and everything when all is quiet.
 */
export async function officeBridge(plainDesk: ExcelDesk): Promise<Bridge> {
  const listeners = new Set<(event: HostEvent) => void>();
  const tell = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const desk = watchingEdits(plainDesk, tell);
  const workbook = excelWorkbook(desk);
  let revealed: { readonly at: Address; readonly until: number } | undefined;

  const changed = async (): Promise<void> => tell({ kind: 'changed' });
  const edited = async (event: { worksheetId: string; address: string; changeType: string }): Promise<void> => {
    const sheet = workbook.sheetName(event.worksheetId);
    const range = event.changeType === 'RangeEdited' ? readRange(event.address.replace(/\$/g, '')) : undefined;
    tell(sheet !== undefined && range ? { kind: 'changed', area: { sheet, range } } : { kind: 'changed' });
  };
  const selected = async (event: { worksheetId: string; address: string }): Promise<void> => {
    const sheet = workbook.sheetName(event.worksheetId);
    const cell = firstCell(event.address);
    if (sheet === undefined || !cell) return;
    const at = { sheet, ...cell };
    // Our own reveal comes back as an event; answering it would open another finding of the same cell.
    const echo = revealed !== undefined && same(revealed.at, at) && Date.now() < revealed.until;
    if (!echo) tell({ kind: 'selected', at });
  };

  const opened = await desk.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    context.workbook.load('name');
    const stored = settings.getItemOrNullObject(SETTING);
    stored.load('value');
    worksheets.onChanged.add(edited);
    worksheets.onSelectionChanged.add(selected);
    worksheets.onAdded.add(changed);
    worksheets.onDeleted.add(changed);
    const sheets = askSheets(context);
    await context.sync();
    workbook.expect(sheets());
    return { name: context.workbook.name, stored: stored.isNullObject ? undefined : String(stored.value) };
  });

  return {
    host: 'excel',
    fileName: opened.name,
    workbook: {
      ...workbook,
      async reveal(at) {
        revealed = { at, until: Date.now() + ECHO_MS };
        await workbook.reveal(at);
      },
    },
    readAgain: (areas) => workbook.readAgain(areas),
    stored: async () => {
      if (opened.stored === undefined) return undefined;
      try {
        return JSON.parse(opened.stored) as unknown;
      } catch {
        return opened.stored; // not JSON: the panel says that the settings are broken
      }
    },
    async addSheet(sheet) {
      await addSheet(desk, sheet);
      workbook.expect(undefined);
    },
    today: clock.today,
    timeOfDay: clock.timeOfDay,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
