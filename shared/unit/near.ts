import { confusionDistance } from './distance.js';
import type { Form, PreparedDirectory } from './prepare.js';

export interface Near {
  readonly form: Form;
  /** 0 = the same; 1 = nothing in common. */
  readonly distance: number;
  readonly edits: number;
}

const REACH = 0.3;
const WORD_REACH = 0.5;

function spellingDistance(queries: readonly string[], form: Form): { distance: number; edits: number } {
  let best = { distance: Infinity, edits: Infinity };
  for (const target of [form.words.join(' '), form.spelled.join(' ')]) {
    for (const query of queries) {
      const length = Math.max(query.length, target.length);
      const edits = confusionDistance(query, target, Math.min(best.edits, length * REACH));
      if (edits / length < best.distance) best = { distance: edits / length, edits };
    }
  }
  return best;
}

/** How far a name is that shares whole words: “Phòng Văn hóa” and “Phòng Văn hóa - Xã hội”. */
function wordDistance(words: readonly string[], form: Form): number {
  let best = 1;
  for (const target of [form.words, form.spelled]) {
    const rest = [...target];
    let shared = 0;
    for (const word of words) {
      const at = rest.indexOf(word);
      if (at < 0) continue;
      rest.splice(at, 1);
      shared += word.length;
    }
    const total = words.join('').length + target.join('').length;
    best = Math.min(best, 1 - (2 * shared) / total);
  }
  return best;
}

/** Units whose name is near the words, nearest first, each once. */
export function nearest(
  words: readonly string[],
  spelled: readonly string[],
  prepared: PreparedDirectory,
): readonly Near[] {
  const raw = words.join(' ');
  if (raw.replace(/ /g, '').length < 3) return [];
  const queries = [...new Set([raw, spelled.join(' ')])];
  const last = words[words.length - 1]!;
  if (
    words.length > 2 &&
    Math.min(confusionDistance(last, 'phuong', 1.8), confusionDistance(last, 'xa', 0.5)) < Infinity
  ) {
    queries.push(words.slice(0, -1).join(' '));
  }
  const digits = raw.replace(/[^0-9]/g, '');
  const best = new Map<string, Near>();
  for (const form of prepared.forms) {
    const { distance: spelling, edits } = spellingDistance(queries, form);
    const byWords = wordDistance(spelled, form);
    const distance = Math.min(spelling, byWords <= WORD_REACH ? 0.25 + byWords * 0.6 : 1);
    if (distance > 0.6) continue;
    const kept = best.get(form.unit.name);
    const sameDigits = form.words.join('').replace(/[^0-9]/g, '') === digits;
    if (!kept || distance < kept.distance)
      best.set(form.unit.name, { form, distance, edits: sameDigits ? edits : Infinity });
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance);
}
