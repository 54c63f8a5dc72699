import { flatten } from '../../text/fold.js';
import { compareMarks } from '../../text/marks.js';
import { letter, type ClassName } from './classes.js';

/** The administrative vocabulary of time, by class; “quý=3” gives a word a value. Words of one class are separated by |. */
const VOCABULARY: readonly (readonly [ClassName, string])[] = [
  ['day', 'ngày|mùng|mồng'],
  ['month', 'tháng'],
  ['quarter', 'quý|quí'],
  ['year', 'năm'],
  ['week', 'tuần'],
  ['hour', 'giờ'],
  ['minute', 'phút'],
  ['weekday', 'thứ hai=1|thứ ba=2|thứ tư=3|thứ năm=4|thứ sáu=5|thứ bảy=6|thứ bẩy=6|chủ nhật=7'],
  ['ord', 'thứ'],
  ['first', 'đầu|đầu tiên|ngày đầu tiên'],
  ['mid', 'giữa'],
  ['last', 'cuối|ngày cuối|ngày cuối cùng|ngày làm việc cuối|ngày làm việc cuối cùng'],
  ['half', 'nửa'],
  ['before', 'trước|trước thời hạn|trước thời điểm|trước mốc'],
  ['to', 'đến|tới|cho đến|cho tới|đến hết|tới hết'],
  [
    'latest',
    'chậm nhất|muộn nhất|trễ nhất|lâu nhất|không quá|không muộn hơn|không chậm hơn|không trễ hơn|không vượt quá|hạn chót|hạn cuối|hạn cuối cùng|trước khi kết thúc|trước khi hết',
  ],
  [
    'in',
    'trong|vào|lúc|vòng|nội trong|khoảng|khoảng thời gian|ngay trong|dịp|các tháng còn lại của|các tháng còn lại trong|các tháng còn lại|những tháng còn lại của|những tháng còn lại',
  ],
  ['end', 'hết|kết thúc'],
  ['from', 'từ|kể từ|tính từ|bắt đầu|bắt đầu từ'],
  ['after', 'chậm hơn|muộn hơn|trễ hơn|không sớm hơn|không trước|sau|sau khi=2|ngay sau|ngay sau khi=2|ngay khi=2'],
  ['is', 'là|xong|ht|đúng|cả|trọn|cụ thể|thời điểm|sáng|chiều|buổi sáng|buổi chiều|buổi tối|tối|trưa|đêm|rạng sáng'],
  ['due', 'hạn|thời hạn|thời gian|thời hạn hoàn thành|thời gian hoàn thành|hạn hoàn thành|thời gian thực hiện|mốc'],
  ['now', 'nay|hiện nay'],
  [
    'onward',
    'trở đi|trở về sau|những năm tiếp theo|các năm tiếp theo|những năm sau|các năm sau|những năm tới|các năm tới|những năm tiếp sau|các năm tiếp sau|những năm kế tiếp|các năm kế tiếp|các giai đoạn tiếp theo|giai đoạn tiếp theo|các quý tiếp theo|các tháng tiếp theo|những tháng tiếp theo',
  ],
  ['every', 'hằng|hàng|mỗi|đầu các|đầu từng|cuối các|cuối từng'],
  ['periodic', 'định kỳ|định kì|thường kỳ'],
  [
    'annual',
    'thường niên=5|từng ngày=0|từng tuần=1|từng tháng=2|từng quý=3|từng năm=5|các tuần trong tháng=1|các tháng trong quý=2|các tháng trong năm=2|các quý trong năm=3',
  ],
  ['times', 'lần'],
  ['ongoing', 'thường xuyên|liên tục|xuyên suốt|suốt năm|cả năm|quanh năm|lâu dài|suốt quá trình'],
  [
    'dep',
    'tháng báo cáo=2|quý báo cáo=3|năm báo cáo=5|kỳ báo cáo=0|kì báo cáo=0|tháng sau=2|tháng tiếp theo=2|tháng kế tiếp=2|tháng liền kề=2|tháng liền sau=2|tháng kế sau=2|quý sau=3|quý tiếp theo=3',
  ],
  [
    'yearshift',
    'năm sau=1|năm tới=1|năm tiếp theo=1|năm kế tiếp=1|năm liền kề=1|của năm trước=-1|năm trước liền kề=-1|năm nay=0|năm này=0|cùng năm=0',
  ],
  [
    'nw',
    'một=1|hai=2|ba=3|bốn=4|sáu=6|bảy=7|tám=8|chín=9|mười=10|mười một=11|mười hai=12|mười lăm=15|hai mươi=20|ba mươi=30|bốn lăm=45|sáu mươi=60|chín mươi=90|mươi=0|lăm=0|mốt=0|linh=0|lẻ=0|tư=4',
  ],
  ['and', 'và|cùng với'],
  ['or', 'hoặc|hay'],
  ['of', 'của|thuộc'],
  ['follow', 'theo|căn cứ|tùy|tuỳ|tùy theo|tuỳ theo|phụ thuộc|theo từng|theo đúng'],
  ['working', 'làm việc'],
  [
    'doc',
    'nghị quyết|quyết định|kế hoạch|công văn|chỉ thị|thông báo|thông tư|nghị định|luật|bộ luật|pháp lệnh|văn bản|tờ trình|báo cáo|kết luận|hướng dẫn|chương trình|đề án|dự án|công điện|chiến lược|quy hoạch|quy chế|quy định|qđ|nq|kh|cv|tb|đa|dự toán|ngân sách|chỉ tiêu|tổng kết|sơ kết|mục tiêu|phong trào|chiến dịch|danh mục|hợp đồng|biên bản|giấy mời|thư|điều|khoản|phụ lục|mục|đề cương',
  ],
  ['phase', 'giai đoạn|thời kỳ|thời kì|nhiệm kỳ|nhiệm kì|các năm|trong các năm'],
  ['vision', 'tầm nhìn|định hướng|tầm nhìn đến|định hướng đến'],
  [
    'old',
    'cũ|trước đây|trước đó|ban đầu|hạn cũ|thời hạn cũ|thay cho|thay thế cho|thay vì|đã điều chỉnh từ|điều chỉnh từ|lùi từ|chuyển từ',
  ],
  ['propose', 'đề xuất|đề nghị|xin|kiến nghị|dự kiến xin'],
  ['extend', 'gia hạn|điều chỉnh|lùi|kéo dài'],
  [
    'already',
    'đã hoàn thành|đã xong|đã thực hiện|đã ban hành|đã báo cáo|đã triển khai|đã có|đã gửi|đã trình|đã thực hiện xong|không thực hiện|không triển khai|dừng thực hiện|dừng triển khai|tạm dừng',
  ],
  ['issue', 'ban hành|ký ban hành|ký|phát hành'],
  [
    'nodate',
    'năm học=1|học kỳ=1|học kì=1|hè=1|khi có yêu cầu=4|khi có=2|khi cần=4|khi phát sinh=4|khi được=2|khi=2|yêu cầu|kỳ họp|phiên họp|đợt|thời điểm phù hợp|những thời điểm|chưa rõ|chưa xác định|chưa có|không xác định|kịp thời=3|ngày mai|hôm nay|hôm sau|tuần sau|tuần tới|tuần này|tháng tới|tháng này|quý tới|quý này|đột xuất=3|đúng thời hạn|đúng tiến độ|đúng hạn|đúng quy định|đảm bảo tiến độ|bảo đảm tiến độ|phát sinh|sớm nhất=3|sớm=3|ngay=3|theo lịch|tiến độ|trước khi=2|lộ trình|mùa khô=1|mùa mưa=1|mùa mưa bão=1|mùa bão=1|mùa lũ=1|mùa cạn=1|mùa hè=1|mùa xuân=1|mùa thu=1|mùa đông=1|dịp hè=1|vụ xuân=1|vụ mùa=1|vụ đông=1|vụ hè thu=1|vụ đông xuân=1|vụ thu đông=1|mùa mưa lũ=1|mùa khai giảng=1|trong hè=1|nghỉ hè=1|vụ chiêm=1|vụ chiêm xuân=1|vụ xuân hè=1|vụ hè=1|không có|không quy định|không thời hạn|không xác định thời hạn|nhu cầu|tình hình thực tế|trước mắt|tất cả các giai đoạn|sau này',
  ],
  ['lunar', 'âm lịch|âl|nông lịch|tháng giêng|tháng chạp'],
  ['tet', 'tết|tết nguyên đán|tết âm lịch|tết cổ truyền'],
  [
    'below',
    'sau đây|dưới đây|như sau|bên dưới|phía dưới|cụ thể sau|từng nhiệm vụ cụ thể|từng nội dung cụ thể|các nhiệm vụ cụ thể',
  ],
  [
    'w',
    'ca bệnh|ca mắc|ca nhiễm|ca nghi|ca dương tính|việt nam|ý kiến|góp ý|đồng ý|chú ý|ý nghĩa|ý thức|vỉa hè|hè phố|hệ thống|thứ nhất|tết trung thu|tết dương lịch|tết thiếu nhi|tết trồng cây|tết đoan ngọ|tết độc lập|tết quân dân|phường|xã|lộ trình|hội nghị|trong đó|sau sáp nhập|sau sắp xếp|quy mô|quy trình|quy chuẩn|tháng thanh niên|tháng hành động|tuần lễ|ngày hội|ngày thành lập|ngày truyền thống|hạn chế|hạn mức|có hiệu lực|đầu tư|đầu mối|đầu vào|đầu ra|trong nước|hàng hóa|hàng hoá|hàng không|hàng rào|cửa hàng|khách hàng|mặt hàng|ngân hàng|nhà hàng|tuần tra|tuần hoàn|đến từ|từ thiện|từ xa|từ vựng|trước hết|hết sức|giờ làm việc|quý vị|quý báu|tuần tự|đầu đạn|mục đích|cuối cùng|từng|tới hạn',
  ],
];

