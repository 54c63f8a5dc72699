// Bodies: how the names of offices, committees, schools, hamlets and companies begin. A new kind of body ("trạm khuyến nông")
// is one line here, and every reader knows it. Bodies with a name of their own stand in the directories (`unit/directory/starting`).
import { firstWords, vocabulary } from './vocabulary.js';

export type BodyFeature =
  | 'head' // a body's name begins so
  | 'inner' // stands inside other bodies' names too: it cuts no name in two where no sign stands before it
  | 'bare' // never a name by itself: “Thanh tra Sở”, “Ban …”
  | 'several' // several bodies at once: “cơ quan”, “đơn vị”, “các”
  | 'short' // letters that stand for a body at the head of a column only
  | 'open' // takes another body's name behind it: “Văn phòng HĐND”
  | 'held' // every body has one of its own: “Đảng ủy các cơ quan”
  | 'kind' // tells bodies apart: a “cục” is no “sở”
  | 'shared' // is said once for a list: “Sở Tài chính, Nội vụ”
  | 'duty' // goes on with what it does: “Ban Chỉ đạo thực hiện …”, “Tổ triển khai …”
  | 'hamlet' // below the commune or ward
  | 'hamlet-alone' // one word that is a hamlet by itself, with its diacritics
  | 'tiered' // “… xã”, “… phường” behind it says whose office a sheet is
  | 'letterhead' // stands at the head of an office's papers
  | 'field' // what an official of the office is called by: “địa chính”
  | 'other'; // begins like a body and is another word: “phòng chống”, “tổ chức”

