import { foldKey } from './fold.js';

const KINDS: readonly (readonly [sign: string, name: string])[] = [
  ['qd', 'Quyết định'],
  ['nq', 'Nghị quyết'],
  ['ctr', 'Chương trình'],
  ['cthd', 'Chương trình hành động'],
  ['ct', 'Chỉ thị'],
  ['tb', 'Thông báo'],
  ['kl', 'Kết luận'],
  ['pa', 'Phương án'],
  ['da', 'Đề án'],
  ['hd', 'Hướng dẫn'],
  ['cv', 'Công văn'],
];

/** “Kế hoạch số 12/KH-UBND”, “Quyết định số 88/QĐ-UBND”: a paper by its number, whose sign says what it is. */
export function paperName(number: string): string {
  const sign = foldKey(/\/\s*([^-/]+)/.exec(number)?.[1] ?? '').replace(/ /g, '');
  const kind = KINDS.find(([own]) => own === sign)?.[1] ?? 'Kế hoạch';
  return `${kind} số ${number}`;
}
