const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** The width of a General cell, without the sign. */
const WIDTH = 11;

/**
 * How a sheet shows a number without a format: whole numbers and decimals of at most 11 characters, otherwise powers of
 * ten (1.23457E+11). 0.00001 fits and is shown so; 0.0000123456 does not.
 */
export function showGeneral(value: number): string {
  if (value === 0) return '0';
  if (!Number.isFinite(value)) return '#NUM!';
  if (value < 0) return `-${showGeneral(-value)}`;
  if (Number.isInteger(value) && value < 1e11) return String(value);
  const exponent = Math.floor(Math.log10(value));
  if (exponent >= -4 && exponent <= -1) return trimZeros(value.toPrecision(10 + exponent));
  if (exponent >= -9 && exponent <= 9) {
    const plain = trimZeros(value.toFixed(12));
    if (plain.length <= WIDTH && Number(plain) !== 0) return plain;
    const rounded = trimZeros(value.toPrecision(10));
    if (rounded.length <= WIDTH) return rounded;
  }
  if (exponent === 10) return trimZeros(value.toFixed(0));
  const [mantissa, power] = value.toExponential(5).split('e') as [string, string];
  return `${trimZeros(mantissa)}E${power[0]}${power.slice(1).padStart(2, '0')}`;
}
