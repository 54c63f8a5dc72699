import { checkSheet } from '../check-sheet.test-kit.js';
import { HEAD, line, one, said } from '../rule-lines.test-kit.js';

describe('texts', () => {
  test.each([
    'Thực hiện các nhiệm vụ khác được giao',
    'Triển khai thực hiện',
    'Tiếp tục thực hiện theo quy định',
    'Tuyên truyền',
    'Tăng cường công tác phối hợp',
  ])('“%s” is vague', (task) => {
    expect(one({ task })).toEqual(['task-vague@B2']);
  });
  test.each([
    'Xây dựng kế hoạch chuyển đổi số',
    'Tuyên truyền Đề án 06',
    'Báo cáo kết quả thực hiện Nghị quyết',
    'Kiện toàn Tổ công nghệ số',
    'Luật Đất đai',
    'Kiểm tra công tác cải cách hành chính',
  ])('“%s” is a task', (task) => {
    expect(one({ task })).toEqual([]);
  });
  test.each(['Báo cáo', 'Văn bản', 'Đang triển khai', 'Các văn bản liên quan', 'Theo quy định', 'Kết quả thực hiện'])(
    '“%s” is no output',
    (output) => {
      expect(one({ output })).toEqual(['output-vague@F2']);
    },
  );
  test.each([
    'Quyết định',
    'Kế hoạch',
    'Báo cáo kết quả',
    'Tờ trình',
    'Báo cáo hằng năm',
    '100% hồ sơ được số hóa',
    'Văn bản chỉ đạo',
    'Danh sách',
  ])('“%s” is an output', (output) => {
    expect(one({ output })).toEqual([]);
  });
  test('steps under different common tasks may have the same words', () => {
    expect(
      said(
        line(1),
        line(2, { no: '1.1', task: 'Xây dựng kế hoạch' }),
        line(3, { no: '2' }),
        line(4, { no: '2.1', task: 'Xây dựng kế hoạch' }),
      ),
    ).toEqual([]);
  });
  test('the same task for two units under two headings is no repetition', () => {
    const task = 'Tuyên truyền Nghị quyết đến cán bộ, đảng viên và Nhân dân';
    expect(
      said(
        'I | Phòng Văn hóa - Xã hội | | | |',
        line(1, { task }),
        line(2),
        'II | Công an phường | | | |',
        line(3, { task, no: '1', lead: 'Công an phường', help: '' }),
        line(4, { no: '2' }),
      ),
    ).toEqual([]);
  });
  test('a series that differs in its quarter is written on purpose', () => {
    const task = (q: string) => `Báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số của phường quý ${q} năm 2026`;
    expect(
      said(line(1, { task: task('III'), due: '30/9/2026' }), line(2, { task: task('IV'), due: '15/12/2026' }), line(3)),
    ).toEqual([]);
  });
  test('line breaks an office makes on purpose are tidy', () => {
    expect(one({ task: '- Rà soát hệ thống mạng;⏎- Thay thế thiết bị hỏng' })).toEqual([]);
  });
  test('spaces are mended safely, everything else waits for a person', () => {
    const { issues } = checkSheet([HEAD, line(1, { task: 'Rà soát  hệ thống mạng  nội bộ' }), line(2), line(3)]);
    expect(issues.map(({ rule, mends }) => [rule, mends[0]!.safe])).toEqual([['untidy-text', true]]);
    expect(issues[0]!.mends[0]!.changes[0]!.after).toEqual({ kind: 'text', text: 'Rà soát hệ thống mạng nội bộ' });
  });
  test('letters composed in two ways are told of', () => {
    const task = 'Rà soát mạng nội bộ' + ' tại trụ sở'.normalize('NFD');
    const { issues } = checkSheet([HEAD, line(1, { task }), line(2), line(3)]);
    expect(issues.map(({ message }) => message)).toEqual(['Ô B2 có chữ dựng sẵn lẫn chữ tổ hợp.']);
  });
  test.each(['- Rà soát hệ thống mạng', '+ Thay thế thiết bị hỏng', '+84 912', '@ phường An Bình'])(
    'a list is not a formula: “%s”',
    (task) => {
      expect(one({ task }).filter((one) => one.startsWith('formula') && !task.startsWith('@'))).toEqual([]);
    },
  );
});
