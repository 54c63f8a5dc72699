import { pattern } from '../../../lexicon/pattern.js';
import { defineRule } from '../../engine/define-rule.js';
import { textKey } from '../../../text/text-key.js';
import { contentKey } from '../../facts/content.js';
import { cellName, quote } from '../../words.js';

/** Words that say a state of work or any paper at all; “Quyết định”, “Kế hoạch”, “Tờ trình” say which paper. */
const VAGUE = new RegExp(
  '^(?:(?:da|dang|se|chua|tiep tuc|duoc) )?(?:' +
    [
      'trien khai(?: thuc hien)?',
      'thuc hien(?: thuong xuyen)?',
      'thuc hien theo (?:quy dinh|ke hoach|yeu cau|huong dan)',
      'theo (?:quy dinh|ke hoach|yeu cau|thuc te|chi dao|nhiem vu duoc giao)',
      'hoan thanh(?: nhiem vu| dung tien do| dung han| tot)?',
      '(?:cac )?(?:bao cao|van ban|san pham|ket qua|tai lieu|ho so|noi dung|cong viec|nhiem vu)',
      '(?:cac )?(?:van ban|tai lieu|ho so)(?: co)? lien quan',
      'van ban(?: chi dao| huong dan| trien khai)?(?: cac loai)?',
      'bao cao(?: bang van ban| khi co yeu cau| theo yeu cau| theo quy dinh| cac loai)',
      'ket qua(?: thuc hien| cong viec| dat duoc)',
      'thuong xuyen|lien tuc|dat|tot|co|khong|x|ok|dang xu ly|dang cap nhat|cap nhat',
      'dam bao(?: yeu cau| theo quy dinh| tien do)|bao dam(?: yeu cau| theo quy dinh| tien do)',
    ].join('|') +
    ')$',
);
const PAPER = pattern(String.raw`^{papers:vague-paper}$`);
const SPECIFIC = pattern(String.raw`\b{papers:specific}\b`);

/** The task says which paper: it begins with it, or its work ends in a report. */
const saysWhich = (paper: string, content: string): boolean =>
  content.startsWith(paper) || (paper === 'bao cao' && pattern(String.raw`\b{papers:report-said}\b`).test(content));

export const outputVague = defineRule({
  id: 'output-vague',
  severity: 'notice',
  scope: 'task',
  title: 'Sản phẩm chưa cụ thể',
  rationale: 'Sản phẩm không nói rõ là văn bản gì hoặc số liệu nào thì khó xác nhận đã hoàn thành hay chưa.',
  example: { wrong: 'Báo cáo', right: 'Báo cáo kết quả rà soát đường truyền', in: ['output'] },
  when: ({ output }) => output.text !== '' && output.text.length <= 60,
  *check(task, context) {
    const { at, text } = task.output;
    if (context.isParent(task)) return;
    const key = textKey(text);
    if (!VAGUE.test(key) || SPECIFIC.test(key)) return;
    // The task says which: “Báo cáo kết quả cải cách hành chính quý III”, and the output is that “Báo cáo”.
    if (PAPER.test(key) && saysWhich(key, contentKey(task, context))) return;
    const message = `${quote(text)} tại ô ${cellName(at)} chưa nêu loại văn bản hoặc số liệu cần đạt.`;
    yield { at, message, task: task.row };
  },
});
