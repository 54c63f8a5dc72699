// Doing: who leads, who takes part, and verbs that are no part of a name.
import type { Words } from '../entries.js';

export const ROLE_WORDS: Words = {
  // not after coordinating
  sự: ['roles:not-after-coordinating', 'bodies:behind-quan'],
  công: [
    'roles:not-after-coordinating',
    'fillers:goes-on',
    'roles:trinh-noun',
    'bodies:split-head',
    'fillers:shared-by-many',
  ],
  chế: ['roles:not-after-coordinating', 'people:family-name'],
  quy: ['roles:not-after-coordinating', 'roles:trinh-noun', 'time:not-damaged'],
  tác: ['roles:not-after-coordinating', 'fillers:shared-by-many'],
  // regular work
  'đăng tin': ['roles:regular-work'],
  'phát sóng': ['roles:regular-work'],
  'rà soát': ['roles:regular-work', 'roles:action'],
  // repeated work
  họp: ['roles:repeated-work', 'time:not-damaged'],
  'thống kê': ['roles:repeated-work'],
  'công bố': ['roles:repeated-work'],
  // given to
  'được giao cho': ['roles:given-to'],
  do: ['roles:given-to', 'roles:owner-said'],
  'đối với': ['roles:given-to', 'roles:owner-said', 'roles:action'],
  // action
  'xây dựng': ['roles:action'],
  'nghiên cứu': ['roles:action', 'fillers:beside-group'],
  'hoàn thiện': ['roles:action'],
  'tổ chức triển khai': ['roles:action'],
  'tổ chức thi hành': ['roles:action'],
  'tổ chức rà soát': ['roles:action'],
  'tăng cường': ['roles:action'],
  'theo lĩnh vực': ['roles:action', 'fillers:by-function', 'fillers:duty-by'],
  'theo thẩm quyền': ['roles:action'],
  'theo địa bàn': ['roles:action'],
  'quản lý hàng': ['roles:action'],
  'liên quan đến': ['roles:action'],
  'trong phạm vi': ['roles:action'],
  'trong lĩnh vực': ['roles:action'],
  'trong quá trình': ['roles:action'],
  'trong ngành': ['roles:action'],
  'bố trí': ['roles:action'],
  'là đơn vị': ['roles:action'],
  'là cơ quan': ['roles:action'],
  'bao gồm': ['roles:action'],
  nếu: ['roles:action'],
  nhằm: ['roles:action'],
  'nơi có': ['roles:action'],
  'nơi xảy ra': ['roles:action'],
  'nơi phát sinh': ['roles:action'],
  'nơi diễn ra': ['roles:action'],
  'nơi triển khai': ['roles:action'],
  // trinh noun
  chương: ['roles:trinh-noun'],
  tiến: ['roles:trinh-noun'],
  quá: ['roles:trinh-noun', 'time:damageable', 'time:bound-syllable'],
  // ve noun
  bảo: ['roles:ve-noun'],
  tự: ['roles:ve-noun', 'roles:xay-dung-noun'],
  nghi: ['roles:ve-noun'],
  // xay dung noun
  hoạch: ['roles:xay-dung-noun'],
  liệu: ['roles:xay-dung-noun'],
  lượng: ['roles:xay-dung-noun'],
  // coordinating end
  'phối hợp với': ['roles:coordinating-end'],
  'phối hợp cùng': ['roles:coordinating-end'],
  // vague work
  'xây dựng kế hoạch': ['roles:vague-work'],
  'báo cáo kết quả': ['roles:vague-work'],
  'kiểm tra kết quả': ['roles:vague-work'],
  'theo dõi đôn đốc': ['roles:vague-work'],
  'tuyên truyền': ['roles:vague-work', 'roles:action'],
  // no action
  'giáo dục': ['roles:no-action'],
  'giao thông': ['roles:no-action'],
  'giao hội': ['roles:no-action'],
  'giáo dân': ['roles:no-action'],
  'giáo lý': ['roles:no-action'],
  'hướng dẫn viên': ['roles:no-action'],
  'tuyên truyền viên': ['roles:no-action'],
  'vệ sinh': ['roles:no-action'],
  'vệ binh': ['roles:no-action'],
  'vệ quốc': ['roles:no-action'],
  'vệ tinh': ['roles:no-action'],
  'khí tượng': ['roles:no-action'],
  // action before
  để: ['roles:action-before'],
};
