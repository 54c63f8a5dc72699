/** Words of a letter, parts of which are strong. Plain data, so that html and text say the same. */
export interface Strong {
  readonly strong: string;
}
export type Words = readonly (string | Strong)[];

/** Marks words as strong: bold in html, plain in text. */
export const b = (text: string | number): Strong => ({ strong: String(text) });

type Part = string | number | Strong | Words;

/** say`${b('3 nhiệm vụ')} quá hạn` → Words. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Words {
  const out: (string | Strong)[] = [];
  strings.forEach((text, i) => {
    if (text) out.push(text);
    const part = parts[i];
    if (part === undefined) return;
    if (typeof part === 'string' || typeof part === 'number') out.push(String(part));
    else if ('strong' in part) out.push(part);
    else out.push(...part);
  });
  return out;
}

export const plain = (words: Words | string): string =>
  typeof words === 'string' ? words : words.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** Sentences one after another, a space between them. */
export function sentences(...all: readonly (Words | string | undefined)[]): Words {
  const out: (string | Strong)[] = [];
  for (const one of all) {
    if (one === undefined || one.length === 0) continue;
    if (out.length) out.push(' ');
    if (typeof one === 'string') out.push(one);
    else out.push(...one);
  }
  return out;
}
