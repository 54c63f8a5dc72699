import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.js';
import { dueOf } from '../../deadline/due.js';
import { toIso } from '../../calendar/civil-date.js';
import { calendarOf } from '../../calendar/holidays.js';
import { locateAnnex } from '../header/locate.js';
import { readAnnex } from '../read.js';
import { gridOf } from '../test-grid.test-kit.js';
import type { Task } from '../types.js';

const commune: Settings = {
  ...DEFAULT_SETTINGS,
  office: { ...DEFAULT_SETTINGS.office, name: 'UBND xã An Phú', kind: 'commune' },
};

function tasksOf(lines: readonly string[], merges: Parameters<typeof gridOf>[1] = []): readonly Task[] {
  const grid = gridOf(lines, merges);
  const location = locateAnnex(grid, commune);
  return location.found ? location.places.flatMap((place) => readAnnex(grid, place, commune).tasks) : [];
}

const due = ({ deadline: { value } }: Task): string | undefined => {
  const day = value.ok ? dueOf(value.deadline, commune.policy, calendarOf(commune.holidays)) : undefined;
  return day && toIso(day);
};
const leads = ({ lead }: Task): string => lead.value.map((unit) => ('unit' in unit ? unit.unit : '?')).join('; ');

describe('marks for the cell above', () => {
  const tasks = tasksOf([
    'STT|Nhiệm vụ|Chủ trì|Thời hạn|Sản phẩm',
    '1|Nạo vét mương N1|nt|30/6/2026|Biên bản',
    '2|Nạo vét mương N2|Phòng Kinh tế|nt|-nt-',
    '3|Nạo vét mương N3|Như trên|//|"',
    '4|Tuần tra đê|Công an xã||nt',
  ]);

  it('stand for it, through further marks, and say so with its address', () => {
    expect(leads(tasks[2]!)).toBe('Phòng Kinh tế');
    expect(due(tasks[2]!)).toBe('2026-06-30');
    expect(tasks[2]!.deadline).toMatchObject({ text: '30/6/2026', assumed: 'above', at: { row: 1, column: 3 } });
    expect(tasks[3]!.output.text).toBe('Biên bản');
  });

  it('stay what they are where nothing stands above', () => expect(tasks[0]!.lead.text).toBe('nt'));
  it('leave blank cells blank', () => expect(tasks[3]!.deadline.text).toBe(''));
});

describe('values of a heading', () => {
  it('a heading with a day fills blank deadlines only, and is shown as assumed', () => {
    const tasks = tasksOf([
      'STT|Nhiệm vụ|Chủ trì|Thời hạn',
      'I|Nhiệm vụ hoàn thành trong Quý II/2026||',
      '1|Sửa đường thôn|Phòng Kinh tế|',
      '2|Sửa cầu ao|Phòng Kinh tế|15/5/2026',
      'II|Nhiệm vụ khác||',
      '1|Sơn cổng chào|Phòng Kinh tế|',
    ]);
    expect(tasks.map(due)).toEqual(['2026-06-30', '2026-05-15', undefined]);
    expect(tasks.map(({ deadline }) => deadline.assumed)).toEqual(['group', undefined, undefined]);
    expect(tasks[0]!.deadline).toMatchObject({
      text: 'trong Quý II/2026 (theo tiêu đề nhóm)',
      at: { row: 1, column: 1 },
    });
  });

  it('the year of the title completes a month of a heading', () => {
    const tasks = tasksOf([
      'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2027',
      'STT|Tên đề án|Cơ quan chủ trì|Cấp trình|Sản phẩm',
      '|THÁNG 3|||',
      '1|Đề án cây xanh|Phòng Kinh tế|UBND|Quyết định',
    ]);
    expect(tasks.map(due)).toEqual(['2027-03-31']);
  });

  it('the title gives a deadline only where the table has no column for it, and the day it was written is none', () => {
    const table = ['STT|Nhiệm vụ|Chủ trì|Sản phẩm', '1|Sửa đường thôn|Phòng Kinh tế|Biên bản'];
    expect(tasksOf(['NHIỆM VỤ TRỌNG TÂM THÁNG 8/2026', ...table])[0]!.deadline).toMatchObject({
      text: 'THÁNG 8/2026 (theo tiêu đề phụ lục)',
      assumed: 'title',
    });
    expect(tasksOf(['Ngày 12/02/2026', ...table])[0]!.deadline.text).toBe('');
    expect(tasksOf(['Hoàn thành trước ngày 12/02/2026', ...table]).map(due)).toEqual(['2026-02-11']);
  });

  it('a common task takes no deadline of the heading: its children carry theirs', () => {
    const tasks = tasksOf([
      'STT|Nhiệm vụ|Chủ trì|Thời hạn',
      'I|Nhiệm vụ quý II/2026||',
      '1|Chuẩn bị lễ hội|Phòng Văn hóa - Xã hội|',
      '1.1|Duyệt kịch bản|Phòng Văn hóa - Xã hội|10/4/2026',
      '2|Dọn rừng|Phòng Kinh tế|20/6/2026',
    ]);
    expect(tasks.find(({ content }) => content.text === 'Chuẩn bị lễ hội')?.deadline.text ?? '').toBe('');
  });
});

