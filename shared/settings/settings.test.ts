import { DEFAULT_SETTINGS, readSettings } from './settings.js';

const keys = (json: unknown): readonly string[] => {
  const read = readSettings(json);
  return read.ok ? [] : read.problems.map(({ key }) => key);
};

it('needs nothing, and reads its own defaults back', () => {
  expect(readSettings({})).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  expect(readSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
});

it.each([
  [{ office: { nam: 'x' } }, ['office.nam']],
  [{ policyy: {} }, ['policyy']],
  [{ policy: { dueSoonDays: 'ba' } }, ['policy.dueSoonDays']],
  [{ schedule: { weekday: 9 } }, ['schedule.weekday']],
  [{ schedule: { time: '25:99' } }, ['schedule.time']],
  [{ leaders: [{ title: 'Chủ tịch', email: 'a@b.vn' }] }, ['leaders.0.email']],
  [null, ['(tệp thiết lập)']],
])('names the wrong key of %j', (json, expected) => {
  expect(keys(json)).toEqual(expected);
});
