// Reads sources for patterns and lists that name Vietnamese words: what `words.test.ts` holds us to.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from '@swc/core';
import { flatten } from '../../shared/text/fold.js';
import { isSyllable } from '../../shared/text/syllable.js';

export const ROOT = join(__dirname, '../..');

/** A pattern or a list that names words, each once, folded. */
export interface Naming {
  readonly file: string;
  readonly kind: 'pattern' | 'list';
  readonly words: readonly string[];
}

const isMarked = (text: string): boolean => /[\u0080-\uffff]/.test(text.normalize('NFC').replace(/[^\p{L}]/gu, ''));
const isWord = (word: string): boolean => word.length > 1 && (isMarked(word) || isSyllable(flatten(word)));

/** Words of a regular expression's source, without classes, escapes and names of features. */
const wordsOfPattern = (source: string): string[] =>
  (
    source
      .replace(/\{[=^]?[a-z]+:[a-z-]+\}|\\p\{[^}]*\}|\\u[0-9a-f]{4}|\[[^\]]*\]|\\[a-zA-Z]|\(\?<?[:=!]|\(\?<\w+>/gi, ' ')
      .replace(/[?+*]|\{\d*,?\d*\}/g, '')
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).filter(isWord);

const LOOKS_LIKE_PATTERN = /\(\?|\\b|\|/;

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

const textOf = (node: Node | undefined): string | undefined =>
  node?.type === 'StringLiteral' ? (node['value'] as string) : undefined;

/** Texts put together with + and templates. */
function joined(node: Node | undefined): string {
  if (!node) return '';
  if (node.type === 'BinaryExpression') return joined(node['left'] as Node) + joined(node['right'] as Node);
  if (node.type === 'ParenthesisExpression') return joined(node['expression'] as Node);
  if (node.type === 'TemplateLiteral') return (node['quasis'] as { raw: string }[]).map(({ raw }) => raw).join(' ');
  return textOf(node) ?? '';
}

/** A phrase of a list counts where it has marks, or all its words are Vietnamese syllables. */
const isPhrase = (text: string): boolean =>
  /\p{L}/u.test(text) && (isMarked(text) || text.split(/[ ,.]+/).every((word) => isWord(word)));

function namingsOf(node: Node): { readonly kind: Naming['kind']; readonly words: readonly string[] }[] {
  const items = (list: unknown): string[] =>
    (list as ({ expression?: Node } | null)[]).flatMap((item) => textOf(item?.expression) ?? []);
  switch (node.type) {
    case 'RegExpLiteral':
      return [{ kind: 'pattern', words: wordsOfPattern(node['pattern'] as string) }];
    case 'StringLiteral':
    case 'TemplateLiteral': {
      const text = joined(node);
      return LOOKS_LIKE_PATTERN.test(text) ? [{ kind: 'pattern', words: wordsOfPattern(text) }] : [];
    }
    case 'ArrayExpression':
      return [{ kind: 'list', words: items(node['elements']).filter(isPhrase) }];
    case 'ObjectExpression': {
      const keys = (node['properties'] as { key?: Node & { value?: unknown } }[]).map(({ key }) => key?.value);
      return [{ kind: 'list', words: keys.filter((key): key is string => typeof key === 'string' && isMarked(key)) }];
    }
    case 'CallExpression': {
      const given = { kind: 'list', words: items(node['arguments']).filter(isPhrase) } as const;
      const callee = node['callee'] as Node & { object?: Node; property?: { value?: string } };
      if (callee.type !== 'MemberExpression' || callee.property?.value !== 'split') return [given];
      return [
        {
          kind: 'list',
          words: joined(callee.object)
            .split(/[\s,;|]+/)
            .filter(isWord),
        },
      ];
    }
    default:
      return [];
  }
}

function collect(node: unknown, file: string, found: Naming[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, file, found);
    return;
  }
  for (const { kind, words } of namingsOf(node as Node)) {
    const each = [...new Set(words.map(flatten))];
    if (each.length >= 3) found.push({ file, kind, words: each });
  }
  for (const [key, value] of Object.entries(node)) if (key !== 'span') collect(value, file, found);
}

/** Every pattern and list of a folder's sources that names three or more words. */
export function namingsIn(folder: string): readonly Naming[] {
  const found: Naming[] = [];
  for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.(?:test|corpus|d)(?:-kit)?\.tsx?$/.test(entry.name))
      continue;
    const path = join(entry.parentPath, entry.name);
    const tree = parseSync(readFileSync(path, 'utf8'), {
      syntax: 'typescript',
      tsx: path.endsWith('x'),
      target: 'es2022',
    });
    collect(tree.body, relative(ROOT, path).split(sep).join('/'), found);
  }
  return found;
}

/** The same of a text, to try the reader itself. */
export function namingsOfText(text: string): readonly Naming[] {
  const found: Naming[] = [];
  collect(parseSync(text, { syntax: 'typescript', target: 'es2022' }).body, 'text', found);
  return found;
}
