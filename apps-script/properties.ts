/** Google's limits: 9 kB a value, 500 kB together; a little is left for names. */
export const VALUE_BYTES = 8_900;
export const STORE_BYTES = 480_000;

/** Everything remembered lives in the document's properties, under names that begin so. */
export const PREFIX = 'dondoc.';

const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** All of our properties in one call. */
export function readAll(): Record<string, string> {
  const all = store().getProperties();
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(PREFIX)));
}

export function setProperty(name: string, value: string): void {
  store().setProperty(PREFIX + name, value);
}

export function deleteProperty(name: string): void {
  store().deleteProperty(PREFIX + name);
}

/** UTF-8 length without TextEncoder, which Apps Script does not have. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      i += 1;
    } else bytes += 3;
  }
  return bytes;
}

/** Pieces of at most `limit` bytes; characters are never cut in two. */
export function pieces(text: string, limit = VALUE_BYTES): string[] {
  const found: string[] = [];
  let from = 0;
  let bytes = 0;
  for (let i = 0; i < text.length;) {
    const step = text.codePointAt(i)! > 0xffff ? 2 : 1;
    const size = byteLength(text.slice(i, i + step));
    if (bytes + size > limit) {
      found.push(text.slice(from, i));
      from = i;
      bytes = 0;
    }
    bytes += size;
    i += step;
  }
  found.push(text.slice(from));
  return found;
}

/** A text of any length under one name: `name` holds how many pieces there are, `name.0` … the pieces. */
export function putText(name: string, text: string): void {
  const parts = pieces(text);
  const before = Number(store().getProperty(PREFIX + name) ?? 0);
  const values: Record<string, string> = { [PREFIX + name]: String(parts.length) };
  parts.forEach((part, index) => (values[`${PREFIX}${name}.${index}`] = part));
  store().setProperties(values, false);
  for (let index = parts.length; index < before; index += 1) deleteProperty(`${name}.${index}`);
}

/** Undefined when there is none, or when a piece is missing. */
export function getText(name: string, all: Record<string, string> = readAll()): string | undefined {
  const count = Number(all[PREFIX + name] ?? 0);
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const part = all[`${PREFIX}${name}.${index}`];
    if (part === undefined) return undefined;
    text += part;
  }
  return count > 0 ? text : undefined;
}

export function dropText(name: string, all: Record<string, string> = readAll()): void {
  const count = Number(all[PREFIX + name] ?? 0);
  for (let index = 0; index < count; index += 1) deleteProperty(`${name}.${index}`);
  deleteProperty(name);
}

/** Bytes our properties take now. */
export function storedBytes(all: Record<string, string> = readAll()): number {
  return Object.entries(all).reduce((sum, [name, value]) => sum + byteLength(name) + byteLength(value), 0);
}
