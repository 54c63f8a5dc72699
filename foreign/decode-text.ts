import { lettersOfText } from '../shared/index.js';

/** Text in the encodings Vietnamese offices save tables in: UTF-8, UTF-16 with a mark, Windows-1258, or old fonts' letters. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  const rest = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(rest);
  } catch {
    // Not UTF-8: a code page. The letters of TCVN3 and VNI fonts are saved as the Western letters they stand on.
    const western = new TextDecoder('windows-1252').decode(rest);
    if (lettersOfText(western) !== undefined) return western;
    return new TextDecoder('windows-1258').decode(rest).normalize('NFC');
  }
}
