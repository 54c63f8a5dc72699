// What the reader of headings says of its words. Only called where somebody listens.
import type { Trace } from '../../trace/trace.js';
import type { ConceptMatch } from './heading-match.js';

/** Which words of the heading say something: the first is the head noun, those after it narrow it. */
export function tellConcepts(trace: Trace, text: string, matches: readonly ConceptMatch[]): void {
  if (matches.length === 0) trace({ stage: 'words', rule: 'none', why: 'Tiêu đề không có chữ nào đã biết' });
  const words = text.replace(/\([^)]*\)?/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  matches.forEach(({ concept, at, letters, certainty }, i) => {
    let said = '';
    for (let k = at, left = letters; k < words.length && left > 0; k++) {
      said += `${said && ' '}${words[k]}`;
      left -= words[k]!.normalize('NFD').replace(/\p{M}/gu, '').length;
    }
    const damaged = certainty < 1 ? ', chữ gần đúng' : '';
    const why = i === 0 ? `“${said}” là chữ chính của tiêu đề${damaged}` : `“${said}” làm rõ thêm${damaged}`;
    trace({ stage: 'words', rule: concept, why });
  });
}
