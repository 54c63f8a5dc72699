import type { viChoices } from './vi-choices.js';

/** The words of the choices a finding can ask for, in English. */
export const enChoices: typeof viChoices = {
  cancel: 'Later',
  write: (cell) => `Write to cell ${cell}`,
  rows: 'The rows concerned',
  unitSearch: 'Search a name or short name',
  unitList: 'Directory of units',
  unitNone: 'No unit matches.',
  unitMore: (n) => `${n} more units; type to narrow down.`,
  unitInstead: (words) => `Replace “${words}” with:`,
  unitAdd: (words) => `Add “${words}” as a new unit`,
  unitAddNote: 'The directory is kept with the settings of this file.',
  deadline: 'Right deadline for cell',
  otherDay: 'Another day…',
  day: 'Due day',
  ongoing: 'Thường xuyên',
  ongoingNote: 'ongoing, no deadline',
  stage: 'Stage of the task',
  column: (name) => `Which column is “${name}”?`,
  columnOf: (letters, heading) => `Column ${letters}${heading ? ` – ${heading}` : ''}`,
  columnUse: 'Use this column',
  header: 'Header row of the table',
  headerNote: 'Click the header row in the sheet or write its number.',
  headerUse: 'This is the header row',
  sheet: 'Sheet',
  kept: 'Kept in the settings of this file.',
};
