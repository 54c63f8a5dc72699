import { Told } from './console.js';
import { say } from './words.js';

/** Where in a text JSON breaks, by what V8 says: Node 20 names the position, later ones the line too. */
function positionOf(message: string, text: string): number {
  const at = /at position (\d+)/.exec(message)?.[1];
  if (at !== undefined) return Number(at);
  // “Unexpected token 'x', ..."…" is not valid JSON” of short texts names none: the end, or the first such sign.
  return text.length;
}

const KEY = /"([^"\n]{1,80})"\s*:/g;

/** The last key that begins before a position. */
function keyBefore(text: string, position: number): string | undefined {
  let found: string | undefined;
  for (const match of text.slice(0, position).matchAll(KEY)) found = match[1];
  return found;
}

function cause(message: string, atEnd: boolean): string {
  if (/escape/i.test(message))
    return say(
      'dấu \\ trong đường dẫn phải viết hai lần (\\\\), hoặc thay bằng dấu /',
      'a backslash in a path is written twice (\\\\), or as a slash',
    );
  if (atEnd || /Unexpected end|Unterminated/i.test(message))
    return say('tệp dừng giữa chừng: thiếu dấu ", } hoặc ]', 'the file ends too early: a ", } or ] is missing');
  if (/double-quoted property|property name/i.test(message))
    return say(
      'thừa dấu phẩy, hoặc tên khóa chưa nằm trong dấu ngoặc kép',
      'there is a comma too many, or a key without double quotes',
    );
  if (/Expected ','|after property value|after array element/i.test(message))
    return say('thiếu dấu phẩy ở trước chỗ này', 'a comma is missing before this place');
  if (/control character/i.test(message))
    return say('một giá trị xuống dòng giữa hai dấu ngoặc kép', 'a value is broken over two lines');
  return say('có ký tự không đúng chỗ', 'there is a sign out of place');
}

/** Reads JSON a person has written; what is wrong is told with its line and key. `what`: “Tệp cấu hình “…””. */
export function parseJson(text: string, what: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = Math.min(positionOf(message, plain), plain.length);
    const before = plain.slice(0, position).split('\n');
    const key = keyBefore(plain, position);
    const place = say(
      `dòng ${before.length}, cột ${before.at(-1)!.length + 1}${key === undefined ? '' : `, gần khóa “${key}”`}`,
      `line ${before.length}, column ${before.at(-1)!.length + 1}${key === undefined ? '' : `, near the key “${key}”`}`,
    );
    throw new Told(
      say(
        `${what} chưa đúng dạng JSON (${place}): ${cause(message, position >= plain.trimEnd().length)}.`,
        `${what} is not valid JSON (${place}): ${cause(message, position >= plain.trimEnd().length)}.`,
      ),
      2,
      { cause: error },
    );
  }
}
