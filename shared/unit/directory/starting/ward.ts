import type { Directory } from '../../types.js';
import { directoryFromLines, joined } from './lines.js';
import { LOCAL_UNITS } from './local.js';
import { SUPERIOR_UNITS } from './superior.js';

const OFFICES =
  'Văn phòng HĐND và UBND;Phòng Kinh tế, Hạ tầng và Đô thị;Phòng Văn hóa - Xã hội;Trung tâm Phục vụ hành chính công;Công an phường;Ban Chỉ huy Quân sự phường';

const WARD_ONLY = `
office|Phòng Kinh tế, Hạ tầng và Đô thị|Phòng KT, HT và ĐT|Phòng KTHTĐT;PKTHTĐT;KT-HT-ĐT;P.KTHT&ĐT;KTHT&ĐT;Kinh tế, Hạ tầng và Đô thị;Phòng Kinh tế - Hạ tầng - Đô thị;Phòng KTHT và Đô thị|
office|Trung tâm Phục vụ hành chính công|TT PVHCC|TTPVHCC;TT HCC;TTHCC;Trung tâm Hành chính công;Bộ phận Phục vụ hành chính công;TTPVHCC phường|
office|Điểm Phục vụ hành chính công|Điểm PVHCC|Điểm HCC|
office|Chi nhánh Trung tâm Phục vụ hành chính công|CN TT PVHCC|Chi nhánh Phục vụ hành chính công;Chi nhánh PVHCC;Chi nhánh TTPVHCC|
`;

/** The starting directory of a ward (phường) under the two-tier model, in force since 01/7/2025 (NĐ 150/2025/NĐ-CP). */
export const WARD_DIRECTORY: Directory = joined(
  directoryFromLines(WARD_ONLY),
  directoryFromLines(
    LOCAL_UNITS.replace(/\{p\}/g, 'phường')
      .replace(/\{d\}/g, 'Phường')
      .replace(/\{offices\}/g, OFFICES)
      .replace(/\{kt\}/g, 'Phòng Kinh tế, Hạ tầng và Đô thị')
      .replace(/\{hcc\}/g, 'Trung tâm Phục vụ hành chính công'),
  ),
  directoryFromLines(SUPERIOR_UNITS),
);
