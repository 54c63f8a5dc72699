import { definePart } from '../phrase.js';
import { RAW_DATE } from './words.js';

/** A document's number and day: Kế hoạch số 138/KH-UBND ngày 15/5/2025. Never a deadline. */
export const citedDocument = definePart({
  name: 'cited-document',
  title: 'Văn bản được viện dẫn',
  pattern: `(doc w?)? code (w|of|and|issue|comma|open|nodate|sign)* day ${RAW_DATE}|doc (w|of|and|sign)* day ${RAW_DATE}|(doc w?)? code`,
  needs: ['code', 'doc'],
  makes: 'A',
  read: () => ({ kind: 'aside' }),
});
