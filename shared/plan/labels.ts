import { LABELS, type LabelField, type Phrase } from '../lexicon/plans.js';
import { foldKey } from '../text/fold.js';
import { alike, type Damage } from './likeness.js';

export interface Label {
  readonly field: LabelField;
  /** What stands behind the colon. */
  readonly value: string;
}

const FIELDS = Object.entries(LABELS) as [LabelField, readonly Phrase[]][];

/** The label a paragraph begins with: “Cơ quan chủ trì: Sở Y tế.” */
export function readLabel(body: string, damage: Damage): Label | undefined {
  const colon = body.indexOf(':');
  if (colon < 2 || colon > 60) return undefined;
  const said = foldKey(body.slice(0, colon));
  for (const [field, names] of FIELDS)
    if (names.some((name) => alike(said, name.key, damage))) return { field, value: body.slice(colon + 1).trim() };
  return undefined;
}
