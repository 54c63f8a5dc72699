const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** The words of the choices a finding can ask for. */
export const viChoices = {
  cancel: 'Để sau',
  write: (cell: string) => `Ghi vào ô ${cell}`,
  rows: 'Các dòng liên quan',
  unitSearch: 'Tìm tên hoặc tên viết tắt',
  unitList: 'Danh bạ đơn vị',
  unitNone: 'Không có đơn vị nào khớp.',
  unitMore: (n: number) => `Còn ${count(n)} đơn vị, gõ thêm để thu hẹp.`,
  unitInstead: (words: string) => `Thay “${words}” bằng đơn vị:`,
  remember: (words: string) => `Ghi nhớ: “${words}” là đơn vị này`,
  rememberNote: (n: number) =>
    `Dùng cho ${n === 1 ? 'ô này' : `cả ${count(n)} ô`} và các lần sau. Chữ trong tệp giữ nguyên.`,
  unitAdd: (words: string) => `Thêm “${words}” thành đơn vị mới`,
  unitAddNote: 'Đơn vị được ghi trên trang “Đôn Đốc” của tệp này.',
  deadline: 'Thời hạn đúng của ô',
  otherDay: 'Ngày khác…',
  day: 'Ngày đến hạn',
  ongoing: 'Thường xuyên',
  ongoingNote: 'không có hạn',
  stage: 'Tình trạng của nhiệm vụ',
  column: (name: string) => `Cột nào là ${name}?`,
  columnOf: (letters: string, heading: string) => `Cột ${letters}${heading ? ` – ${heading}` : ''}`,
  columnUse: 'Dùng cột này',
  header: 'Dòng tiêu đề của bảng',
  headerNote: 'Bấm vào dòng tiêu đề trong bảng hoặc ghi số dòng.',
  headerUse: 'Đây là dòng tiêu đề',
  sheet: 'Trang',
  kept: 'Được lưu trên trang “Đôn Đốc” của tệp này.',
};
