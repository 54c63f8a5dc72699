// Tiers of government.
export const TIER_FEATURES = [
  'commune', // the office is a commune's
  'ward',
  'special-zone',
  'above', // the body above a commune or ward
] as const;

export type TierFeature = (typeof TIER_FEATURES)[number];