/** A node of the vocabulary: a word, the ways it is rightly written, what it means if the phrase ends here. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly spellings: Set<string>;
  /** How spellings met before stand to the right ones; see fitsMarks. */
  readonly fits: Map<string, boolean>;
  /** Meanings by the spelling of this last word: “sau” is after, “sáu” is six; the first serves where marks are missing. */
  readonly senses: Map<string, Sense>;
}

export interface Sense {
  /** The letter of its class. */
  readonly c: string;
  readonly value: number;
  /** The first word of its phrase, as rightly written. */
  readonly begins: string;
}

const node = (): Node => ({ next: new Map(), spellings: new Set(), fits: new Map(), senses: new Map() });

export const VOCABULARY_ROOT: Node = node();

for (const [cls, words] of VOCABULARY)
  for (const entry of words.split('|')) {
    const [phrase = '', value] = entry.split('=');
    let at = VOCABULARY_ROOT;
    let last = '';
    for (const word of phrase.split(' ')) {
      const flat = flatten(word);
      last = word.normalize('NFC');
      const next = at.next.get(flat) ?? node();
      next.spellings.add(last);
      at.next.set(flat, next);
      at = next;
    }
    if (!at.senses.has(last))
      at.senses.set(last, {
        c: letter(cls),
        value: Number(value ?? 0),
        begins: phrase.split(' ')[0]!.normalize('NFC'),
      });
  }

