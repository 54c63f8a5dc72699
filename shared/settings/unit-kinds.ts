interface Kind {
  /** What the sheet “Đơn vị” calls it. */
  readonly label: string;
  /** Only ever asked to coordinate: never “giao”, never “quá hạn”, never in a ranking (wording guide §2). */
  readonly asked?: true;
}

/** The kinds of a unit: types, settings, the sheet “Đơn vị” and the letters follow this table. */
export const UNIT_KINDS = {
  office: { label: 'Phòng, đơn vị' },
  police: { label: 'Công an' },
  military: { label: 'Quân sự' },
  party: { label: 'Cơ quan Đảng', asked: true },
  council: { label: 'HĐND', asked: true },
  front: { label: 'MTTQ, đoàn thể', asked: true },
  health: { label: 'Y tế' },
  school: { label: 'Trường học' },
  hamlet: { label: 'Thôn, tổ dân phố' },
  company: { label: 'Doanh nghiệp' },
  superior: { label: 'Cơ quan cấp trên' }, // ministries, provincial departments
  leader: { label: 'Lãnh đạo' }, // a leader who is himself named as lead
  other: { label: 'Khác' },
} as const satisfies Readonly<Record<string, Kind>>;

export type UnitKind = keyof typeof UNIT_KINDS;

export const UNIT_KIND_NAMES = Object.keys(UNIT_KINDS) as UnitKind[];

/** What a kind is, with the fields only some kinds have. */
export const unitKind = (name: UnitKind): Kind => UNIT_KINDS[name];
