import type { Flow, Term } from '../../edition/types.js';
import { formatCount } from '../format.js';
import { balanceOf } from './balance.js';
import type { Words } from '../say.js';
import { b, say } from '../say.js';

const n = (count: number): string => formatCount(count, 'vi');

const TERMS: Readonly<Record<Term, string>> = {
  newlyLate: 'mới quá hạn',
  returned: 'đã hoàn thành, nay mở lại',
  foundAgain: 'có lại trong kế hoạch',
  done: 'hoàn thành',
  extended: 'gia hạn có văn bản',
  withdrawn: 'rút khỏi kế hoạch',
  corrected: 'sửa thời hạn',
  becomeUnclear: 'chưa rõ thời hạn hoặc tình trạng',
  countedOnce: 'đã tính ở kế hoạch khác',
};

/** What an edition says of the one before: the sum, plans carried, rows that are gone. */
export const viEdition = {
  /** “113 + 15 mới quá hạn − 8 hoàn thành = 120”. */
  balance: (flow: Flow, before: string, now: string): Words =>
    say`Quá hạn, từ ${before} sang ${now}: ${b(balanceOf(flow, TERMS, n))}.`,
  balanceSame: (flow: Flow, before: string): Words => say`Quá hạn: ${b(n(flow.closing))}, như ${before}.`,
  vanishedRows: (count: number, plan: string): Words =>
    say`${b(`${n(count)}\u00a0nhiệm vụ quá hạn`)} không còn trong tệp của ${plan}, chưa có văn bản rút; vẫn được tính cho đến khi có văn bản.`,
  renamedPlan: (from: string, to: string): Words => say`${from} nay ghi là ${to}, phần lớn nhiệm vụ như cũ.`,
  carriedPlan: (plan: string, since: string, reason: string, total: number, overdue: number, passed: number): Words =>
    say`${b(plan)}: ${reason || 'không thấy tệp'}. Theo số liệu ${since}: ${n(total)}\u00a0nhiệm vụ, ${n(overdue)}\u00a0quá hạn${passed ? `; ${n(passed)}\u00a0nhiệm vụ qua thời hạn sau đó chưa tính là quá hạn` : ''}.`,
  verdictCarried: (plans: string, since: string): Words => say`Chưa đọc được ${b(plans)}: lấy theo số liệu ${since}.`,
  andOthers: (count: number): string => `${n(count)}\u00a0kế hoạch khác`,
  carriedHeading: 'Kế hoạch chưa đọc được',
};
