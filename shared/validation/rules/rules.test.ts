import { checkSheet } from '../check-sheet.test-kit.js';
import { HEAD, line, one, said } from '../rule-lines.test-kit.js';

test('an ordinary annex gives no finding at all', () => {
  expect(
    said(
      line(1),
      line(2, { due: 'Quý IV/2026' }),
      line(3, { due: 'Thường xuyên' }),
      line(4, { due: 'Trước ngày 31/10/2026' }),
    ),
  ).toEqual([]);
});

describe('ordinals', () => {
  test('numbers that start over under each heading are right', () => {
    expect(
      said(
        'I | Hạ tầng số | | | |',
        line(1),
        line(2),
        'II | Dữ liệu số | | | |',
        line(3, { no: '1' }),
        line(4, { no: '2' }),
      ),
    ).toEqual([]);
  });
  test('numbers that go on through the headings are right', () => {
    expect(said('I | Hạ tầng số | | | |', line(1), line(2), 'II | Dữ liệu số | | | |', line(3), line(4))).toEqual([]);
  });
  test('a repeated number is told once, with all its rows', () => {
    const { issues } = checkSheet([HEAD, line(1), line(2), line(3, { no: '2' }), line(4, { no: '3' })]);
    expect(issues.map(({ message }) => message)).toEqual(['Số thứ tự “2” được dùng tại các dòng 3, 4.']);
    expect(issues[0]!.mends[0]).toMatchObject({ label: 'Đánh lại số thứ tự', whole: true, safe: false });
    expect(issues[0]!.mends[0]!.changes.map(({ at, after }) => [at.row, after])).toEqual([
      [3, { kind: 'text', text: '3' }],
      [4, { kind: 'text', text: '4' }],
    ]);
  });
  test('a number far from its place is told once, and the count goes on', () => {
    expect(said(line(1), line(2), line(3, { no: '7' }), line(4))).toEqual(['ordinal-order@A4']);
  });
  test('a missing number is offered the one that fits', () => {
    const { issues } = checkSheet([HEAD, line(1), line(2, { no: '' }), line(3), line(4)]);
    expect(issues.map(({ rule, mends }) => [rule, mends[0]!.label])).toEqual([['ordinal-missing', 'Ghi “2”']]);
  });
});

describe('units', () => {
  test('a unit “(đối với …)” its own part is no second lead', () => {
    expect(
      one({ lead: 'Phòng Văn hóa - Xã hội (đối với trường học); Công an phường (đối với trật tự)', help: '' }),
    ).toEqual([]);
  });
  test('a telephone number in brackets does not make two leads one', () => {
    expect(one({ lead: 'Phòng Văn hóa - Xã hội (SĐT 0912 000 111); Trạm Y tế', help: '' })).toEqual([
      'lead-several@C2',
      'personal-contact@C2',
    ]);
  });
  test('keeping the first lead moves the others to the end of the coordinating units', () => {
    const { issues } = checkSheet([
      HEAD,
      line(1, { lead: 'Phòng Văn hóa - Xã hội; Trạm Y tế phường' }),
      line(2),
      line(3),
    ]);
    expect(issues[0]!.mends[0]!.label).toBe('Giữ Phòng Văn hóa - Xã hội, chuyển các đơn vị còn lại sang phối hợp');
    expect(issues[0]!.mends[0]!.changes.map(({ after }) => after)).toEqual([
      { kind: 'text', text: 'Phòng Văn hóa - Xã hội' },
      { kind: 'text', text: 'Công an phường; Trạm Y tế phường' },
    ]);
  });
  test('a name written otherwise but known is no finding', () => {
    expect(one({ lead: 'Phòng VH-XH', help: 'VP HĐND&UBND; TT PVHCC' })).toEqual([]);
  });
  test('the coordinating column is mended without harm to the others', () => {
    const { issues } = checkSheet([
      HEAD,
      line(1, { help: 'Công an phường; Phòng Văn hóa - Xã hội; Trạm Y tế' }),
      line(2),
      line(3),
    ]);
    expect(issues[0]!.mends[0]!.changes[0]!.after).toEqual({ kind: 'text', text: 'Công an phường; Trạm Y tế' });
  });
});
