// Papers: what documents are called, cited and signed with.
import type { Words } from '../entry.js';

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
  'khen thưởng': ['papers:yearly-thing', 'roles:plan-doing'],
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
  biểu: ['papers:product', 'papers:annexed'],
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
  xét: ['papers:cites', 'roles:plan-doing', 'papers:not-in-title'],
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
  'biểu mẫu': ['papers:annex-start', 'papers:annexed'],
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
  báo: ['papers:reported-syllable', 'people:plan-role'],
  sơ: ['papers:reported-syllable'],
  // part organisation
  'phân công nhiệm vụ': ['papers:part-organisation'],
  'phân công thực hiện': ['papers:part-organisation', 'columns:label-lead'],
  'phân công trách nhiệm': ['papers:part-organisation'],
  'phân công tổ chức': ['papers:part-organisation'],
  'trách nhiệm thực hiện': ['papers:part-organisation', 'columns:label-lead'],
  'trách nhiệm của': ['papers:part-organisation', 'roles:handed'],
  'trách nhiệm các': ['papers:part-organisation'],
  'nhiệm vụ của các': ['papers:part-organisation'],
  // part evaluation
  'đánh giá kết quả thực hiện': ['papers:part-evaluation'],
  'đánh giá kết quả': ['papers:part-evaluation'],
  'đánh giá tình hình': ['papers:part-evaluation'],
  'đánh giá nguy cơ': ['papers:part-evaluation'],
  'đánh giá thực trạng': ['papers:part-evaluation'],
  'kết quả thực hiện': ['papers:part-evaluation'],
  'kết quả đạt được': ['papers:part-evaluation'],
  'thực trạng': ['papers:part-evaluation'],
  'bối cảnh': ['papers:part-evaluation'],
  'nguy cơ': ['papers:part-evaluation'],
  'dự báo': ['papers:part-evaluation'],
  'đặc điểm': ['papers:part-evaluation'],
  // part report
  'thông tin báo cáo': ['papers:part-report'],
  'chế độ thông tin': ['papers:part-report'],
  'báo cáo kết quả thực hiện': ['papers:part-report'],
  'thông tin, báo cáo': ['papers:part-report'],
  // part purpose
  'quan điểm': ['papers:part-purpose'],
  'phương châm': ['papers:part-purpose'],
  'nguyên tắc': ['papers:part-purpose'],
  // part funding
  'nguồn lực thực hiện': ['papers:part-funding'],
  // part content
  'các bước': ['papers:part-content'],
  // closing
  'trên đây là': ['papers:closing'],
  'quá trình thực hiện': ['papers:closing'],
  'nhận được kế hoạch': ['papers:closing'],
  'căn cứ kế hoạch này yêu cầu': ['papers:closing'],
  'yêu cầu các': ['papers:closing'],
  'yêu cầu thủ trưởng': ['papers:closing'],
  'đề nghị các cơ quan': ['papers:closing'],
  'kế hoạch này có hiệu lực': ['papers:closing'],
  'kế hoạch này thay thế': ['papers:closing'],
  // not in title
  'tiep tuc': ['papers:not-in-title'],
};
