// Small words: plurals, places, answers and dittos.
import type { Words } from '../entries.js';

export const FILLER_WORDS: Words = {
  // beside done
  đã: ['fillers:beside-done', 'states:profile-reported', 'states:done-before', 'fillers:answer'],
  'nội dung này': ['fillers:beside-done'],
  'toàn bộ': ['fillers:beside-done', 'fillers:several', 'fillers:answer'],
  'đầy đủ': ['fillers:beside-done'],
  'trước hạn': ['fillers:beside-done', 'states:in-time-said'],
  'trễ hạn': ['fillers:beside-done', 'states:heading-of-time', 'states:late-said'],
  chậm: ['fillers:beside-done', 'states:profile-status', 'states:profile-reported'],
  a: ['fillers:beside-done'],
  nhé: ['fillers:beside-done'],
  // group start
  những: [
    'fillers:group-start',
    'fillers:several',
    'fillers:heading-list',
    'columns:heading-of',
    'fillers:plural',
    'fillers:several-damaged',
  ],
  'một số': [
    'fillers:group-start',
    'fillers:several',
    'fillers:heading-list',
    'fillers:plural',
    'fillers:anywhere-start',
  ],
  'toàn thể': [
    'fillers:group-start',
    'fillers:several',
    'fillers:plural',
    'fillers:public-all',
    'fillers:anywhere-start',
    'fillers:whole',
  ],
  // no name start
  liên: ['fillers:no-name-start', 'fillers:unfinished-before', 'fillers:single-of-list', 'bodies:split-head'],
  khác: ['fillers:no-name-start', 'fillers:small-word', 'fillers:single-of-list'],
  phi: ['fillers:no-name-start'],
  // name ends at
  lập: ['fillers:name-ends-at', 'roles:action'],
  giúp: ['fillers:name-ends-at', 'roles:action'],
  // small word
  cung: ['fillers:small-word', 'roles:role-rest'],
  trên: ['fillers:small-word', 'fillers:single-of-list', 'fillers:ditto-above', 'fillers:whose'],
  ở: ['fillers:small-word', 'fillers:ditto-of', 'fillers:whose'],
  tại: ['fillers:small-word', 'fillers:goes-on'],
  với: ['fillers:small-word', 'fillers:goes-on', 'roles:role-rest'],
  đặc: ['fillers:small-word', 'fillers:single-of-list'],
  thị: ['fillers:small-word'],
  lân: ['fillers:small-word'],
  biên: ['fillers:small-word'],
  nghệ: ['fillers:small-word'],
  // unfinished before
  hợp: ['fillers:unfinished-before'],
  // single of list
  thành: ['fillers:single-of-list', 'bodies:place-start'],
  chức: ['fillers:single-of-list'],
  trực: ['fillers:single-of-list'],
  chuyên: ['fillers:single-of-list'],
  chủ: ['fillers:single-of-list', 'people:owner'],
  phối: ['fillers:single-of-list'],
  // class start
  ủy: ['fillers:class-start'],
  thủ: ['fillers:class-start', 'fillers:person-class', 'fillers:several-damaged'],
  // ditto like
  'tương tự như': ['fillers:ditto-like'],
  'tương tự': ['fillers:ditto-like', 'fillers:ditto'],
  như: ['fillers:ditto-like'],
  // ditto of
  cột: ['fillers:ditto-of'],
  dòng: ['fillers:ditto-of'],
  // ditto above
  'phía trên': ['fillers:ditto-above'],
  'ở trên': ['fillers:ditto-above'],
  'kế trên': ['fillers:ditto-above'],
  'liền trên': ['fillers:ditto-above'],
  // ditto
  nt: ['fillers:ditto'],
  ntr: ['fillers:ditto'],
  idem: ['fillers:ditto'],
  ibid: ['fillers:ditto'],
  'như trên nt': ['fillers:ditto'],
  // several
  'tất cả': ['fillers:several', 'fillers:plural', 'fillers:answer', 'fillers:anywhere-start'],
  mọi: ['fillers:several', 'fillers:plural', 'fillers:several-damaged', 'fillers:public-all'],
  'cùng các': ['fillers:several'],
  'toàn hệ thống chính trị': ['fillers:several'],
  'cả hệ thống chính trị': ['fillers:several'],
  'hệ thống chính trị': ['fillers:several'],
  'toàn dân': ['fillers:several'],
  // as said
  'theo phân công': ['fillers:as-said', 'roles:action', 'fillers:by-function', 'fillers:duty-by'],
  'theo yêu cầu': ['fillers:as-said', 'time:profile-as-planned'],
  'theo chỉ đạo': ['fillers:as-said'],
  'theo nhiệm vụ': ['fillers:as-said', 'roles:action', 'fillers:by-function', 'fillers:duty-by'],
  'theo chức năng': ['fillers:as-said', 'roles:action', 'fillers:by-function', 'fillers:duty-by'],
  'theo quy định': ['fillers:as-said', 'roles:action'],
  // in the area
  'trên địa bàn': ['fillers:in-the-area', 'fillers:in-area', 'fillers:anywhere-end'],
  // unnamed end
  'chức năng': ['fillers:unnamed-end'],
  'lân cận': ['fillers:unnamed-end'],
  'giáp ranh': ['fillers:unnamed-end'],
  'đơn vị chủ trì': ['fillers:unnamed-end'],
  'cơ quan chủ trì': ['fillers:unnamed-end'],
  // reached
  'đạt được': ['fillers:reached'],
  // goes on
  cho: ['fillers:goes-on', 'roles:heading-cue', 'roles:given-to'],
  nghị: ['fillers:goes-on', 'bodies:title-verb'],
  // in area
  'trong địa bàn': ['fillers:in-area'],
  // several damaged
  céc: ['fillers:several-damaged'],
  tất: ['fillers:several-damaged'],
  // like row
  'như mục': ['fillers:like-row'],
  'như cột': ['fillers:like-row'],
  'như ô': ['fillers:like-row'],
  'như dòng': ['fillers:like-row'],
  'như nhiệm vụ': ['fillers:like-row'],
  'như kế hoạch': ['fillers:like-row'],
  // answer
  'như vậy': ['fillers:answer'],
  // common
  'khu vực': ['fillers:common'],
  'nhà nước': ['fillers:common'],
  'quản lý': ['fillers:common'],
  'dịch vụ': ['fillers:common'],
};