const SPELLINGS = new Map<string, Set<string>>();
const collect = (at: Node): void => {
  for (const [flat, next] of at.next) {
    const known = SPELLINGS.get(flat) ?? new Set<string>();
    for (const spelling of next.spellings) known.add(spelling);
    SPELLINGS.set(flat, known);
    collect(next);
  }
};
collect(VOCABULARY_ROOT);

/** Whether a word, in small letters, carries no mark that the vocabulary's spellings of its letters have not. */
export function fitsMarks(written: string, at: Node): boolean {
  if (at.spellings.has(written)) return true;
  const known = at.fits.get(written);
  if (known !== undefined) return known;
  let fits = false;
  for (const spelling of at.spellings) fits ||= compareMarks(written, spelling) !== 'wrong';
  if (at.fits.size < 100) at.fits.set(written, fits);
  return fits;
}

/** What a word means at the end of a phrase: by its spelling; the first sense where its marks are incomplete. */
export function senseOf(at: Node, written: string): Sense | undefined {
  if (at.senses.size === 0) return undefined;
  const exact = at.senses.get(written);
  if (exact) return exact;
  if (at.senses.size === 1 && at.spellings.size === 1) return at.senses.values().next().value;
  for (const [spelling, sense] of at.senses) if (compareMarks(written, spelling) !== 'wrong') return sense;
  return undefined;
}

/** Letters of the longest word, without marks. */
export const LONGEST_WORD = Math.max(...[...SPELLINGS.keys()].map((word) => word.length));

/** Whether letters are a word of the vocabulary, rightly marked or with marks left off. */
export function isWord(written: string): boolean {
  const known = judged.get(written);
  if (known !== undefined) return known;
  const found = isSpelling(written);
  if (judged.size < 3000) judged.set(written, found);
  return found;
}

const judged = new Map<string, boolean>();

function isSpelling(written: string): boolean {
  const spellings = SPELLINGS.get(flatten(written));
  if (!spellings) return false;
  for (const spelling of spellings) if (compareMarks(written, spelling) !== 'wrong') return true;
  return false;
}

/** The right spelling of a folded word of the vocabulary. */
export function spellingOf(flat: string): string {
  for (const spelling of SPELLINGS.get(flat) ?? []) return spelling;
  return flat;
}
