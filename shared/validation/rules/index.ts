import type { Rule } from '../types.js';
import { annexNotFound } from './location/annex-not-found.js';
import { childAfterParent } from './group/child-after-parent.js';
import { coordinatingRepeated } from './task/coordinating-repeated.js';
import { coordinatingUnknown } from './task/coordinating-unknown.js';
import { deadlineAfterPlan } from './task/deadline-after-plan.js';
import { deadlineBeforePlan } from './task/deadline-before-plan.js';
import { deadlineBlank } from './task/deadline-blank.js';
import { deadlineImpossible } from './task/deadline-impossible.js';
import { deadlineMonthAsDate } from './task/deadline-month-as-date.js';
import { deadlineNonWorking } from './task/deadline-non-working.js';
import { deadlineSeveral } from './task/deadline-several.js';
import { deadlineSwapped } from './annex/deadline-swapped.js';
import { deadlineUnread } from './task/deadline-unread.js';
import { deadlineYearMissing } from './task/deadline-year-missing.js';
import { doneNoResult } from './task/done-no-result.js';
import { formulaError } from './cell/formula-error.js';
import { formulaLikeText } from './cell/formula-like-text.js';
import { frontAssigned } from './task/front-assigned.js';
import { headerAmbiguous } from './location/header-ambiguous.js';
import { headerDuplicated } from './location/header-duplicated.js';
import { headerMissing } from './location/header-missing.js';
import { lateNoReason } from './task/late-no-reason.js';
import { leadAlsoCoordinating } from './task/lead-also-coordinating.js';
import { leadBlank } from './task/lead-blank.js';
import { leadCollective } from './task/lead-collective.js';
import { leadConflict } from './workbooks/lead-conflict.js';
import { leadDoubtful } from './task/lead-doubtful.js';
import { leadRetired } from './task/lead-retired.js';
import { leadSeveral } from './task/lead-several.js';
import { leadUnknown } from './task/lead-unknown.js';
import { legacyLetters } from './annex/legacy-letters.js';
import { ordinalMissing } from './group/ordinal-missing.js';
import { ordinalOrder } from './group/ordinal-order.js';
import { ordinalRepeated } from './group/ordinal-repeated.js';
import { outputBlank } from './task/output-blank.js';
import { outputSameAsTask } from './task/output-same-as-task.js';
import { outputVague } from './task/output-vague.js';
import { personalContact } from './cell/personal-contact.js';
import { recurringNoEnd } from './annex/recurring-no-end.js';
import { setupUnused } from './setup/setup-unused.js';
import { statusProgress } from './task/status-progress.js';
import { statusUnread } from './task/status-unread.js';
import { taskBlank } from './task/task-blank.js';
import { taskNearRepeat } from './group/task-near-repeat.js';
import { taskRepeated } from './group/task-repeated.js';
import { taskVague } from './task/task-vague.js';
import { untidyText } from './cell/untidy-text.js';

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
