/** The plan's own columns, as they are issued. */
export const ISSUED_COLUMNS = [
  { title: 'STT', width: 6 },
  { title: 'Nội dung nhiệm vụ', width: 46 },
  { title: 'Đơn vị chủ trì', width: 26 },
  { title: 'Đơn vị phối hợp', width: 26 },
  { title: 'Thời hạn hoàn thành', width: 18 },
  { title: 'Sản phẩm', width: 28 },
] as const;

/** What “Thiết lập theo dõi” adds to their right; the issued columns stay as they are. */
export const TRACKING_COLUMNS = [
  { title: 'Mã NV', width: 12 },
  { title: 'Hạn (ngày)', width: 13 },
  { title: 'Tình trạng', width: 16 },
  { title: 'Tiến độ %', width: 10 },
  { title: 'Kết quả', width: 28 },
  { title: 'Khó khăn vướng mắc', width: 28 },
  { title: 'Đề xuất', width: 22 },
  { title: 'Gia hạn đến', width: 13 },
  { title: 'Văn bản gia hạn', width: 20 },
  { title: 'Ngày cập nhật', width: 14 },
] as const;

/** The stages a unit may choose, as the wording guide names them. */
export const STAGES = ['Chưa bắt đầu', 'Đang thực hiện', 'Chờ ý kiến', 'Hoàn thành', 'Tạm dừng'] as const;
