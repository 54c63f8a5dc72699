// Tables converted from PDF centre an ordinal beside a cell of several lines, so that it stands on the middle one:
// the lines above it, up to where the sentence begins, belong to the same task.
import type { Line } from './lines.js';
import { endsOpen, startsLow } from './sentence.js';

/** A numbered line whose own words cannot begin a task. */
const isMiddle = (line: Line): boolean =>
  line.kind === 'line' &&
  line.numbered &&
  !line.spansColumns &&
  !line.mergedWithAbove &&
  (line.ordinal!.style === 'number' || line.ordinal!.style === 'dotted') &&
  (line.content === '' || startsLow(line.content));

const isLoose = (line: Line | undefined): line is Line =>
  line?.kind === 'line' &&
  !line.ordinal &&
  !line.numbered &&
  !line.spansColumns &&
  !line.mergedWithAbove &&
  !line.outsideTask;

/** Most ordinals of the table stand in the middle of a sentence; one or two may be a slip. */
function isCentred(lines: readonly Line[]): boolean {
  let numbered = 0;
  let middle = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.kind !== 'line' || !line.numbered) continue;
    if (line.ordinal!.style !== 'roman') numbered += 1;
    if (isLoose(lines[i - 1]) && isMiddle(line)) middle += 1;
  }
  return middle >= 2 && middle >= 0.4 * numbered;
}

/** A line may be the first of a task: a capital, after words that may end there. */
const mayBegin = (line: Line, before: Line | undefined): boolean =>
  line.content !== '' &&
  !startsLow(line.content) &&
  !(before?.kind === 'line' && !before.spansColumns && before.content !== '' && endsOpen(before.content));

/** Where the task of the numbered line `at` begins, looking up no further than `floor`. */
function beginning(lines: readonly Line[], at: number, floor: number, below: number): number {
  let top = at;
  while (top - 1 >= floor && isLoose(lines[top - 1])) top -= 1;
  // Above the first ordinal of a block everything is its own; between two, the line nearest to where centring puts the border.
  if (top === floor && below < 0) return top;
  let best = at;
  for (let i = top; i <= at; i++) {
    if (!mayBegin(lines[i]!, lines[i - 1])) continue;
    if (best === at || Math.abs(i - floor - below) < Math.abs(best - floor - below)) best = i;
  }
  return best;
}

/** Gives the ordinal to the first line of its task; the lines below it only go on. Other tables come back as they are. */
export function settleMiddleOrdinals(lines: readonly Line[]): readonly Line[] {
  if (!isCentred(lines)) return lines;
  const settled = [...lines];
  let floor = 0;
  /** How many lines of the task above stand below its ordinal, as many as above it; -1 at the top of a block. */
  let below = -1;
  lines.forEach((line, at) => {
    if (line.kind !== 'line' || line.spansColumns || !line.numbered) {
      if (!isLoose(line)) [floor, below] = [at + 1, -1];
      return;
    }
    const centred = isMiddle(line) || (below > 0 && line.ordinal!.number !== 1 && isLoose(lines[at - 1]));
    const first = centred ? beginning(lines, at, floor, below) : at;
    if (first < at) {
      const { ordinal: _, ...rest } = line;
      settled[first] = {
        ...settled[first]!,
        ordinal: line.ordinal!,
        numbered: true,
        ordinalRow: line.row,
        part: 'first',
      };
      for (let i = first + 1; i < at; i++) settled[i] = { ...settled[i]!, part: 'rest' };
      settled[at] = { ...rest, numbered: false, label: '', part: 'rest' };
    }
    for (let i = floor; i < first; i++) if (below >= 0) settled[i] = { ...settled[i]!, part: 'rest' };
    [floor, below] = [at + 1, at - first];
  });
  // What is left below the last ordinal, as far as it is loose, is its own.
  const end = below < 0 ? floor : floor + below;
  for (let i = floor; i < end && isLoose(lines[i]); i++) settled[i] = { ...settled[i]!, part: 'rest' };
  return settled;
}
