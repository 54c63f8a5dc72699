// Personal contacts typed into a plan's cells never leave in a letter (wording rule 37).
// What stands before the @ is at most 64 characters long; without an end, a long cell would be looked through at each of its letters.
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const PHONE = /(?<![\d/.,-])(?:\+?84|0)(?:[ .-]?\d){9,10}(?![\d/])/g;
/** 05.11.2026 and 05-11-2026 are days, not numbers to call. */
const DAY = /^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}/;

/** The same words with telephone numbers and e-mail addresses replaced by what stood there. */
export function redactContacts(text: string, replacement = '(đã lược thông tin liên hệ)'): string {
  if (!/[@\d]/.test(text)) return text;
  return text.replace(EMAIL, replacement).replace(PHONE, (found) => (DAY.test(found) ? found : replacement));
}
