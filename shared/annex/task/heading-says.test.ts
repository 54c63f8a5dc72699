import { readDeadline } from '../../deadline/read.js';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { directoryOf, splitUnits } from '../../unit/index.js';
import { deadlineIn, leadIn } from './heading-says.js';

const issued = { year: 2026, month: 1, day: 10 };
const said = (title: string): string | undefined =>
  deadlineIn(title, (text) => ({ text, reading: readDeadline(text, { issued }) }))?.text;

const commune = {
  ...DEFAULT_SETTINGS,
  office: { ...DEFAULT_SETTINGS.office, name: 'UBND xã An Phú', kind: 'commune' as const },
};
const directory = directoryOf(commune);
const lead = (title: string, alone = false): string | undefined =>
  leadIn(title, (text) => splitUnits(text, directory), alone)
    ?.value.map((unit) => ('unit' in unit ? unit.unit : '?'))
    .join('; ');

describe('a deadline in the words of a heading', () => {
  it.each([
    ['Nhiệm vụ hoàn thành trong Quý I/2026', 'trong Quý I/2026'],
    ['CÁC NHIỆM VỤ PHẢI HOÀN THÀNH TRƯỚC NGÀY 30/6/2026', 'TRƯỚC NGÀY 30/6/2026'],
    ['THÁNG 5', 'THÁNG 5'],
    ['Lĩnh vực đất đai (hoàn thành trong tháng 6/2026)', 'trong tháng 6/2026'],
    ['Lĩnh vực văn hóa - hoàn thành trong Quý III/2026', 'trong Quý III/2026'],
    ['Giai đoạn 2: Quý III, IV/2026', 'Quý III, IV/2026'],
    ['Nhiệm vụ hoàn thành trong năm 2026', 'trong năm 2026'],
    ['Nhiệm vụ thường xuyên', 'thường xuyên'],
  ])('%s says %s', (title, words) => expect(said(title)).toBe(words));

  it.each([
    'Nhiệm vụ trọng tâm năm 2026',
    'Nhiệm vụ giai đoạn 2026 - 2030',
    'Kỷ niệm ngày 30/4 và 1/5',
    'Nhiệm vụ giao tại Kế hoạch số 12/KH-UBND ngày 10/01/2026',
    'Nhiệm vụ phát sinh từ ngày 01/7/2026',
    'Hội nghị tổng kết năm 2026',
    'Tháng Thanh niên',
    'Nhóm nhiệm vụ 1',
    'Xây dựng kế hoạch năm 2027',
  ])('%s gives none', (title) => expect(said(title)).toBeUndefined());
});

describe('a lead in the words of a heading', () => {
  it.each([
    ['Phòng Kinh tế chủ trì', 'Phòng Kinh tế'],
    ['Nhiệm vụ do Công an xã chủ trì', 'Công an xã'],
    ['Lĩnh vực văn hóa, thông tin (Phòng Văn hóa - Xã hội chủ trì)', 'Phòng Văn hóa - Xã hội'],
    ['Nhiệm vụ của Văn phòng (Văn phòng HĐND và UBND chủ trì)', 'Văn phòng HĐND và UBND'],
    ['An ninh trật tự (Công an xã chủ trì, phối hợp với các thôn)', 'Công an xã'],
    ['Y tế (đơn vị chủ trì: Trạm Y tế xã)', 'Trạm Y tế xã'],
  ])('%s names %s', (title, unit) => expect(lead(title)).toBe(unit));

  it.each(['Phòng Kinh tế', 'Kiện toàn Công an xã', 'Công tác phối hợp với Công an xã', 'Đơn vị chủ trì thực hiện'])(
    '%s names nobody who leads',
    (title) => expect(lead(title)).toBeUndefined(),
  );

  it('a name alone counts where the table has no column of leads', () => {
    expect(lead('Phòng Kinh tế', true)).toBe('Phòng Kinh tế');
    expect(lead('NHIỆM VỤ GIAO PHÒNG KINH TẾ', true)).toBe('Phòng Kinh tế');
    expect(lead('Kiện toàn Công an xã', true)).toBeUndefined();
  });

  it('two units that lead together are left to a person', () =>
    expect(lead('Phòng Kinh tế và Công an xã chủ trì')).toBeUndefined());
});
