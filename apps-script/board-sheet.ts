/** The sheet the board is written to; never read as an annex. */
export const BOARD_SHEET = 'Theo dõi Đôn Đốc';
