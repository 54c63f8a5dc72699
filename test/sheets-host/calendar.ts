const formatters = new Map<string, Intl.DateTimeFormat>();
const DAY = 86_400_000;
/** Serial 0 of a spreadsheet is 30/12/1899. */
const EPOCH = Date.UTC(1899, 11, 30);

function formatterOf(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, made);
  }
  return made;
}

/** What the wall clock of a zone shows at an instant, as if it were UTC. */
export function wallOf(instant: number, zone: string): number {
  const part = new Map(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const at = (name: Intl.DateTimeFormatPartTypes): number => part.get(name) ?? 0;
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
}

/** The instant at which the wall clock of a zone shows this. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - (wallOf(wall, zone) - wall);
  return wall - (wallOf(guess, zone) - guess);
}

export const serialOf = (wall: number): number => (wall - EPOCH) / DAY;
export const wallOfSerial = (serial: number): number => EPOCH + Math.round(serial * DAY);
