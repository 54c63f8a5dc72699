import { Told } from './console.js';
import { say } from './words.js';

/** V8 shows ten signs before the one it stumbles over. */
const SHOWN_BEFORE = 10;

/** Where in a text JSON breaks, by what V8 says: a position, or the words around an unexpected sign; else not known. */
function positionOf(message: string, text: string): number | undefined {
  const at = /at position (\d+)/.exec(message)?.[1];
  if (at !== undefined) return Math.min(Number(at), text.length);
  if (/Unexpected end/i.test(message)) return text.length;
  const around = /^Unexpected token .+?, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  const start = around?.[1] === undefined ? -1 : text.indexOf(around[2]!);
  return start < 0 ? undefined : start + SHOWN_BEFORE;
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

/** “ (dòng 3, cột 5, gần khóa “port”)” */
function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  const key = keyBefore(text, position);
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  return say(
    ` (dòng ${line}, cột ${column}${key === undefined ? '' : `, gần khóa “${key}”`})`,
    ` (line ${line}, column ${column}${key === undefined ? '' : `, near the key “${key}”`})`,
  );
}

/** Reads JSON a person has written; what is wrong is told with its line and key. `what`: “Tệp cấu hình “…””. */
export function parseJson(text: string, what: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = positionOf(message, plain);
    const place = position === undefined ? '' : placeOf(plain, position);
    const why = cause(message, position !== undefined && position >= plain.trimEnd().length);
    throw new Told(
      say(`${what} chưa đúng dạng JSON${place}: ${why}.`, `${what} is not valid JSON${place}: ${why}.`),
      2,
      { cause: error },
    );
  }
}
