import { LEAD_FIELDS, type CellBecause, type OpenField, type OwnTask, type Role } from './types.js';

/** What a unit is to a task; undefined = nothing. Leading goes before taking part. */
export function roleOf(unit: string, task: OwnTask): Role | undefined {
  if (task.leads.includes(unit)) return 'lead';
  if (task.everyone.includes(unit)) return 'share';
  return task.coordinating.includes(unit) ? 'coordinating' : undefined;
}

/** The fields a role may fill. */
export function fieldsOf(role: Role): readonly OpenField[] {
  return role === 'coordinating' ? ['comment'] : LEAD_FIELDS;
}

export const isOpenField = (field: string): field is OpenField =>
  field === 'comment' || (LEAD_FIELDS as readonly string[]).includes(field);

/**
 * Why a unit may not change a field of a task; undefined when it may. `was` tells that the row was the unit's when its
 * file went out. Deadlines, extensions and their papers, units and codes are the office's alone: they are no open field.
 */
export function mayNot(unit: string, task: OwnTask, field: OpenField, was: boolean): CellBecause | undefined {
  const role = roleOf(unit, task);
  if (role === undefined) return was ? 'reassigned' : 'not-yours';
  if (fieldsOf(role).includes(field)) return undefined;
  if (role === 'coordinating') return was ? 'reassigned' : 'coordinator-field';
  return 'not-yours';
}