export const BODIES = vocabulary<BodyFeature>({
  // offices
  phòng: ['head', 'bare', 'kind', 'shared', 'duty'],
  'văn phòng': ['head', 'open', 'held', 'kind'],
  vp: ['head', 'open'],
  ban: ['head', 'bare', 'kind', 'shared', 'duty'],
  'ban chỉ huy': ['head', 'open', 'kind', 'duty'],
  bch: ['head', 'open'],
  'ban chỉ huy quân sự': ['head', 'tiered'],
  'ban chqs': ['head', 'tiered'],
  bchqs: ['head', 'tiered'],
  'ban chỉ đạo': ['head', 'open', 'held', 'kind', 'duty'],
  bcđ: ['head', 'open', 'duty'],
  'ban quản lý': ['head', 'open', 'held', 'kind', 'duty'],
  bql: ['head', 'open', 'held', 'duty'],
  'ban công tác': ['head', 'kind'],
  'trung tâm': ['head', 'kind', 'shared', 'duty'],
  tt: ['short', 'open'],
  ttpvhcc: ['head'],
  'hành chính công': ['inner', 'tiered'],
  'bộ phận một cửa': ['head'],
  tổ: ['head', 'bare', 'kind', 'duty'],
  'tổ công tác': ['head', 'kind', 'duty'],
  'tổ giúp việc': ['head', 'open', 'duty'],
  đội: ['head', 'inner', 'bare', 'open', 'kind', 'duty'],
  điểm: ['head', 'kind'],
  'điểm phục vụ': ['head'],
  'chi nhánh': ['head', 'kind'],
  trạm: ['head', 'kind'],
  'trạm y tế': ['head', 'tiered'],
  'trạm khuyến nông': ['head'],
  tyt: ['head'],
  hạt: ['head', 'inner', 'kind'],
  đồn: ['head', 'inner', 'kind'],
  đài: ['head', 'kind'],
  nhà: ['kind'],
  'nhà văn hóa': ['head', 'inner'],
  'nhà trường': ['head', 'inner', 'several'],
  khoa: ['kind'],
  quỹ: ['kind', 'duty'],
  'quỹ tín dụng': ['head', 'inner'],
  'tiểu ban': ['head', 'inner', 'open', 'kind', 'duty'],
  'công chức': ['kind'],
  'cán bộ': ['kind'],
  p: ['short'],
  ttpv: ['head', 'inner'],
  pkt: ['short'],
  kt: ['short'],
  vhxh: ['head', 'short', 'inner'],
  'vh xh': ['short'],
  ktht: ['head', 'short', 'inner'],
  'kt ht': ['short'],
  kthtđt: ['short'],
  // government
  ubnd: ['head', 'letterhead', 'tiered'],
  'ủy ban': ['head', 'kind', 'letterhead'],
  'ủy ban nhân dân': ['head', 'letterhead', 'tiered'],
  ub: ['open'],
  hđnd: ['head', 'inner', 'letterhead', 'tiered'],
  'hội đồng nhân dân': ['head', 'inner', 'letterhead', 'tiered'],
  'hội đồng': ['head', 'inner', 'open', 'held', 'kind', 'duty'],
  sở: ['head', 'bare', 'kind', 'shared'],
  bộ: ['head', 'bare', 'kind', 'shared'],
  vụ: ['bare', 'kind', 'duty'],
  cục: ['head', 'inner', 'bare', 'open', 'kind', 'duty'],
  'chi cục': ['head', 'inner', 'kind', 'duty'],
  'tổng cục': ['head', 'inner', 'kind'],
  'thanh tra': ['head', 'open', 'kind'],
  viện: ['head', 'inner', 'bare', 'kind', 'duty'],
  'viện kiểm sát': ['head', 'inner', 'kind'],
  'tòa án': ['head', 'inner', 'kind'],
  'kho bạc': ['head', 'inner', 'kind'],
  thuế: ['head', 'kind'],
  'bảo hiểm xã hội': ['head', 'inner'],
  bhxh: ['head', 'inner'],
  'thường trực': ['head', 'inner', 'open'],
  'ban thường trực': ['head'],
  'thường vụ': ['open'],
  'trung ương': ['open', 'kind'],
  'chủ tịch': ['head', 'open'],
  'phó chủ tịch': ['head'],
  ct: ['short', 'open'],
  pct: ['short', 'open'],
  pbt: ['open'],
  bt: ['open'],
  phó: ['head', 'open'],
  chánh: ['open'],
  'giám đốc': ['head', 'open'],
  'bí thư': ['open'],
  trưởng: ['open'],
  'tổ trưởng': ['open'],
  'chỉ huy trưởng': ['open'],
  cht: ['open'],
  'ủy viên': ['open'],
  'lãnh đạo': ['open'],
  'lực lượng': ['open'],
  'công tác': ['open'],
  'thành viên': ['open'],
  'đại diện': ['open'],
  'pháp chế': ['open'],
  'kế toán': ['open'],
  'văn thư': ['open'],
  'thủ quỹ': ['open'],
  'cơ quan': ['several', 'open'],
  'đơn vị': ['several'],
  các: ['several', 'open'],
  hai: ['open'],
  ba: ['open'],
  bốn: ['open'],
  địa: ['open'],
  'trực thuộc': ['open'],
  thuộc: ['open'],
  của: ['open'],
  trong: ['open'],
  'địa chính': ['field'],
  // police, army
  'công an': ['head', 'kind', 'tiered'],
  ca: ['short'],
  'quân sự': ['head', 'inner'],
  // the Party
  'đảng ủy': ['head', 'open', 'held', 'kind', 'letterhead', 'tiered'],
  'đảng bộ': ['head', 'inner', 'held', 'letterhead'],
  đảng: ['inner'],
  'chi bộ': ['head', 'inner', 'open', 'held', 'kind', 'letterhead'],
  // the Front and the mass organisations
  mttq: ['head', 'letterhead', 'tiered'],
  ubmttq: ['head', 'letterhead'],
  'mttq việt nam': ['head', 'letterhead', 'tiered'],
  'mặt trận': ['head', 'inner', 'letterhead'],
  hội: ['head', 'bare', 'kind', 'shared', 'duty'],
  'hội đông y': ['head', 'kind'],
  'hội nông dân': ['head', 'tiered'],
  'hội phụ nữ': ['head', 'tiered'],
  'hội cựu chiến binh': ['head', 'tiered'],
  'chi hội': ['head', 'inner', 'open'],
  đoàn: ['head', 'bare', 'kind', 'duty'],
  'đoàn thanh niên': ['head', 'tiered'],
  'chi đoàn': ['head', 'inner', 'open'],
  'công đoàn': ['head', 'open', 'held', 'kind'],
  'liên đoàn': ['head', 'held', 'kind'],
  'tổng liên đoàn': ['head', 'kind'],
  // health, schools
  'bệnh viện': ['head', 'kind'],
  trường: ['head', 'kind', 'shared'],
  // hamlets: every region has its words
  thôn: ['head', 'hamlet', 'hamlet-alone'],
  xóm: ['head', 'hamlet', 'hamlet-alone'],
  làng: ['head', 'inner', 'hamlet', 'hamlet-alone'],
  ấp: ['head', 'hamlet', 'hamlet-alone'],
  bản: ['head', 'inner', 'hamlet-alone'],
  buôn: ['head', 'inner', 'hamlet', 'hamlet-alone'],
  bon: ['hamlet'],
  khóm: ['head', 'hamlet', 'hamlet-alone'],
  sóc: ['head', 'inner', 'hamlet', 'hamlet-alone'],
  phum: ['head', 'inner', 'hamlet', 'hamlet-alone'],
  khu: ['several', 'hamlet'],
  'khu phố': ['head', 'hamlet'],
  kp: ['hamlet', 'hamlet-alone'],
  'khu dân cư': ['head', 'inner', 'hamlet'],
  'cụm dân cư': ['head', 'inner', 'hamlet'],
  'tổ dân phố': ['head', 'hamlet'],
  tdp: ['head', 'hamlet', 'hamlet-alone'],
  'dân phố': ['hamlet'],
  // companies
  'công ty': ['head', 'kind'],
  'tổng công ty': ['head', 'kind'],
  'tập đoàn': ['head', 'kind', 'shared'],
  'ngân hàng': ['head', 'kind'],
  'bưu điện': ['head', 'inner', 'kind'],
  'hợp tác xã': ['head', 'inner', 'kind'],
  htx: ['head', 'inner'],
  'xí nghiệp': ['head', 'inner', 'kind'],
  'doanh nghiệp': ['kind'],
  'điện lực': ['head', 'inner'],
  vnpt: ['head'],
  viettel: ['head'],
  // words that begin like a body and are none
  'cá nhân': ['other'],
  'tổ quốc': ['other'],
  'tổ hợp': ['other'],
  'tổ viên': ['other'],
  'bộ trưởng': ['open'],
  'thứ trưởng': ['open'],
  tổng: ['open'],
  'phòng không': ['other'],
  'phòng hộ': ['other'],
  'phòng bệnh': ['other'],
  'sở hữu': ['other'],
  'sở tại': ['other'],
  'đoàn viên': ['other'],
  'hội viên': ['other'],
  'hội nhập': ['other'],
  'ban đầu': ['other'],
  'bộ máy': ['other'],
  'bộ chỉ số': ['other'],
  'bộ tiêu chí': ['other'],
  'phòng thủ': ['other'],
  'phòng chống': ['other'],
  'phòng cháy': ['other'],
  'phòng ngừa': ['other'],
  'phòng dịch': ['other'],
  'tổ chức': ['other'],
  'áp dụng': ['other'],
  'áp lực': ['other'],
  'áp đặt': ['other'],
  'ban hành': ['other'],
  'hội nghị': ['other'],
  'hội thảo': ['other'],
  'hội họp': ['other'],
  'hội trường': ['other'],
  'đoàn kết': ['other'],
  'trường hợp': ['other'],
  'số lượng': ['other'],
  'số liệu': ['other'],
  'bộ đội': ['other'],
  'bản đồ': ['other'],
  'điểm số': ['other'],
});

