// Sheets as offices make them, written blind: their truth was fixed before any of them was read by the product.
import { readFixture, type Fixture } from '../../annexes/fixture.js';

export interface UnseenSheet {
  readonly name: string;
  readonly fixture: Fixture;
  /** Expectation → its words, in the order of the file; see `judge-unseen.ts` for their meaning. */
  readonly expects: readonly (readonly [name: string, words: string])[];
}

/** What `readFixture` understands itself; everything else is an expectation of these sheets. */
const LAYOUT = /^# (?:merge|hidden|date|formula|error|settings|issued|ends|as-of|-)/;

/** The sheets of one file: each begins with “=== name”, then comment lines, then tab-separated rows. */
export function readUnseen(text: string): UnseenSheet[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.replace(/\n$/, '').split('\n');
      const first = lines.findIndex((line) => !line.startsWith('# '));
      const comments = lines.slice(0, first);
      const layout = comments.filter((line) => LAYOUT.test(line));
      return {
        name,
        fixture: readFixture([...layout, '# layout', ...lines.slice(first)].join('\n')),
        expects: comments
          .filter((line) => !LAYOUT.test(line))
          .map((line) => {
            const [, expectation = '', words = ''] = /^# (\S+) ?(.*)$/.exec(line) ?? [];
            return [expectation, words] as const;
          }),
      };
    });
}
