import type { Field } from './types.js';

/** Every field, in the order a person would look for it. */
export const FIELDS: readonly Field[] = [
  'index',
  'id',
  'group',
  'task',
  'lead',
  'coordinating',
  'leader',
  'start',
  'deadline',
  'output',
  'target',
  'legalBasis',
  'budget',
  'dueDay',
  'status',
  'progress',
  'result',
  'difficulty',
  'proposal',
  'completed',
  'evidence',
  'comment',
  'extendedTo',
  'extensionPaper',
  'updated',
  'note',
  'other',
];

export function isField(text: string): text is Field {
  return (FIELDS as readonly string[]).includes(text);
}

/** The field in a coarser set of names, as tables outside this project label them: a code is an index, a target a result. */
export function plainField(field: Field): Field {
  return COARSER[field] ?? field;
}

const COARSER: Partial<Record<Field, Field>> = {
  id: 'index',
  target: 'result',
  completed: 'status',
  evidence: 'other',
  comment: 'other',
  dueDay: 'deadline',
  updated: 'progress',
  extendedTo: 'other',
  extensionPaper: 'other',
  difficulty: 'other',
  proposal: 'other',
};