/**
 * Whether a body's own name begins here, and not the inner part of another's (“… | Quân sự”). With `written`, only where the
 * diacritics allow it.
 */
export function beginsLikeBody(words: readonly string[], at = 0, written?: readonly string[]): boolean {
  const features = BODIES.at(words, at, written)?.features;
  return features !== undefined && features.has('head') && !features.has('inner');
}

/** Whether a text begins as bodies are named in a cell: one (“Công an xã”), several (“Các thôn”) or in letters (“TT DVC”). */
export function namesBody(text: string): boolean {
  const { words, written } = firstWords(text);
  const from = words[0] === 'giao' ? 1 : 0;
  const features = BODIES.at(words, from, written)?.features;
  return features !== undefined && (features.has('head') || features.has('several') || features.has('short'));
}

/** Whether a heading is a body's name: a column that says by ticks what that body does. */
export function isBodyHeading(text: string): boolean {
  const { words, written } = firstWords(text);
  const features = BODIES.at(words, 0, written)?.features;
  return features !== undefined && (features.has('head') || features.has('short'));
}

/** Whether one written word is a hamlet by itself: “ấp”, never “ap”. */
export function isHamletAlone(written: string): boolean {
  const word = written.toLowerCase().normalize('NFC');
  return BODIES.entries.some(({ text, features }) => text === word && features.has('hamlet-alone'));
}
