import * as z from 'zod/mini';
import { OFFICE_KINDS, OFFICE_KIND_NAMES } from './office-kinds.js';
import { UNIT_KIND_NAMES } from './unit-kinds.js';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const civilDate = z.strictObject({ year: z.number(), month: z.number(), day: z.number() });
const emails = z._default(z.array(z.string()), []);

const unit = z.strictObject({
  name: z.string(),
  short: z.optional(z.string()),
  aliases: z._default(z.array(z.string()), []),
  kind: z._default(z.enum(UNIT_KIND_NAMES), 'other'),
  parent: z.optional(z.string()),
  emails,
  from: z.optional(civilDate),
  until: z.optional(civilDate),
  successor: z.optional(z.string()),
});

const collective = z.strictObject({
  name: z.string(),
  aliases: z._default(z.array(z.string()), []),
  members: z._default(z.array(z.string()), []),
});

const severity = z.enum(['error', 'warning', 'notice', 'off']);

/** Everything an office can set; each key has a default that works for a ward with no settings at all. */
export const settingsSchema = z.strictObject({
  /** Dotted keys that the settings file itself says: they stand above what a workbook's sheet “Đôn Đốc” says. */
  stated: z.optional(z.array(z.string())),
  language: z._default(z.enum(['vi', 'en']), 'vi'),
  office: z.prefault(
    z.strictObject({
      name: z._default(z.string(), OFFICE_KINDS.ward.self),
      /** The office's own code, H36.12: what everything remembered begins with. Without one the store makes an id. */
      code: z.optional(z.string()),
      kind: z._default(z.enum(OFFICE_KIND_NAMES), 'ward'),
      place: z._default(z.string(), ''),
      /** The body above: “UBND tỉnh Bình Sơn”. */
      superior: z.optional(z.string()),
      contact: z._default(z.string(), 'Văn phòng HĐND và UBND'),
      replyTo: z.optional(z.string()),
      boardUrl: z.optional(z.string()),
    }),
    {},
  ),
  /** Who reads the leader's letters. */
  leaders: z._default(z.array(z.strictObject({ title: z.string(), emails })), []),
  /** Who is told when something needs a person who knows the machine. */
  it: z.prefault(z.strictObject({ emails }), {}),
  /** Facts of a plan that its workbook does not say, by file name (without folder). */
  plans: z._default(
    z.array(
      z.strictObject({
        file: z.string(),
        number: z.optional(z.string()),
        title: z.optional(z.string()),
        issued: z.optional(civilDate),
        ends: z.optional(civilDate),
      }),
    ),
    [],
  ),
  /** For a single check: overrides what the workbook says. */
  issued: z.optional(civilDate),
  ends: z.optional(civilDate),
  /** Replaces the starting directory of the office's kind when given. */
  directory: z.optional(z.strictObject({ units: z.array(unit), collectives: z._default(z.array(collective), []) })),
  policy: z.prefault(
    z.strictObject({
      /** exclusive: “trước ngày 15/9” ends on the 14th. */
      before: z._default(z.enum(['exclusive', 'inclusive']), 'exclusive'),
      dueSoonDays: z._default(z.number(), 3),
      dueSoonWorkingDays: z._default(z.boolean(), false),
      /** Civil Code 2015 art. 148: a last day that is no working day moves to the next one. */
      rollFixedDates: z._default(z.boolean(), false),
      rollCountedPeriods: z._default(z.boolean(), true),
      /** 7 = the week closes on Sunday. */
      weekCloses: z._default(z.number(), 7),
      figuresClose: z._default(z.enum(['day-before', 'as-of']), 'day-before'),
      periodWindow: z._default(z.enum(['calendar', 'decree-09-2019']), 'calendar'),
    }),
    {},
  ),
  /** Corrections to the built-in calendar of holidays, ISO days. */
  holidays: z.prefault(
    z.strictObject({
      add: z._default(z.array(z.string()), []),
      remove: z._default(z.array(z.string()), []),
      workdays: z._default(z.array(z.string()), []),
    }),
    {},
  ),
  rules: z._default(z.record(z.string(), severity), {}),
  /** Findings a person accepted with a reason; quiet until the cell's text changes. */
  accepted: z._default(
    z.array(
      z.strictObject({ rule: z.string(), sheet: z.string(), cell: z.string(), text: z.string(), reason: z.string() }),
    ),
    [],
  ),
  /** What was answered to questions, so that they are not asked again. */
  answers: z._default(
    z.array(
      z.strictObject({
        question: z.string(),
        option: z.string(),
        by: z._default(z.string(), ''),
        at: z._default(z.string(), ''),
        among: z._default(z.array(z.string()), []),
      }),
    ),
    [],
  ),
  /** Words of a cell that a person has said to mean a unit. */
  names: z._default(z.array(z.strictObject({ words: z.string(), unit: z.string() })), []),
  /** A header mapping corrected by a person: column letter → field, for one sheet. */
  mappings: z._default(
    z.array(
      z.strictObject({
        sheet: z.string(),
        headerTop: z.number(),
        headerBottom: z.number(),
        columns: z.record(z.string(), z.string()),
      }),
    ),
    [],
  ),
  letters: z.prefault(
    z.strictObject({
      leaderWeek: z._default(z.boolean(), true),
      unitWeek: z._default(z.boolean(), true),
      remindBefore: z._default(z.array(z.number()), [3]),
      remindOnDay: z._default(z.boolean(), true),
      remindAfter: z._default(z.array(z.number()), [1, 7]),
      escalateAfter: z._default(z.number(), 14),
      showResults: z._default(z.boolean(), true),
      showUnits: z._default(z.boolean(), true),
      attachXlsx: z._default(z.boolean(), false),
      attachDocx: z._default(z.boolean(), false),
    }),
    {},
  ),
  /** How many hours letters wait for what is in doubt, before they go with the doubt said; 0 = they do not wait. */
  hold: z.prefault(
    z.strictObject({
      /** A question about a plan the letter contains has no answer yet. */
      question: z._default(z.number().check(z.minimum(0)), 24),
      /** A workbook that was read before cannot be read now, has shrunk or the folder is empty. */
      folder: z._default(z.number().check(z.minimum(0)), 24),
      /** A plan that was read before is not there any more. */
      missing: z._default(z.number().check(z.minimum(0)), 24),
      /** The clock of the machine has jumped. */
      clock: z._default(z.number().check(z.minimum(0)), 24),
    }),
    {},
  ),
  /** weekday: 1 = Monday … 7 = Sunday. */
  schedule: z.prefault(
    z.strictObject({
      weekday: z._default(z.int().check(z.minimum(1), z.maximum(7)), 1),
      time: z._default(z.string().check(z.regex(CLOCK_TIME)), '07:30'),
      /** No letter leaves from one to the other; a schedule's own time inside them stands above. */
      quietFrom: z._default(z.string().check(z.regex(CLOCK_TIME)), '20:00'),
      quietUntil: z._default(z.string().check(z.regex(CLOCK_TIME)), '06:00'),
    }),
    {},
  ),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Policy = Settings['policy'];

/** The embedded defaults: a ward that has set nothing. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

export interface SettingsProblem {
  /** Dotted path of the key: letters.remindBefore.0 */
  readonly key: string;
  readonly problem: string;
}

const WORDS: Readonly<Record<string, string>> = {
  invalid_type: 'thiếu hoặc không đúng kiểu',
  invalid_value: 'không phải giá trị cho phép',
  invalid_format: 'chưa đúng dạng',
  too_small: 'quá nhỏ',
  too_big: 'quá lớn',
};

function problemsOf(issue: z.core.$ZodIssue): SettingsProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ key: [...issue.path, key].join('.'), problem: 'không có khóa này' }));
  }
  const values = issue.code === 'invalid_value' ? `; chọn một trong: ${issue.values.join(', ')}` : '';
  return [{ key: issue.path.join('.') || '(tệp thiết lập)', problem: (WORDS[issue.code] ?? issue.message) + values }];
}

/** Reads settings from parsed JSON; wrong keys come back named, never as an exception. */
export function readSettings(
  json: unknown,
): { ok: true; settings: Settings } | { ok: false; problems: readonly SettingsProblem[] } {
  const result = settingsSchema.safeParse(json);
  if (result.success) return { ok: true, settings: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap(problemsOf),
  };
}
