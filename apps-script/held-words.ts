import type { Held, HeldBecause } from '../shared/index.js';

const BECAUSE: Readonly<Record<HeldBecause, string>> = {
  'already-sent': 'đã gửi kỳ này, không gửi lại',
  'no-address': 'chưa có địa chỉ thư',
  quota: 'hết hạn mức gửi trong ngày, gửi tiếp ở lần chạy sau',
  holiday: 'ngày nghỉ, gửi vào ngày làm việc tới',
  'nothing-to-say': 'không có nội dung cần báo',
  'bad-address': 'địa chỉ thư chưa đúng',
  'not-accepted': 'Google chưa nhận thư',
};

/** “Phòng Kinh tế: chưa có địa chỉ thư”. */
export function heldLine({ recipient, because, detail }: Held): string {
  // What a letter without an address would have said beside it is no reason for one that has gone.
  const more = because === 'already-sent' ? undefined : detail;
  return `${recipient}: ${BECAUSE[because]}${more ? ` (${more})` : ''}`;
}
