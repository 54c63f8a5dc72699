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
  { title: 'Mã NV', field: 'id', width: 12 },
  { title: 'Hạn (ngày)', field: 'dueDay', width: 13 },
  { title: 'Tình trạng', field: 'status', width: 16 },
  { title: 'Tiến độ %', field: 'progress', width: 10 },
  { title: 'Kết quả', field: 'result', width: 28 },
  { title: 'Khó khăn vướng mắc', field: 'difficulty', width: 28 },
  { title: 'Đề xuất', field: 'proposal', width: 22 },
  { title: 'Ngày hoàn thành thực tế', field: 'completed', width: 14 },
  { title: 'Minh chứng', field: 'evidence', width: 24 },
  { title: 'Ý kiến đơn vị phối hợp', field: 'comment', width: 28 },
  { title: 'Gia hạn đến', field: 'extendedTo', width: 13 },
  { title: 'Văn bản gia hạn', field: 'extensionPaper', width: 20 },
  { title: 'Ngày cập nhật', field: 'updated', width: 14 },
] as const;

/** The stages a unit may choose, as the wording guide names them. */
export const STAGES = ['Chưa bắt đầu', 'Đang thực hiện', 'Chờ ý kiến', 'Hoàn thành', 'Tạm dừng'] as const;
