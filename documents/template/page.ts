/** A4 landscape, one page wide, as many pages long as it needs. */
export const ONE_PAGE_WIDE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;
