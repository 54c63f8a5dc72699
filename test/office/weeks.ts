// One small office in every situation that once led two hosts to two answers.
import {
  addDays,
  directoryRows,
  officeId,
  planRun,
  readOffice,
  readSettings,
  readWorkbook,
} from '../../shared/index.js';
import type { CivilDate, Grid, Letter, OfficeReading, Settings, Wanted, WorkbookReading } from '../../shared/index.js';
import { sampleSettings } from '../sheets-host/load-sample.js';

export const FILE = 'ke-hoach.xlsx';
export const MONDAY: CivilDate = { year: 2026, month: 11, day: 16 };
export const NEXT_MONDAY = addDays(MONDAY, 7);

export interface Situation {
  readonly name: string;
  /** 0 is Monday. */
  readonly weekday: number;
  /** The settings say number and date of the plan; the sheet does not. */
  readonly entry: boolean;
  /** A second sheet carries another annex. */
  readonly two: boolean;
  /** A sheet “Đơn vị” stands beside. */
  readonly units: boolean;
  /** Letters were sent by hand on the day; what is compared is the Monday after. */
  readonly sent: boolean;
}

const YES = [false, true] as const;
export const ALL: readonly Situation[] = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
  YES.flatMap((entry) =>
    YES.flatMap((two) => YES.flatMap((units) => YES.map((sent) => named({ weekday, entry, two, units, sent })))),
  ),
);

/** Every weekday, and every three of the other four together: eight situations. */
export const COVERING: readonly Situation[] = Array.from({ length: 8 }, (_, i) => {
  const [entry, two, units] = [(i & 1) > 0, (i & 2) > 0, (i & 4) > 0];
  return named({ weekday: i % 7, entry, two, units, sent: (entry !== two) !== units });
});

function named(one: Omit<Situation, 'name'>): Situation {
  const { weekday, entry, two, units, sent } = one;
  const said = [entry && 'plans entry', two && 'two annexes', units && 'sheet of units', sent && 'sent before'];
  return { ...one, name: [`day ${weekday + 1}`, ...said.filter(Boolean)].join(', ') };
}

export const dayOf = ({ weekday }: Situation): CivilDate => addDays(MONDAY, weekday);

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Tình trạng'];
const FIRST = [
  [
    '1',
    'Quét hồ sơ hộ tịch lưu ở kho',
    'Phòng Văn hóa - Xã hội',
    'Công an phường',
    'Trước ngày 15/9',
    'Danh sách hồ sơ',
    'Đang thực hiện',
  ],
  [
    '2',
    'Kéo mạng nội bộ cho trụ sở',
    'Văn phòng HĐND và UBND',
    'Công an phường',
    '20/11/2026',
    'Biên bản nghiệm thu',
    '',
  ],
  [
    '3',
    'Hướng dẫn người dân nộp hồ sơ tại nhà',
    'Phòng Văn hóa - Xã hội',
    '',
    '31/9/2026',
    'Báo cáo',
    'Đang thực hiện',
  ],
];
const SECOND = [
  [
    '1',
    'Nạo vét mương ở tổ dân phố 2',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    '',
    '10/11/2026',
    'Biên bản',
    'Đang thực hiện',
  ],
  [
    '2',
    'Trồng cây dọc đường liên phường',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Công an phường',
    '30/11/2026',
    'Biên bản',
    'Hoàn thành',
  ],
];

export function gridsOf({ entry, two, units }: Situation): readonly Grid[] {
  const own = entry ? [] : [['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND phường An Bình)']];
  const other = [['(Kèm theo Kế hoạch số 40/KH-UBND ngày 02/3/2026 của UBND phường An Bình)']];
  return [
    grid('Phụ lục', [...own, HEAD, ...FIRST]),
    ...(two ? [grid('Phụ lục II', [...other, HEAD, ...SECOND])] : []),
    ...(units ? [grid('Đơn vị', directoryRows(settingsOf({ entry }).directory!))] : []),
  ];
}

const grid = (sheet: string, rows: readonly (readonly string[])[]): Grid => {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet,
    merges: [],
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, i) => row[i] ?? '').map((text) =>
        text === '' ? { kind: 'blank', text } : { kind: 'text', text },
      ),
    ),
  };
};

/** As a settings file has it. */
export function storedSettings({ entry }: Pick<Situation, 'entry'>): Record<string, unknown> {
  const { plans: _, ...stored } = sampleSettings() as Record<string, unknown>;
  const issued = { year: 2026, month: 1, day: 5 };
  return { ...stored, plans: entry ? [{ file: FILE, number: '12/KH-UBND', title: 'Kế hoạch', issued }] : [] };
}

export function settingsOf(situation: Pick<Situation, 'entry'>): Settings {
  const read = readSettings(storedSettings(situation));
  if (!read.ok) throw new Error(read.problems.map(({ key }) => key).join());
  return read.settings;
}

/** The walk of the core alone. */
export function walked(
  grids: readonly Grid[],
  settings: Settings,
  asOf: CivilDate,
): { book: WorkbookReading; office: OfficeReading } {
  const office = readOffice([readWorkbook({ file: FILE, grids }, settings, asOf)], [], settings);
  return { book: office.workbooks[0]!, office };
}

/** The letters of the core alone. */
export function lettersOf(
  office: OfficeReading,
  wanted: Wanted,
  accepted: ReadonlySet<string>,
  more: { readonly readAt?: string; readonly code?: string } = {},
) {
  const { settings: own, sources, gaps, notCounted, doubts } = office;
  const settings = more.code === undefined ? own : { ...own, office: { ...own.office, code: more.code } };
  const told = notCounted === undefined ? {} : { notCounted };
  const at = more.readAt === undefined ? {} : { readAt: more.readAt };
  const run = planRun({ wanted, settings, sources, gaps, doubts, ...told, ...at });
  return { totals: run.report.totals, send: run.letters({ accepted }).send, office: officeId(settings) };
}

export const words = (letters: readonly Letter[]) =>
  letters.map(({ key, to, subject, text, html }) => ({ key, to, subject, text, html }));

export const findings = (checks: readonly { readonly issues: readonly { rule: string; message: string }[] }[]) =>
  checks.map(({ issues }) => issues.map(({ rule, message }) => `${rule}: ${message}`));
