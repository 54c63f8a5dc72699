// What the name of a body may be for a reader.
export const BODY_FEATURES = [
  'head', // a body's name begins so
  'inner', // stands inside other bodies' names too: it cuts no name in two where no sign stands before it
  'bare', // never a name by itself: “Thanh tra Sở”, “Ban …”
  'several', // several bodies at once: “cơ quan”, “đơn vị”, “các”
  'short', // letters that stand for a body at the head of a column only
  'open', // takes another body's name behind it: “Văn phòng HĐND”
  'held', // every body has one of its own: “Đảng ủy các cơ quan”
  'kind', // tells bodies apart: a “cục” is no “sở”
  'shared', // is said once for a list: “Sở Tài chính, Nội vụ”
  'duty', // goes on with what it does: “Ban Chỉ đạo thực hiện …”, “Tổ triển khai …”
  'hamlet', // below the commune or ward
  'hamlet-alone', // one word that is a hamlet by itself, with its diacritics
  'tiered', // “… xã”, “… phường” behind it says whose office a sheet is
  'letterhead', // stands at the head of an office's papers
  'field', // what an official of the office is called by: “địa chính”
  'other', // begins like a body and is another word: “phòng chống”, “tổ chức”
] as const;

export type BodyFeature = (typeof BODY_FEATURES)[number];
