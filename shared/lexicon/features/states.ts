/**
 * What status words mean. `whole`: only as the whole cell (“có”, but not “có 3 vụ”). `paper`: with more words behind it, done
 * only where these name a document or a day (“đã ban hành KH số 12”). Bare words that may mean two things (“đã thực hiện”,
 * “đúng hạn”, “trễ hạn”, a number) are not here: a person is asked.
 */
export const STAGE_FEATURES = [
  'not-started',
  'in-progress',
  'waiting',
  'done',
  'paused',
  'cancelled',
  'extended',
  'whole',
  'paper',
] as const;

export type StageFeature = (typeof STAGE_FEATURES)[number];
