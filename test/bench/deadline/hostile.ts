/** Cells that would make a careless reader slow, each by repeating one thing. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1/',
  bounds: 'trước ',
  months: 'tháng 1, ',
  brackets: '(',
  letters: 'a ',
  vague: 'theo tiến độ ',
  codes: '1/KH-UBND ngày ',
  dates: '30/6/2026 ',
  lists: '30/6, ',
  damaged: 'thnag ',
  strokes: 'l1',
  marks: 'e\u0302\u0301',
};

/** A cell of `length` characters made of one unit. */
export function hostileCell(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