describe('marks instead of words', () => {
  const quarters = [
    'STT|Nhiệm vụ|Chủ trì|Quý I/2026|Quý II/2026|Quý III/2026|Quý IV/2026',
    '1|Tiêm phòng dại|Trạm Y tế xã|x|||',
    '2|Làm kè|Phòng Kinh tế||x|x|',
    '3|Trồng hoa|Các thôn||||',
  ];

  it('the last marked quarter is the deadline, shown as assumed; no mark is no deadline', () => {
    const tasks = tasksOf(quarters);
    expect(tasks.map(due)).toEqual(['2026-03-31', '2026-09-30', undefined]);
    expect(tasks[1]!.deadline).toMatchObject({
      text: 'Quý II - Quý III/2026 (theo cột được đánh dấu)',
      assumed: 'marks',
      at: { row: 2, column: 5 },
    });
    expect(tasks[2]!.deadline.text).toBe('');
  });

  it('words typed over the quarters are read as words', () => {
    const tasks = tasksOf(
      [...quarters, '4|Trực chốt|Công an xã|Thường xuyên|||'],
      [{ top: 4, bottom: 4, left: 3, right: 6 }],
    );
    expect(tasks[3]!.deadline.text).toBe('Thường xuyên');
    expect(tasks[3]!.deadline.assumed).toBeUndefined();
  });

  it('a mark under the name of a unit makes it the lead; letters tell leads from helpers', () => {
    const tasks = tasksOf(
      [
        'STT|Nhiệm vụ|Đơn vị thực hiện|||Thời hạn',
        '||Phòng Kinh tế|Công an xã|Trạm Y tế xã|',
        '1|Kiểm tra lò mổ|CT|x|PH|30/4/2026',
        '2|Tuần tra đêm||x||Hằng tuần',
      ],
      [{ top: 0, bottom: 0, left: 2, right: 4 }],
    );
    expect(tasks.map(leads)).toEqual(['Phòng Kinh tế', 'Công an xã']);
    expect(tasks[0]!.coordinating.text).toBe('Công an xã; Trạm Y tế xã');
    expect(tasks[0]!.lead.assumed).toBe('marks');
  });
});

describe('marks of a state', () => {
  const tasks = tasksOf(
    [
      'STT|Nhiệm vụ|Chủ trì|Thời hạn|Tình trạng||',
      '||||Đã hoàn thành|Đang thực hiện|Chưa thực hiện',
      '1|Sửa cống|Phòng Kinh tế|30/4/2026|x||',
      '2|Vớt bèo|Các thôn|30/5/2026||x|',
      '3|Rải đá|Phòng Kinh tế|30/6/2026|||x',
    ],
    [{ top: 0, bottom: 0, left: 4, right: 6 }],
  );

  it('say how far each task is: a cross under “Chưa thực hiện” is not done', () => {
    expect(tasks.map(({ progress }) => progress.stage?.value)).toEqual(['done', 'in-progress', 'not-started']);
    expect(tasks[2]!.progress.stage).toMatchObject({ text: 'Chưa thực hiện', at: { row: 4, column: 6 } });
  });
});
