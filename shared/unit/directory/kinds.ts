import { foldKey } from '../../text/fold.js';
import type { UnitKind } from '../types.js';

/** What the sheet “Đơn vị” calls each kind of unit. */
export const KIND_LABELS: Readonly<Record<UnitKind, string>> = {
  office: 'Phòng, đơn vị',
  police: 'Công an',
  military: 'Quân sự',
  party: 'Cơ quan Đảng',
  council: 'HĐND',
  front: 'MTTQ, đoàn thể',
  health: 'Y tế',
  school: 'Trường học',
  hamlet: 'Thôn, tổ dân phố',
  company: 'Doanh nghiệp',
  superior: 'Cơ quan cấp trên',
  leader: 'Lãnh đạo',
  other: 'Khác',
};

/** What the sheet calls a collective such as “Các phòng, ban, đơn vị”. */
export const COLLECTIVE_LABEL = 'Nhóm đơn vị';

const byKey = new Map(Object.entries(KIND_LABELS).map(([kind, label]) => [foldKey(label), kind as UnitKind]));

/** The kind a cell names: its label, with or without marks; undefined when it is none. */
export const kindOfLabel = (label: string): UnitKind | undefined => byKey.get(foldKey(label));
