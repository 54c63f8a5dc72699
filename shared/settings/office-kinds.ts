/** Which starting directory a kind begins with: that of a ward, of a commune, or only the bodies above. */
type StartingUnits = 'ward' | 'commune' | 'above';

interface Kind {
  /** What people choose it by. */
  readonly label: string;
  /** What letters and papers call an office of this kind. */
  readonly self: string;
  readonly english: string;
  readonly units: StartingUnits;
}

const kind = (label: string, self: string, english: string, units: StartingUnits): Kind => ({
  label,
  self,
  english,
  units,
});

/** The kinds of an office: types, settings, the sheet “Đôn Đốc”, letters, papers and templates follow this table. */
export const OFFICE_KINDS = {
  ward: kind('phường', 'UBND phường', "the ward People's Committee", 'ward'),
  commune: kind('xã', 'UBND xã', "the commune People's Committee", 'commune'),
  'special-zone': kind('đặc khu', 'UBND đặc khu', "the special zone People's Committee", 'commune'),
  department: kind('sở, ban, ngành', 'Sở', 'the department', 'above'),
  board: kind('ban quản lý', 'Ban Quản lý', 'the management board', 'above'),
  school: kind('trường học', 'Nhà trường', 'the school', 'above'),
  hospital: kind('bệnh viện, trung tâm y tế', 'Bệnh viện', 'the hospital', 'above'),
  party: kind('cơ quan Đảng', 'Đảng ủy', 'the Party Committee', 'above'),
} as const satisfies Readonly<Record<string, Kind>>;

export type OfficeKind = keyof typeof OFFICE_KINDS;

export const OFFICE_KIND_NAMES = Object.keys(OFFICE_KINDS) as OfficeKind[];

export const isOfficeKind = (name: string): name is OfficeKind =>
  (OFFICE_KIND_NAMES as readonly string[]).includes(name);

/** The kind an office's own name says (“UBND phường An Bình” → ward); a commune where it says none. */
export function officeKindNamed(name: string): OfficeKind {
  const said = (label: string): boolean =>
    new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'iu').test(name.normalize('NFC'));
  return (
    OFFICE_KIND_NAMES.find((one) => OFFICE_KINDS[one].units !== 'above' && said(OFFICE_KINDS[one].label)) ?? 'commune'
  );
}
