/** What the store's own error means and what to do; other errors keep their words. */
export function storeWords(error: unknown): string {
  const { code = '', message = String(error) } = (error ?? {}) as { code?: string; message?: string };
  const said = `${code} ${message}`;
  if (/READONLY|readonly/.test(said))
    return 'Kho dữ liệu chỉ cho đọc, không ghi nhật ký gửi được nên không gửi thư. Kiểm tra quyền ghi của tệp kho và thư mục chứa nó.';
  if (/SQLITE_FULL|ENOSPC|is full/.test(said))
    return 'Ổ đĩa hết chỗ, không ghi nhật ký gửi được nên không gửi thư. Giải phóng dung lượng; thư tự gửi tiếp.';
  if (/BUSY|LOCKED|is locked/.test(said))
    return 'Kho dữ liệu đang bị chương trình khác giữ. Đóng chương trình đó (sao lưu, công cụ xem SQLite); thư tự gửi tiếp.';
  if (/CORRUPT|NOTADB|malformed|not a database/.test(said))
    return 'Kho dữ liệu bị hỏng. Dừng chương trình, khôi phục tệp kho từ bản sao lưu rồi chạy lại.';
  if (/IOERR|disk I\/O|CANTOPEN|no such table/.test(said))
    return 'Không đọc ghi được kho dữ liệu (tệp bị xóa, ổ đĩa hoặc ổ mạng có lỗi). Kiểm tra tệp kho, khôi phục từ bản sao lưu nếu cần rồi chạy lại.';
  return message;
}
