import { heldReason } from './held-words.js';

it('says every reason in plain words, never in a code of the program', () => {
  expect(heldReason({ because: 'quota' })).toBe('hết lượt gửi');
  expect(heldReason({ because: 'holiday', detail: 'thứ Hai 16/11/2026' })).toBe(
    'ngày nghỉ, gửi vào thứ Hai 16/11/2026',
  );
  expect(heldReason({ because: 'bad-address', detail: 'khong phai thu' })).toBe('địa chỉ chưa đúng: khong phai thu');
  expect(heldReason({ because: 'no-address', detail: 'Chưa có địa chỉ trong danh bạ đơn vị.' })).toBe(
    'Chưa có địa chỉ trong danh bạ đơn vị.',
  );
  expect(heldReason({ because: 'not-accepted', detail: 'Hộp thư đầy.' })).toBe('máy chủ thư chưa nhận: Hộp thư đầy.');
});
