/** Office’s own theme where it tells one (not everywhere); undefined = follow the system. */
export function officeTheme(theme: Partial<Office.OfficeTheme> | undefined): 'light' | 'dark' | undefined {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (hex === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
