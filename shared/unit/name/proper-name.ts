// Names with a proper name or a number behind them: “Trường TH&THCS Bình Minh”, “HTX dịch vụ nông nghiệp Tân Tiến”.
import { certain, tierFits } from './exact.js';
import type { Found } from './found.js';
import { lookUp } from './look-up.js';
import type { Form, PreparedDirectory } from '../directory/prepare.js';
import { parseName, type ParsedName } from './parsed-name.js';
import { beginsLikeUnit } from './words.js';

const LONGEST = 4;
const DISTANCE = 0.12;

/** The unit that is left when words with capitals behind it are taken off, as a suggestion; the nearest name wins. */
export function withProperName(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  const { words, text } = said;
  for (let length = 1; length <= Math.min(LONGEST, words.length - 1); length += 1) {
    const at = words.length - length;
    const tail = words.slice(at);
    if (!tail.every((word) => word.capital) || /[,;:\n]/.test(text.slice(words[at - 1]!.end))) return undefined;
    const names = tail.map((word) => word.text);
    if (beginsLikeUnit(names) || prepared.byWords.has(names.join(' '))) return undefined;
    const rest = parseName(text.slice(0, words[at - 1]!.end));
    const found = lookUp(rest, prepared);
    if (found?.match !== 'known') continue;
    const { kind, name } = found.unit;
    if (kind !== 'school' && kind !== 'hamlet' && names.every((word) => prepared.vocabulary.has(word))) continue;
    return { match: 'doubtful', suggestions: [name], distance: DISTANCE };
  }
  return undefined;
}

const NUMBERS = [/ (?:\d{1,3}|[ivx]{1,4})$/, / so (?:\d{1,3}|[ivx]{1,4})$/];

/** “Thuế cơ sở 5”, “Chi cục Thi hành án dân sự khu vực 2”: the unit without its number, as a suggestion. */
export function withNumber(said: ParsedName, prepared: PreparedDirectory): Found | undefined {
  const base = said.base.join(' ');
  const lefts = NUMBERS.map((number) => base.replace(number, '')).filter((left) => left !== base && left.includes(' '));
  const fits = (form: Form): boolean =>
    form.unit.kind !== 'leader' && (tierFits(form, said) || (form.level === undefined && said.place !== undefined));
  const forms = lefts.map((left) => (prepared.byBase.get(left) ?? []).filter(fits)).find((list) => list.length > 0);
  const unnumbered = said.text.replace(/\s+(?:số\s*)?(?:\d{1,3}|[IVX]{1,4})$/u, '');
  const found = forms
    ? certain(forms, said)
    : unnumbered === said.text
      ? undefined
      : lookUp(parseName(unnumbered), prepared);
  const name =
    found?.match === 'known' ? found.unit.name : found?.match === 'doubtful' ? found.suggestions[0] : undefined;
  return name === undefined ? undefined : { match: 'doubtful', suggestions: [name], distance: DISTANCE };
}
