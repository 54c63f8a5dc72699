import { tidy } from '../../../text/tidy.js';
import { changeOf } from '../../mends/cell-change.js';
import { PREFILTER } from '../../engine/prefilter.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, toText } from '../../words.js';

const COMBINING = /[\u0300-\u036f]/;
const PRECOMPOSED = /[\u00c0-\u01b0\u1ea0-\u1ef9]/;
const INVISIBLE = /[\u200b-\u200f\ufeff\u00ad]/;
const SPACES = /[^\S\r\n]{2}|^[^\S\r\n]|[^\S\r\n](?:[\r\n]|$)|\n[^\S\r\n]/;

function whatIsWrong(text: string): string {
  const found: string[] = [];
  if (SPACES.test(text)) found.push('khoảng trắng thừa');
  if (COMBINING.test(text)) found.push(PRECOMPOSED.test(text) ? 'chữ dựng sẵn lẫn chữ tổ hợp' : 'chữ tổ hợp');
  if (INVISIBLE.test(text)) found.push('ký tự ẩn');
  return found.join(' và ');
}

export const untidyText = defineRule({
  id: 'untidy-text',
  severity: 'notice',
  scope: 'cell',
  signs: PREFILTER.untidy,
  title: 'Khoảng trắng hoặc bảng mã chưa thống nhất',
  rationale: 'Hai ô nhìn giống nhau mà máy thấy khác nhau thì lọc, đếm và tìm kiếm cho kết quả thiếu.',
  example: {
    wrong: 'Bố trí  máy tính cho bộ phận một cửa ',
    right: 'Bố trí máy tính cho bộ phận một cửa',
    in: ['task'],
  },
  *check({ at, cell }, context) {
    if (cell.kind !== 'text' || cell.formula !== undefined) return;
    const { text } = cell;
    const wrong = whatIsWrong(text);
    const better = tidy(text);
    if (wrong === '' || better === text || text.trim() === '') return;
    const change = changeOf(at, text, toText(better), context);
    const mends = change ? [{ label: 'Chuẩn hóa', safe: true, changes: [change] }] : [];
    yield { at, message: `Ô ${cellName(at)} có ${wrong}.`, mends };
  },
});
