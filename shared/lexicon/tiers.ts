// Tiers of government, as they stand behind “Ủy ban nhân dân”.
import { vocabulary } from './vocabulary.js';

export type TierFeature =
  | 'commune' // the office is a commune's
  | 'ward'
  | 'above'; // the body above a commune or ward

export const TIERS = vocabulary<TierFeature>({
  xã: ['commune'],
  phường: ['ward'],
  tỉnh: ['above'],
  'thành phố': ['above'],
  tp: ['above'],
  huyện: ['above'],
  quận: ['above'],
});
