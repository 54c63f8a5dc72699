/** What the whole deadline column says about its cells. */
export interface ColumnEvidence {
  /** How days and months stand in dates whose order can be seen. */
  readonly order?: 'dmy' | 'mdy';
  /** Most cells name quarters, so “111/2026” is likely Quý III/2026. */
  readonly quarters: boolean;
}
