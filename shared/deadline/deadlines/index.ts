import type { Phrase } from '../parts/phrase.js';
import { afterEvent } from './after-event.js';
import { between } from './between.js';
import { by } from './by.js';
import { daysOfEach } from './days-of-each.js';
import { noDate } from './no-date.js';
import { ongoing } from './ongoing.js';
import { recurring } from './recurring.js';
import { repetition } from './repetition.js';
import { season } from './season.js';
import { seeChildren } from './see-children.js';
import { setAside } from './set-aside.js';
import { starting } from './starting.js';
import { vision } from './vision.js';

/** Second round: periods and the words about them become a deadline. The order carries no meaning. */
export const PHRASES: readonly Phrase[] = [
  afterEvent,
  between,
  by,
  daysOfEach,
  noDate,
  ongoing,
  recurring,

  repetition,
  season,
  seeChildren,
  setAside,
  starting,
  vision,
];
