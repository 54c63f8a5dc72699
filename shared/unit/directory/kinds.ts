import { foldKey } from '../../text/fold.js';
import { UNIT_KINDS, UNIT_KIND_NAMES, type UnitKind } from '../../settings/unit-kinds.js';

/** What the sheet “Đơn vị” calls each kind of unit. */
export const KIND_LABELS = Object.fromEntries(
  UNIT_KIND_NAMES.map((kind) => [kind, UNIT_KINDS[kind].label]),
) as Readonly<Record<UnitKind, string>>;

/** What the sheet calls a collective such as “Các phòng, ban, đơn vị”. */
export const COLLECTIVE_LABEL = 'Nhóm đơn vị';

const byKey = new Map(Object.entries(KIND_LABELS).map(([kind, label]) => [foldKey(label), kind as UnitKind]));

/** The kind a cell names: its label, with or without marks; undefined when it is none. */
export const kindOfLabel = (label: string): UnitKind | undefined => byKey.get(foldKey(label));
