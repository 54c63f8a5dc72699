import type { Held, HeldBecause } from '../shared/index.js';

const BECAUSE: Readonly<Record<HeldBecause, string>> = {
  'already-sent': 'đã gửi trước đó',
  'no-address': 'chưa có địa chỉ',
  'bad-address': 'địa chỉ chưa đúng',
  'not-accepted': 'máy chủ thư chưa nhận',
  quota: 'hết lượt gửi',
  holiday: 'ngày nghỉ',
  'nothing-to-say': 'không có nội dung',
};

/** Why a letter was held, in words an official reads: “ngày nghỉ, gửi vào thứ Hai 16/11/2026”, “địa chỉ chưa đúng: …”. */
export function heldReason({ because, detail }: Pick<Held, 'because' | 'detail'>): string {
  if (!detail) return BECAUSE[because];
  if (because === 'no-address' || because === 'nothing-to-say') return detail;
  return because === 'holiday' ? `${BECAUSE[because]}, gửi vào ${detail}` : `${BECAUSE[because]}: ${detail}`;
}
