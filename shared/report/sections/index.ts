import { ages } from './ages.js';
import { awaiting, awaitingFew } from './awaiting.js';
import { byUnit, overdueByUnit } from './by-unit.js';
import { changes } from './changes.js';
import type { Section } from './context.js';
import { coordination } from './coordination.js';
import { done } from './done.js';
import { dueNext, dueNextByDay } from './due-next.js';
import { board, files } from './files.js';
import { gaps } from './gaps.js';
import { periodBar, periodFigures } from './period-figures.js';
import { byPlan, byUnitRate, openOverdue, periodNext } from './period-tables.js';
import { longestOverdue, overdue } from './overdue.js';
import { claims, unclear } from './unclear.js';
import { undated } from './undated.js';
import { weekBar } from './week-bar.js';
import { weekFigures } from './week-figures.js';

/** The leader's week, in the order it is read; a new section is one file and one line here. */
export const WEEK: readonly Section[] = [
  weekFigures,
  weekBar,
  gaps,
  overdue,
  awaiting,
  claims,
  changes,
  dueNext,
  undated,
  unclear,
  coordination,
  byUnit,
  done,
  files,
  board,
];

/** The same week with more overdue tasks than fit a phone: ages, units and the ten latest come first. */
export const WEEK_MANY: readonly Section[] = [
  weekFigures,
  weekBar,
  gaps,
  ages,
  awaitingFew,
  claims,
  changes,
  overdueByUnit,
  longestOverdue,
  dueNextByDay,
  undated,
  unclear,
  coordination,
  files,
  board,
];

/** Nothing was read: only why, and where to look. */
export const NOTHING: readonly Section[] = [gaps, files, board];

/** The consolidated letter of a month, quarter, half-year, nine months or year. */
export const PERIOD: readonly Section[] = [
  periodFigures,
  periodBar,
  gaps,
  byPlan,
  byUnitRate,
  openOverdue,
  periodNext,
  claims,
  unclear,
  coordination,
  files,
  board,
];
