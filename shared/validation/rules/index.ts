import type { Rule } from '../types.js';
import { annexNotFound } from './annex-not-found.js';
import { coordinatingUnknown } from './coordinating-unknown.js';
import { deadlineBlank } from './deadline-blank.js';
import { formulaError } from './formula-error.js';
import { headerAmbiguous } from './header-ambiguous.js';
import { headerDuplicated } from './header-duplicated.js';
import { headerMissing } from './header-missing.js';
import { leadBlank } from './lead-blank.js';
import { leadCollective } from './lead-collective.js';
import { leadDoubtful } from './lead-doubtful.js';
import { leadUnknown } from './lead-unknown.js';
import { outputBlank } from './output-blank.js';
import { taskBlank } from './task-blank.js';
import { taskRepeated } from './task-repeated.js';

/** Every rule, in the order of the wording guide; issues of one cell come in this order. */
export const RULES: readonly Rule[] = [
  annexNotFound,
  headerMissing,
  headerDuplicated,
  headerAmbiguous,
  taskBlank,
  taskRepeated,
  leadBlank,
  leadUnknown,
  leadCollective,
  leadDoubtful,
  coordinatingUnknown,
  deadlineBlank,
  outputBlank,
  formulaError,
];
