import type { Truth } from './given-corpus.js';

export function ownCorpus(): readonly Truth[] {
  return [];
}
