import { shownInstant, vietnamClock } from './vietnam-clock.js';

const at = (iso: string): ReturnType<typeof vietnamClock> => vietnamClock(() => Date.parse(iso));

it('shows the wall clock of Việt Nam, whatever the zone of the machine', () => {
  expect(at('2026-11-15T17:00:00Z').now()).toBe('2026-11-16T00:00:00+07:00');
  expect(at('2026-11-15T16:59:59Z').now()).toBe('2026-11-15T23:59:59+07:00');
  expect(at('2027-12-31T17:30:09Z').today()).toEqual({ year: 2028, month: 1, day: 1 });
  expect(at('2028-02-28T18:05:00Z').timeOfDay()).toBe('01:05');
});

it('agrees with the zone tables of the machine over ten years', () => {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  for (let hour = 0; hour < 87_660; hour += 37) {
    const millis = Date.parse('2020-01-01T00:00:00Z') + hour * 3_600_000;
    expect(vietnamClock(() => millis).now()).toBe(`${shown.format(millis).replace(' ', 'T')}+07:00`);
  }
});

it('shows an instant as people write it', () => {
  expect(shownInstant('2026-11-16T07:31:05+07:00')).toBe('16/11/2026 07:31');
});
