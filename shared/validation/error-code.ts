const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/i;

/** Whether a cell shows the error code of a formula: one rule tells of that, and the others have nothing to add. */
export const isErrorCode = (text: string): boolean => ERROR_TEXT.test(text.trim());
