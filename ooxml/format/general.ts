const trimZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** How a sheet shows a number without a format: at most 11 characters, then powers of ten (1.23457E+11). */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return Object.is(value, -0) ? '0' : String(value);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -4 && exponent <= -1) return trimZeros(value.toPrecision(10 + exponent));
  if (exponent >= 0 && exponent <= 9) return trimZeros(value.toPrecision(10));
  if (exponent === 10) return trimZeros(value.toFixed(0));
  const [mantissa, power] = value.toExponential(5).split('e') as [string, string];
  const digits = power.slice(1).padStart(2, '0');
  return `${trimZeros(mantissa)}E${power[0]}${digits}`;
}
