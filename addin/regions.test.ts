import { bandsOf, joinedMerges, spansOfAddress, spansWhere } from './regions.js';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('regions of a sheet', () => {
  it('bands cover every row once', () => {
    expect(bandsOf(range(2, 0, 8, 3), 3)).toEqual([range(2, 0, 4, 3), range(5, 0, 7, 3), range(8, 0, 8, 3)]);
  });

  it('a span reaches from the first to the last wanted cell of a column', () => {
    const table = [
      [0, 1, 0],
      [1, 0, 0],
      [0, 1, 0],
    ];
    expect(spansWhere(table, (value) => value === 1)).toEqual([
      { column: 0, top: 1, bottom: 1 },
      { column: 1, top: 0, bottom: 2 },
    ]);
    expect(spansWhere([], () => true)).toEqual([]);
  });

  it('reads the address of several areas, whatever the sheet is called', () => {
    const within = range(2, 1, 50, 5);
    expect(spansOfAddress(`'A1, B2''s'!C5:C9,'A1, B2''s'!C20,Trang!E3`, within)).toEqual([
      { column: 1, top: 2, bottom: 17 },
      { column: 3, top: 0, bottom: 0 },
    ]);
    expect(spansOfAddress('Trang!A1:A2', within)).toEqual([]);
  });

  it('takes an address it cannot read for the whole range: a formula is never overlooked', () => {
    expect(spansOfAddress('Trang!$C:$C', range(0, 0, 3, 1))).toEqual([
      { column: 0, top: 0, bottom: 3 },
      { column: 1, top: 0, bottom: 3 },
    ]);
  });

  it('a merge named by two bands is one merge; neighbours stay two', () => {
    expect(joinedMerges([range(168, 0, 171, 0), range(168, 0, 171, 0), range(172, 0, 173, 0)])).toEqual([
      range(168, 0, 171, 0),
      range(172, 0, 173, 0),
    ]);
  });
});
