// Papers: what documents are called, cited and signed with.
import type { Words } from '../entries.js';

export const PAPER_WORDS: Words = {
  // copy
  copy: ['papers:copy', 'papers:copied'],
  'copy of': ['papers:copy'],
  'bản sao': ['papers:copy', 'papers:copied'],
  'sao lưu': ['papers:copy'],
  backup: ['papers:copy'],
  bak: ['papers:copy'],
  old: ['papers:copy'],
  lưu: ['papers:copy', 'people:family-name'],
  nháp: ['papers:copy'],
  draft: ['papers:copy'],
  'xung đột': ['papers:copy'],
  'bị trùng': ['papers:copy'],
  // version
  ver: ['papers:version'],
  version: ['papers:version'],
  rev: ['papers:version'],
  'sửa đổi': ['papers:version', 'papers:amends'],
  // amends
  'bổ sung': ['papers:amends', 'fillers:added'],
  'thay thế': ['papers:amends'],
  // number follows
  số: ['papers:number-follows', 'columns:no-tick', 'papers:annex-of', 'papers:total-of', 'fillers:common'],
  // yearly thing
  'thi đua': ['papers:yearly-thing'],
  'khen thưởng': ['papers:yearly-thing'],
  'đánh giá xếp loại': ['papers:yearly-thing'],
  // own sheet name
  'bản sao của đôn đốc': ['papers:own-sheet-name'],
  'copy of đôn đốc': ['papers:own-sheet-name'],
  'sao chép của đôn đốc': ['papers:own-sheet-name'],
  // draft or file
  'hồ sơ': ['papers:draft-or-file', 'papers:product', 'papers:output-paper', 'papers:vague-paper'],
  // product
  'danh sách': ['papers:product', 'papers:output-paper'],
  'phường an': ['papers:product', 'papers:output-paper'],
  bảng: ['papers:product', 'papers:plan-title', 'papers:annex-title-word', 'columns:heading-of'],
  biểu: ['papers:product'],
  'sổ tay': ['papers:product'],
  'sổ theo dõi': ['papers:product'],
  'tài liệu': ['papers:product', 'papers:vague-paper'],
  'cơ sở dữ liệu': ['papers:product'],
  csdl: ['papers:product'],
  'phần mềm': ['papers:product'],
  'chuyên mục': ['papers:product'],
  'tin bài': ['papers:product'],
  'bài viết': ['papers:product'],
  giấy: ['papers:product'],
  // cites
  xét: ['papers:cites'],
  // annex of
  kèm: ['papers:annex-of'],
  // signed for
  tm: ['papers:signed-for'],
  tl: ['papers:signed-for'],
  tuq: ['papers:signed-for'],
  // signed
  'đã ký': ['papers:signed'],
  // total
  cộng: ['papers:total', 'papers:total-of'],
  // total of
  toàn: ['papers:total-of', 'fillers:several-damaged', 'fillers:public-all'],
  // note mark
  'chú giải': ['papers:note-mark'],
  // issued with
  'ban hành kèm theo': ['papers:issued-with'],
  'kèm theo': ['papers:issued-with'],
  // annex start
  'biểu số': ['papers:annex-start'],
  'biểu mẫu': ['papers:annex-start'],
  'mẫu số': ['papers:annex-start'],
  'bằng số': ['papers:annex-start'],
  'bảng phân công': ['papers:annex-start'],
  // law
  pháp: ['papers:law', 'bodies:behind-phuong'],
  // code
  nđ: ['papers:code'],
  bc: ['papers:code'],
  kl: ['papers:code'],
  hd: ['papers:code'],
  ttr: ['papers:code'],
  ctr: ['papers:code'],
  tw: ['papers:code'],
  bct: ['papers:code'],
  // specific
  'văn bản hướng dẫn': ['papers:specific'],
  'văn bản triển khai': ['papers:specific'],
  // reported syllable
  báo: ['papers:reported-syllable'],
  sơ: ['papers:reported-syllable'],
};
