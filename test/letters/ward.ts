// One ward's tasks, written for the tests: an ordinary week, and the same a week before.
import type { TaskFacts } from './sample-report.js';

const KT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const VH = 'Phòng Văn hóa - Xã hội';
const VP = 'Văn phòng HĐND và UBND';
const HCC = 'Trung tâm Phục vụ hành chính công';
const CA = 'Công an phường';
const YT = 'Trạm Y tế phường';
const MT = 'Ủy ban Mặt trận Tổ quốc Việt Nam phường';

export const UNITS = { KT, VH, VP, HCC, CA, YT, MT } as const;

export const ORDINARY: readonly TaskFacts[] = [
  {
    plan: 'KH số 31',
    stt: '14',
    content: 'Lập danh mục các tuyến đường cần cải tạo hệ thống thoát nước',
    lead: KT,
    due: '2026-10-30',
    percent: 80,
    difficulty: 'chờ kết quả khảo sát của đơn vị tư vấn',
    updated: '2026-11-05',
    proposed: '2026-11-30',
    output: 'Danh mục kèm bản đồ',
    coordinating: [CA, VH],
  },
  {
    plan: 'KH số 31',
    stt: '19',
    content: 'Lắp đặt camera giám sát tại 06 điểm tập kết rác',
    lead: KT,
    due: '2026-11-10',
    output: 'Biên bản nghiệm thu',
  },
  {
    plan: 'KH số 12',
    stt: '21',
    content: 'Tập huấn kỹ năng số cho thành viên Tổ công nghệ số cộng đồng',
    lead: VH,
    due: '2026-11-13',
    percent: 60,
    result: 'đã mời giảng viên, dự kiến tổ chức ngày 19/11',
    updated: '2026-11-12',
    output: '02 lớp tập huấn, danh sách học viên',
  },
  {
    plan: 'KH số 18',
    stt: '4',
    content: 'Niêm yết danh mục thủ tục hành chính được rút ngắn thời gian giải quyết',
    lead: HCC,
    due: '2026-11-17',
    coordinating: [VH],
    output: 'Bảng niêm yết',
  },
  {
    plan: 'KH số 57',
    stt: '8',
    content: 'Báo cáo kết quả kiểm tra an toàn các công trình tiêu thoát nước',
    lead: KT,
    due: '2026-11-19',
    percent: 90,
    output: 'Báo cáo của đơn vị',
    coordinating: ['Ban Chỉ huy Quân sự phường'],
  },
  {
    plan: 'KH số 31',
    stt: '20',
    content: 'Trình phương án sắp xếp các điểm kinh doanh trên vỉa hè',
    lead: KT,
    due: '2026-11-19',
    percent: 70,
    output: 'Tờ trình và phương án',
    coordinating: [CA, VH],
  },
  {
    plan: 'KH số 45',
    stt: '17',
    content: 'Tổng hợp kết quả rà soát hộ nghèo, hộ cận nghèo năm 2026',
    lead: VH,
    due: '2026-11-20',
    percent: 85,
    output: 'Báo cáo và danh sách hộ',
  },
  {
    plan: 'KH số 12',
    stt: '25',
    content: 'Hoàn thành số hóa hồ sơ lưu trữ giai đoạn 2020 - 2025',
    lead: VP,
    due: '2026-11-20',
  },
  {
    plan: 'KH số 12',
    stt: '23',
    content: 'Tổ chức tuyên truyền ngày Chuyển đổi số tại 04 trường học',
    lead: VH,
    due: '2026-11-27',
    percent: 40,
    coordinating: [MT],
    output: 'Kế hoạch, hình ảnh',
  },
  {
    plan: 'KH số 45',
    stt: '19',
    content: 'Báo cáo tổng kết công tác thông tin cơ sở năm 2026',
    lead: VH,
    due: '2026-12-15',
  },
  { plan: 'KH số 45', stt: '22', content: 'Xây dựng kế hoạch văn hóa năm 2027', lead: VH, due: '2026-12-30' },
  {
    plan: 'KH số 12',
    stt: '28',
    content: 'Vận hành hệ thống truyền thanh thông minh',
    lead: VH,
    ongoing: true,
    deadlineText: 'Thường xuyên',
  },
  {
    plan: 'KH số 12',
    stt: '27',
    content: 'Tham mưu cài đặt ứng dụng định danh cho người cao tuổi',
    lead: CA,
    unread: 'deadline-no-date',
    deadlineText: 'Theo hướng dẫn của Công an thành phố',
  },
  {
    plan: 'KH số 45',
    stt: '16',
    content: 'Kiểm tra thiết chế văn hóa các tổ dân phố',
    lead: VH,
    unread: 'deadline-unread',
    deadlineText: 'Đợt 1 Quý III, đợt 2 Quý IV',
  },
  { plan: 'KH số 57', stt: '9', content: 'Diễn tập phương án ứng phó ngập úng', lead: KT, unread: 'deadline-blank' },
  {
    plan: 'KH số 12',
    stt: '2',
    content: 'Ban hành quy chế quản lý, sử dụng chữ ký số',
    lead: VP,
    due: '2026-11-06',
    done: '2026-11-11',
    result: 'Quyết định số 214/QĐ-UBND',
  },
  {
    plan: 'KH số 18',
    stt: '7',
    content: 'Bố trí 02 quầy hỗ trợ nộp hồ sơ trực tuyến',
    lead: HCC,
    due: '2026-11-12',
    done: '2026-11-10',
    result: 'Biên bản nghiệm thu ngày 10/11/2026',
  },
  {
    plan: 'KH số 12',
    stt: '11',
    content: 'Cấp tài khoản định danh điện tử cho học sinh đủ 14 tuổi',
    lead: CA,
    due: '2026-11-15',
    done: '2026-11-13',
    result: '412/412 học sinh',
  },
  { plan: 'KH số 83', stt: '3', content: 'Tuyên truyền an toàn thực phẩm dịp cuối năm', lead: YT, due: '2026-11-30' },
  {
    plan: 'KH số 31',
    stt: '21',
    content: 'Vận động Nhân dân tham gia phân loại rác tại nguồn ở 03 tổ dân phố',
    lead: MT,
    asked: true,
    due: '2026-11-25',
  },
  {
    plan: 'KH số 31',
    stt: '1',
    content: 'Ban hành quy định về quản lý vỉa hè',
    lead: KT,
    due: '2026-09-30',
    done: '2026-09-28',
    result: 'Quyết định số 177/QĐ-UBND',
  },
];

/** The same tasks seven days before: two of the overdue ones were not yet due, three were still open. */
export const WEEK_BEFORE: readonly TaskFacts[] = ORDINARY.map((one) => {
  if (!one.done || one.done < '2026-11-09') return one;
  const { done: _done, result: _result, ...open } = one;
  return open;
});
