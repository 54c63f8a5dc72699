const COLOURS = { red: 31, green: 32, yellow: 33, blue: 34, grey: 90, bold: 1 } as const;
export type Colour = keyof typeof COLOURS;

export function paint(on: boolean, colour: Colour, text: string): string {
  return on ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
}

/** How wide a text stands in a terminal: combining marks take no place; Vietnamese has no wide letters. */
function displayWidth(text: string): number {
  return Array.from(text.normalize('NFC').replace(/\p{M}/gu, '')).length;
}

/** Cut to a width with “…”, line breaks shown as spaces. */
export function clip(text: string, width: number): string {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const letters = Array.from(flat);
  return letters.length <= width ? flat : `${letters.slice(0, width - 1).join('')}…`;
}

/** Rows under headings, aligned; the column `stretch` takes what the terminal leaves. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  stretch: number,
): string[] {
  const natural = headings.map((heading, column) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(clip(row[column] ?? '', 42)))),
  );
  const others = natural.reduce((n, one, column) => (column === stretch ? n : n + one), 0) + 2 * (headings.length - 1);
  natural[stretch] = Math.max(
    16,
    Math.min(Math.max(...rows.map((row) => displayWidth(row[stretch] ?? '')), 16), width - others),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const shown = clip(cell, natural[column]!);
        return shown + ' '.repeat(Math.max(0, natural[column]! - displayWidth(shown)));
      })
      .join('  ')
      .trimEnd();
  return [line(headings), line(natural.map((one) => '─'.repeat(one))), ...rows.map(line)];
}
