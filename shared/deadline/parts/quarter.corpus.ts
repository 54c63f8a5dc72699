import type { Example } from '../expectation.js';

export const quarterCorpus: readonly Example[] = [
  ['Quý II/2026', '2026-06-30'],
  ['Quí 2 năm 2026', '2026-06-30'],
  ['Q2/2026', '2026-06-30'],
  ['QIII/2026', '2026-09-30'],
  ['Quý IV2026', '2026-12-31'],
  ['Quý III, IV/2026', '2026-12-31'],
  ['Quý I - III/2026', '2026-09-30'],
  ['Quý III', '2026-09-30'],
  ['Quý V/2026', 'impossible-date'],
  ['Quý tư năm 2026', '2026-12-31'],
  ['Quý III + Quý IV/2026', '2026-12-31'],
  ['Q.II/2026', '2026-06-30'],
  ['Quý II (2026)', '2026-06-30'],
  ['Quỹ III', 'not-understood'],
  ['Quý IIII/2026', '? 2026-12-31'],
  ['01 lần trong quý II', '2026-06-30'],
  ['Quý I/2027 - UBND xã chủ trì', '2027-03-31'],
  ['Quý II/2026 - 02 cuộc', '2026-06-30'],
  ['Quý II/26', '2026-06-30'],
  ['Quý ll/2026', '2026-06-30'],
];
