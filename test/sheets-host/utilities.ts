import { gunzipSync, gzipSync } from 'node:zlib';
import { refuse, strict } from './meter.js';

/** Google's bytes are signed, as in Java. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24);
const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(bytes.map((byte) => byte & 255));

export interface FakeBlob {
  getBytes(): number[];
  getContentType(): string | null;
  getName(): string | null;
}

function blob(bytes: Uint8Array, type: string | null, name: string | null): FakeBlob {
  return strict('Blob', {
    getBytes: () => signed(bytes),
    getContentType: () => type,
    getName: () => name,
    getDataAsString: (charset = 'UTF-8') =>
      charset === 'UTF-8' ? Buffer.from(bytes).toString('utf8') : refuse(`charset ${charset}`),
  });
}

/** The part of Utilities we use. */
export const utilities = (): object =>
  strict('Utilities', {
    newBlob: (data: string | readonly number[], type?: string, name?: string) =>
      blob(typeof data === 'string' ? Buffer.from(data, 'utf8') : unsigned(data), type ?? null, name ?? null),
    base64Encode: (data: string | readonly number[]) =>
      (typeof data === 'string' ? Buffer.from(data, 'utf8') : unsigned(data)).toString('base64'),
    base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
    gzip: (source: FakeBlob) => blob(gzipSync(unsigned(source.getBytes())), 'application/x-gzip', source.getName()),
    ungzip(source: FakeBlob) {
      if (source.getContentType() !== 'application/x-gzip') refuse('Invalid argument: blob');
      return blob(gunzipSync(unsigned(source.getBytes())), null, source.getName());
    },
  });
