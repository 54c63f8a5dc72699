import type { Totals } from './types.js';

/** A percentage with its two parts; a report never shows one without the other. */
export interface Percentage {
  readonly id: 'completion' | 'on-time' | 'overdue' | 'unknown';
  readonly name: string;
  /** The formula in words, as the foot of a letter states it. */
  readonly formula: string;
  readonly numerator: number;
  readonly denominator: number;
  /** Per cent, unrounded; absent when there is nothing to divide by. */
  readonly value?: number;
  /** “60,2%”; “–” when there is nothing to divide by. */
  readonly text: string;
  /** “77/128 (60,2%)”. */
  readonly share: string;
  /** Formula and value in one sentence. */
  readonly sentence: string;
}

/** One decimal, comma, no space before the sign: 60,2%. Rounded half up on whole numbers, so that all hosts agree. */
export function formatPercent(numerator: number, denominator: number): string {
  if (denominator === 0) return '–';
  const tenths = Math.floor((numerator * 2000 + denominator) / (denominator * 2));
  return `${thousands(Math.floor(tenths / 10))},${tenths % 10}%`;
}

/** 15.533 */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}

const FORMULAS: readonly {
  readonly id: Percentage['id'];
  readonly name: string;
  readonly formula: string;
  readonly parts: (totals: Totals) => readonly [numerator: number, denominator: number];
}[] = [
  {
    id: 'completion',
    name: 'Tỷ lệ hoàn thành',
    formula: '(hoàn thành đúng hạn + hoàn thành quá hạn) / tổng số nhiệm vụ',
    parts: (t) => [t.doneOnTime + t.doneLate, t.total],
  },
  {
    id: 'on-time',
    name: 'Tỷ lệ đúng hạn',
    formula: 'hoàn thành đúng hạn / (hoàn thành đúng hạn + hoàn thành quá hạn + chưa hoàn thành, quá hạn)',
    parts: (t) => [t.doneOnTime, t.doneOnTime + t.doneLate + t.overdue],
  },
  {
    id: 'overdue',
    name: 'Tỷ lệ quá hạn',
    formula: 'chưa hoàn thành, quá hạn / tổng số nhiệm vụ',
    parts: (t) => [t.overdue, t.total],
  },
  {
    id: 'unknown',
    name: 'Tỷ lệ chưa rõ thời hạn',
    formula: 'chưa rõ thời hạn / tổng số nhiệm vụ',
    parts: (t) => [t.unknown, t.total],
  },
];

/** Every percentage of a report or of one of its lines, each with its formula: reports in use differ in what they divide by. */
export function percentages(totals: Totals): Percentage[] {
  return FORMULAS.map(({ id, name, formula, parts }) => {
    const [numerator, denominator] = parts(totals);
    const text = formatPercent(numerator, denominator);
    const fraction = `${thousands(numerator)}/${thousands(denominator)}`;
    return {
      id,
      name,
      formula,
      numerator,
      denominator,
      ...(denominator > 0 ? { value: (numerator * 100) / denominator } : {}),
      text,
      share: denominator > 0 ? `${fraction} (${text})` : text,
      sentence: `${name} = ${formula} = ${denominator > 0 ? `${fraction} = ${text}` : text}.`,
    };
  });
}

/**
 * The counting rules every report states at its foot. Given the totals, it also says how many done tasks count as on
 * time only because no day of completion was given.
 */
export function countingRules(totals: Totals): string[] {
  const rules = [
    'Ngày đến hạn được tính trọn ngày.',
    'Số ngày trễ là số ngày theo lịch, tính đến ngày lập báo cáo.',
    'Nhiệm vụ chưa rõ thời hạn không tính là quá hạn.',
    'Đề xuất gia hạn chưa có văn bản đồng ý thì thời hạn cũ vẫn được tính.',
  ];
  const unproven = totals.doneUnproven ?? 0;
  if (unproven > 0) {
    rules.push(
      `Trong số hoàn thành đúng hạn có ${thousands(unproven)} nhiệm vụ chưa ghi ngày hoàn thành hoặc chưa rõ thời hạn.`,
    );
  }
  return rules;
}
