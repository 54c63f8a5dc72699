// Headings of units and persons: who leads, who helps, who only follows.
import { pattern } from '../../lexicon/pattern.js';
import { namesBody } from '../../lexicon/bodies.js';
import { flatten, fold } from '../../text/fold.js';
import { allows, known, others, set, type Step } from './resolve-step.js';

/** “Chủ trì” is the chair of a meeting in a calendar, the lead unit in an annex. */
export const chair: Step = (cell, table, profile) => {
  if (cell.field !== 'lead' || !allows(cell, 'leader')) return cell;
  const meeting = table.cells.filter((other) => other.foreign === 'meeting').length;
  if (meeting >= 1 && others(table, cell, 'coordinating').length === 0) return set(cell, 'leader');
  const second = others(table, cell, 'lead', 0.8).length > 0;
  if (second && known(profile) && profile.person >= 0.6) return set(cell, 'leader');
  return set(cell, 'lead');
};

/** “Người đứng đầu chịu trách nhiệm” beside “Cơ quan chủ trì”: whoever answers for the unit is no second lead. */
export const headOfUnit: Step = (cell, table) =>
  cell.field === 'lead' &&
  NAMES_HEAD.test(fold(cell.heading).text) &&
  others(table, cell, 'lead', 0.8).some((other) => {
    const words = fold(other.heading).text;
    return !NAMES_HEAD.test(words) && !NAMES_PERSON.test(words);
  })
    ? set(cell, 'leader')
    : cell;

const NAMES_HEAD = pattern(String.raw`^(?:{people:head-of-unit}|d\/c)\b(?!.*\b{bodies:unit-said}\b)`);

/** “Cán bộ thực hiện” beside “Đơn vị chủ trì” names a person of that unit, unless units stand there too. */
export const personOfUnit: Step = (cell, table, profile) => {
  if (cell.field !== 'lead' || !NAMES_PERSON.test(fold(cell.heading).text)) return cell;
  const unit = others(table, cell, 'lead', 0.8).some((other) => !NAMES_PERSON.test(fold(other.heading).text));
  return unit && !(known(profile) && profile.unit >= 0.3) ? set(cell, 'other', ['lead']) : cell;
};

const NAMES_PERSON = pattern(String.raw`^{people:person-of-unit}\b(?!.*\b{bodies:unit-said}\b)`);

/** “Cơ quan chủ trì, phối hợp” holds both; it leads, and the words of each cell say who takes part. */
export const bothRoles: Step = (cell, table) =>
  cell.field === 'lead' && cell.couldBe?.includes('coordinating') && others(table, cell, 'coordinating').length === 0
    ? set(cell, 'lead')
    : cell;

/** “Đơn vị”, “Cán bộ” alone: the lead where no column says so more clearly. */
export const plainUnit: Step = (cell, table, profile) => {
  if (cell.field !== 'lead' || cell.couldBe?.includes('other') !== true) return cell;
  if (others(table, cell, 'lead', 0.75).length > 0) return set(cell, 'other', ['lead']);
  if (known(profile) && profile.unit + profile.person < 0.25 && profile.long < 0.3) return set(cell, 'lead', ['other']);
  return set(cell, 'lead', known(profile) ? undefined : ['other']);
};

/** “Trách nhiệm / UBND xã” over sentences: what the unit does stands there, not who leads. */
export const workOfUnit: Step = (cell, _table, profile) => {
  const [, ...below] = cell.heading.split(' / ');
  if (cell.field !== 'lead' || below.length === 0 || !known(profile)) return cell;
  const unit = namesBody(below[below.length - 1]!);
  return unit && profile.unit + profile.person < 0.3 && profile.wordy >= 0.5 ? set(cell, 'other', ['lead']) : cell;
};

/** “Họ và tên” beside tasks with deadlines, where no other column leads: who each task was given to. */
export const namedPerson: Step = (cell, table) =>
  cell.foreign === 'list' &&
  pattern(String.raw`^{people:full-name-heading}\b`).test(flatten(cell.heading).trim()) &&
  others(table, cell, 'task', 0.8).length > 0 &&
  others(table, cell, 'deadline', 0.8).length > 0 &&
  others(table, cell, 'lead', 0.4).length === 0
    ? { ...set(cell, 'lead', ['other']), score: 0.8 }
    : cell;
