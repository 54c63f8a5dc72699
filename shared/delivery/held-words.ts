import type { Held, HeldBecause } from './types.js';

const BECAUSE: Readonly<Record<'vi' | 'en', Readonly<Record<HeldBecause, string>>>> = {
  vi: {
    'already-sent': 'đã gửi trước đó',
    'no-address': 'chưa có địa chỉ',
    'bad-address': 'địa chỉ chưa đúng',
    'not-accepted': 'máy chủ thư chưa nhận',
    quota: 'hết lượt gửi',
    holiday: 'ngày nghỉ',
    'nothing-to-say': 'không có nội dung cần báo',
    question: 'chờ trả lời câu hỏi về kế hoạch có trong thư',
  },
  en: {
    'already-sent': 'sent before',
    'no-address': 'no address',
    'bad-address': 'the address is not right',
    'not-accepted': 'the mail server has not taken it',
    quota: 'today’s quota is used up',
    holiday: 'a holiday',
    'nothing-to-say': 'nothing to say',
    question: 'waits for the answer about a plan in it',
  },
};

/** Reasons whose detail is a whole sentence and stands alone. */
const TOLD_ALONE: readonly HeldBecause[] = ['no-address', 'nothing-to-say'];

/** Why a letter was held, in words an official reads: “ngày nghỉ, gửi vào thứ Hai 16/11/2026”, “địa chỉ chưa đúng: …”. */
export function heldReason(
  { because, detail }: Pick<Held, 'because' | 'detail'>,
  language: 'vi' | 'en' = 'vi',
): string {
  const reason = BECAUSE[language][because];
  // What a letter would have said beside its address is no reason for one that has gone.
  if (!detail || because === 'already-sent') return reason;
  if (TOLD_ALONE.includes(because)) return detail;
  if (because === 'holiday') return language === 'vi' ? `${reason}, gửi vào ${detail}` : `${reason}, goes on ${detail}`;
  return `${reason}: ${detail}`;
}

/** “Phòng Kinh tế: chưa có địa chỉ”. */
export const heldLine = (held: Held, language: 'vi' | 'en' = 'vi'): string =>
  `${held.recipient}: ${heldReason(held, language)}`;

/** True for what somebody must deal with or what goes later; sent before and nothing to say are neither. */
export const isWaiting = ({ because }: Pick<Held, 'because'>): boolean =>
  because !== 'already-sent' && because !== 'nothing-to-say';
