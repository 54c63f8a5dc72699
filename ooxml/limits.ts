/** What a workbook may cost before it is refused. Sizes in bytes. */
export interface Limits {
  /** Of the file as it lies on disk. */
  readonly fileBytes: number;
  /** Entries of the zip directory. */
  readonly entries: number;
  /** One part after inflating. */
  readonly partBytes: number;
  /** All parts that are read, together, after inflating. */
  readonly totalBytes: number;
  /** Inflated ÷ compressed of one XML part, judged from `ratioFrom` bytes on; deflate cannot exceed 1032. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells that hold something, with the blanks kept between them, over all sheets. */
  readonly cells: number;
  /** Characters of one number format; longer ones are no format a person made. */
  readonly formatLength: number;
  /** Cells that links cover, all links of a workbook together. */
  readonly linkedCells: number;
  /** Merged ranges of one workbook. */
  readonly merges: number;
  /** Conditional format rules of one sheet that is marked. */
  readonly rules: number;
  /** References and words moved for the followers of shared formulas, all together; past them a follower's formula has no words. */
  readonly formulaPieces: number;
  /** One part that has to be read in canonical form. */
  readonly oddBytes: number;
  /** Characters of one text; Excel itself holds no more. */
  readonly textLength: number;
  /** A cell further than this from the used rows or columns is left out and named in `leftOut`. */
  readonly rowGap: number;
  readonly columnGap: number;
}

/** A 100,000-row annex (about 80 MB of XML at 10 : 1) passes with room; a 0.7 MB → 700 MB bomb does not. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 150 * 2 ** 20,
  entries: 10_000,
  partBytes: 400 * 2 ** 20,
  totalBytes: 600 * 2 ** 20,
  ratio: 250,
  ratioFrom: 4 * 2 ** 20,
  cells: 5_000_000,
  formatLength: 1000,
  linkedCells: 2_000_000,
  merges: 200_000,
  rules: 50_000,
  formulaPieces: 5_000_000,
  oddBytes: 64 * 2 ** 20,
  textLength: 32_767,
  rowGap: 20_000,
  columnGap: 256,
};
