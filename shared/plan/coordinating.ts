import { textsOf } from '../lexicon/entries.js';
import { pattern } from '../lexicon/pattern.js';
import { AFTER_NAMES, phrases } from '../lexicon/plans.js';
import { fold } from '../text/fold.js';
import { phraseAt, wordsOf, type Damage } from './likeness.js';
import { readNames, startsDoing, startsName } from './names.js';

const TOGETHER = phrases('phối hợp');
const LEADS = phrases('chủ trì');
const HOW = phrases(...textsOf('fillers:how-well'));
const WITH = phrases(...textsOf('roles:together-with'));
/** “với”, “cùng” as a scanner leaves them. */
const SOFT_WITH = /^(?:v[oeuda]{0,2}i|vei|c[iul]{1,3}ng)$/;

/** Names after “phối hợp (chặt chẽ) (với)”: as written, each once. “Phối hợp tổ chức …” names nobody. */
export function coordinatingIn(text: string, damage: Damage): readonly string[] {
  const words = wordsOf(text, damage);
  const found: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    if (phraseAt(words, i, TOGETHER, damage) === 0) continue;
    // “các cơ quan phối hợp có trách nhiệm”, “sự phối hợp”: named before, or no doing at all.
    if (pattern(String.raw`^{roles:not-after-coordinating}$`).test(words[i - 1]?.flat ?? '')) continue;
    let at = i + 2;
    at += phraseAt(words, at, HOW, damage);
    const joined = phraseAt(words, at, WITH, damage);
    at += joined > 0 ? joined : damage !== 'none' && SOFT_WITH.test(words[at]?.flat ?? '') ? 1 : 0;
    const withThem = at > i + 2 && (joined > 0 || SOFT_WITH.test(words[at - 1]!.flat));
    const first = words[at];
    if (!first || /[.:;]/.test(text.slice(words[at - 1]!.end, first.start).replace(/^\s*:/, ''))) continue;
    if (!withThem && (/,/.test(text.slice(words[at - 1]!.end, first.start)) || !startsName(words, at, damage)))
      continue;
    if (startsDoing(words, at, damage) || phraseAt(words, at, AFTER_NAMES, damage) > 0) continue;
    const { names, end } = readNames(text, first.start, damage);
    for (const name of names) if (name.length <= 160 && !found.includes(name)) found.push(name);
    while (i + 1 < words.length && words[i + 1]!.start < end) i++;
  }
  return found;
}

/** A label's value: “A chủ trì, phối hợp với B, C; D thực hiện” → who leads, who helps. */
export function rolesIn(
  text: string,
  damage: Damage,
): { readonly lead: readonly string[]; readonly coordinating: readonly string[] } {
  const value = text.replace(/[.;\s]+$/, '').trim();
  const words = wordsOf(value, damage);
  const leads = words.findIndex((_, i) => phraseAt(words, i, LEADS, damage) > 0);
  if (leads > 0) {
    const clauses = value.split(/;\s*/);
    const own = clauses.find((clause) => /chu tri/.test(fold(clause).text)) ?? value;
    const cut = wordsOf(own, damage);
    const verb = cut.findIndex((_, i) => phraseAt(cut, i, LEADS, damage) > 0);
    const lead = readNames(
      own.slice(0, cut[verb]?.start ?? own.length).replace(/\b(?:do|giao)\s+$/i, ''),
      0,
      damage,
      true,
    ).names;
    const others = clauses
      .filter((clause) => clause !== own)
      .flatMap((clause) => {
        const at = wordsOf(clause, damage);
        return startsName(at, 0, damage) ? readNames(clause, 0, damage).names : [];
      });
    return { lead, coordinating: [...coordinatingIn(own, damage), ...others] };
  }
  const helped = coordinatingIn(value, damage);
  const together = words.findIndex((_, i) => phraseAt(words, i, TOGETHER, damage) > 0);
  const upTo = together > 0 ? value.slice(0, words[together]!.start).replace(/[,;(\s]+$/, '') : value;
  const { names } = readNames(upTo, 0, damage, true);
  return { lead: together === 0 ? [] : names, coordinating: helped };
}
