// Days off as announced; each office corrects them in settings.holidays. Format: first day[..last day] = name.

/** 2025 and 2026 as announced (Tết and swaps included); 2027 as the Labour Code gives it, no announcement seen yet. */
export const DAYS_OFF: Readonly<Record<number, readonly (readonly [from: string, to: string, name: string])[]>> = {
  2025: [
    ['01-01', '01-01', 'Tết Dương lịch'],
    ['01-25', '02-02', 'Tết Nguyên đán'],
    ['04-07', '04-07', 'Giỗ Tổ Hùng Vương'],
    ['04-30', '04-30', 'Ngày Chiến thắng'],
    ['05-01', '05-01', 'Quốc tế Lao động'],
    ['05-02', '05-02', 'nghỉ hoán đổi'],
    ['09-01', '09-02', 'Quốc khánh'],
  ],
  2026: [
    ['01-01', '01-01', 'Tết Dương lịch'],
    ['01-02', '01-02', 'nghỉ hoán đổi'],
    ['02-14', '02-22', 'Tết Nguyên đán'],
    ['04-26', '04-26', 'Giỗ Tổ Hùng Vương'],
    ['04-27', '04-27', 'nghỉ bù Giỗ Tổ Hùng Vương'],
    ['04-30', '04-30', 'Ngày Chiến thắng'],
    ['05-01', '05-01', 'Quốc tế Lao động'],
    ['08-31', '08-31', 'nghỉ hoán đổi'],
    ['09-01', '09-02', 'Quốc khánh'],
    ['11-24', '11-24', 'Ngày Văn hóa Việt Nam'],
  ],
  2027: [
    ['01-01', '01-01', 'Tết Dương lịch'],
    ['02-05', '02-09', 'Tết Nguyên đán'],
    ['02-10', '02-11', 'nghỉ bù Tết Nguyên đán'],
    ['04-16', '04-16', 'Giỗ Tổ Hùng Vương'],
    ['04-30', '04-30', 'Ngày Chiến thắng'],
    ['05-01', '05-01', 'Quốc tế Lao động'],
    ['05-03', '05-03', 'nghỉ bù Quốc tế Lao động'],
    ['09-02', '09-03', 'Quốc khánh'],
    ['11-24', '11-24', 'Ngày Văn hóa Việt Nam'],
  ],
};

/** Saturdays worked in exchange for a swapped day off. */
export const MAKE_UP_DAYS: readonly string[] = ['2025-04-26', '2026-01-10', '2026-08-22'];
