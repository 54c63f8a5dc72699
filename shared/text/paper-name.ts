import { foldKey } from './fold.js';

const KINDS = new Map([
  ['kh', 'Kế hoạch'],
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
  ['bc', 'Báo cáo'],
  ['ttr', 'Tờ trình'],
  ['tt', 'Thông tư'],
  ['nd', 'Nghị định'],
  ['cv', 'Công văn'],
]);

/**
 * “Kế hoạch số 12/KH-UBND”, “Nghị quyết số 57-NQ/TW”: a paper by its number, whose first sign says what it is. A number
 * alone is that of a plan, as annexes mostly are of plans; a sign of no known kind (451/UBND-KT) is a paper.
 */
export function paperName(number: string): string {
  const signs = number.split(/[-/]/).map((part) => foldKey(part).replace(/ /g, ''));
  const [first] = signs.filter((sign) => /[a-z]/.test(sign));
  const kind = first === undefined ? 'Kế hoạch' : (KINDS.get(first) ?? 'Văn bản');
  return `${kind} số ${number}`;
}
