// The Vietnamese lunar calendar at UTC+7, after Hồ Ngọc Đức's well-known algorithm (new moons and the sun's longitude by
// Meeus). Written anew: Intl's “chinese” calendar is computed for Beijing and gives Tết a wrong day in some years.
import type { CivilDate } from './civil-date.js';

const ZONE = 7;
const RAD = Math.PI / 180;

/** Julian day number of a Gregorian day. */
function julianDay({ year, month, day }: CivilDate): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  );
}

function fromJulianDay(jd: number): CivilDate {
  const a = jd + 32044;
  const b = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((b * 146097) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: b * 100 + d - 4800 + Math.floor(m / 10),
  };
}

/** Day number, in Việt Nam, of the k-th new moon since 1 January 1900. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const sin = (degrees: number): number => Math.sin(degrees * RAD);
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const shift =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) -
    0.0004 * sin(3 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const delta =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + shift - delta + 0.5 + ZONE / 24);
}

/** Which of the twelve 30° sectors the sun stands in at midnight, Việt Nam. */
function sunSector(jd: number): number {
  const t = (jd - 2451545.5 - ZONE / 24) / 36525;
  const t2 = t * t;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly * RAD) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly * RAD) +
    0.00029 * Math.sin(3 * anomaly * RAD);
  const longitude = (mean + centre) % 360;
  return Math.floor((longitude < 0 ? longitude + 360 : longitude) / 30);
}

/** First day of the eleventh lunar month, the one that holds the winter solstice. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianDay({ year, month: 12, day: 31 }) - 2415021) / 29.530588853);
  const day = newMoonDay(k);
  return sunSector(day) >= 9 ? newMoonDay(k - 1) : day;
}

/** Place of the leap month after the eleventh one, where the sun enters no new sector. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - 2415021.076998695) / 29.530588853 + 0.5);
  let i = 1;
  let sector = sunSector(newMoonDay(k + i));
  for (let last = -1; sector !== last && i < 14;) {
    last = sector;
    i += 1;
    sector = sunSector(newMoonDay(k + i));
  }
  return i - 1;
}

/** The Gregorian day of a day of the lunar year (no leap month asked for): (1, 1, 2027) is Tết of 2027. */
export function fromLunar(day: number, month: number, year: number): CivilDate {
  const start = eleventhMonth(month < 11 ? year - 1 : year);
  const next = eleventhMonth(month < 11 ? year : year + 1);
  const k = Math.floor(0.5 + (start - 2415021.076998695) / 29.530588853);
  let offset = month - 11;
  if (offset < 0) offset += 12;
  if (next - start > 365 && offset >= leapOffset(start)) offset += 1;
  return fromJulianDay(newMoonDay(k + offset) + day - 1);
}
