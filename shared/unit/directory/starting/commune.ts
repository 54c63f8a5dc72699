import type { Directory } from '../../types.js';
import { directoryFromLines, joined } from './lines.js';
import { LOCAL_UNITS } from './local.js';
import { SUPERIOR_UNITS } from './superior.js';

const OFFICES =
  'Văn phòng HĐND và UBND;Phòng Kinh tế;Phòng Văn hóa - Xã hội;Trung tâm Phục vụ hành chính công;Công an xã;Ban Chỉ huy Quân sự xã';

const COMMUNE_ONLY = `
office|Phòng Kinh tế|Phòng KT|P.KT;Phòng Kinh tế xã|
office|Trung tâm Phục vụ hành chính công|TT PVHCC|TTPVHCC;TT HCC;TTHCC;Trung tâm Hành chính công;Bộ phận Phục vụ hành chính công;TTPVHCC xã|
office|Điểm Phục vụ hành chính công|Điểm PVHCC|Điểm HCC|
office|Chi nhánh Trung tâm Phục vụ hành chính công|CN TT PVHCC|Chi nhánh Phục vụ hành chính công;Chi nhánh PVHCC;Chi nhánh TTPVHCC|
`;

/** The starting directory of a commune (xã) under the two-tier model, in force since 01/7/2025 (NĐ 150/2025/NĐ-CP). */
export const COMMUNE_DIRECTORY: Directory = joined(
  directoryFromLines(COMMUNE_ONLY),
  directoryFromLines(
    LOCAL_UNITS.replace(/\{p\}/g, 'xã')
      .replace(/\{d\}/g, 'Xã')
      .replace(/\{offices\}/g, OFFICES)
      .replace(/\{kt\}/g, 'Phòng Kinh tế')
      .replace(/\{hcc\}/g, 'Trung tâm Phục vụ hành chính công'),
  ),
  directoryFromLines(SUPERIOR_UNITS),
);
