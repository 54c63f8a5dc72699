import type { Rule } from '../types.js';
import { annexNotFound } from './annex-not-found.js';
import { childAfterParent } from './child-after-parent.js';
import { coordinatingRepeated } from './coordinating-repeated.js';
import { coordinatingUnknown } from './coordinating-unknown.js';
import { deadlineAfterPlan } from './deadline-after-plan.js';
import { deadlineBeforePlan } from './deadline-before-plan.js';
import { deadlineBlank } from './deadline-blank.js';
import { deadlineImpossible } from './deadline-impossible.js';
import { deadlineMonthAsDate } from './deadline-month-as-date.js';
import { deadlineNonWorking } from './deadline-non-working.js';
import { deadlineSeveral } from './deadline-several.js';
import { deadlineSwapped } from './deadline-swapped.js';
import { deadlineUnread } from './deadline-unread.js';
import { deadlineYearMissing } from './deadline-year-missing.js';
import { doneNoResult } from './done-no-result.js';
import { formulaError } from './formula-error.js';
import { formulaLikeText } from './formula-like-text.js';
import { frontAssigned } from './front-assigned.js';
import { headerAmbiguous } from './header-ambiguous.js';
import { headerDuplicated } from './header-duplicated.js';
import { headerMissing } from './header-missing.js';
import { lateNoReason } from './late-no-reason.js';
import { leadAlsoCoordinating } from './lead-also-coordinating.js';
import { leadBlank } from './lead-blank.js';
import { leadCollective } from './lead-collective.js';
import { leadConflict } from './lead-conflict.js';
import { leadDoubtful } from './lead-doubtful.js';
import { leadRetired } from './lead-retired.js';
import { leadSeveral } from './lead-several.js';
import { leadUnknown } from './lead-unknown.js';
import { legacyLetters } from './legacy-letters.js';
import { ordinalMissing } from './ordinal-missing.js';
import { ordinalOrder } from './ordinal-order.js';
import { ordinalRepeated } from './ordinal-repeated.js';
import { outputBlank } from './output-blank.js';
import { outputSameAsTask } from './output-same-as-task.js';
import { outputVague } from './output-vague.js';
import { personalContact } from './personal-contact.js';
import { recurringNoEnd } from './recurring-no-end.js';
import { setupUnused } from './setup-unused.js';
import { statusProgress } from './status-progress.js';
import { statusUnread } from './status-unread.js';
import { taskBlank } from './task-blank.js';
import { taskNearRepeat } from './task-near-repeat.js';
import { taskRepeated } from './task-repeated.js';
import { taskVague } from './task-vague.js';
import { untidyText } from './untidy-text.js';

/** Every rule, in the order of the wording guide; issues of one cell come in this order. */
export const RULES: readonly Rule[] = [
  annexNotFound,
  setupUnused,
  headerMissing,
  headerDuplicated,
  headerAmbiguous,
  ordinalMissing,
  ordinalRepeated,
  ordinalOrder,
  taskBlank,
  taskRepeated,
  taskNearRepeat,
  taskVague,
  leadBlank,
  leadUnknown,
  leadSeveral,
  leadCollective,
  leadDoubtful,
  leadRetired,
  leadAlsoCoordinating,
  coordinatingUnknown,
  coordinatingRepeated,
  frontAssigned,
  deadlineBlank,
  deadlineUnread,
  deadlineImpossible,
  deadlineYearMissing,
  deadlineSeveral,
  deadlineBeforePlan,
  deadlineAfterPlan,
  deadlineNonWorking,
  deadlineSwapped,
  deadlineMonthAsDate,
  childAfterParent,
  recurringNoEnd,
  outputBlank,
  outputVague,
  outputSameAsTask,
  personalContact,
  formulaError,
  formulaLikeText,
  untidyText,
  legacyLetters,
  statusProgress,
  statusUnread,
  doneNoResult,
  lateNoReason,
  leadConflict,
];
