import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../limits.js';
import { openPackage, partText } from './package.js';
import { rewritePackage } from './rewrite.js';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** One stored entry the way streaming writers leave it: sizes in zip64 fields and a descriptor behind the data. */
function zip64(name: string, content: string): Uint8Array {
  const [label, data] = [strToU8(name), strToU8(content)];
  const plain = zipSync({ [name]: [data, { level: 0, mtime: new Date(2026, 0, 1) }] });
  const crc = view(plain).getUint32(14, true);
  const u16 = (...values: number[]): number[] => values.flatMap((v) => [v & 255, v >> 8]);
  const u32 = (...values: number[]): number[] =>
    values.flatMap((v) => [v & 255, (v >>> 8) & 255, (v >>> 16) & 255, v >>> 24]);
  const u64 = (...values: number[]): number[] => values.flatMap((v) => [...u32(v), 0, 0, 0, 0]);
  const all = 0xffffffff;
  const local = [
    ...u32(0x04034b50),
    ...u16(45, 8, 0, 0, 0x5c21),
    ...u32(0, 0, 0),
    ...u16(label.length, 0),
    ...label,
    ...data,
  ];
  const descriptor = [...u32(0x08074b50, crc), ...u64(data.length, data.length)];
  const start = local.length + descriptor.length;
  const extra = [...u16(1, 24), ...u64(data.length, data.length, 0)];
  const record = [
    ...u32(0x02014b50),
    ...u16(45, 45, 8, 0, 0, 0x5c21),
    ...u32(crc, all, all),
    ...u16(label.length, extra.length, 0, 0, 0),
    ...u32(0, all),
    ...label,
    ...extra,
  ];
  const end64 = [...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0), ...u64(1, 1, record.length, start)];
  const locator = [...u32(0x07064b50, 0), ...u64(start + record.length), ...u32(1)];
  const end = [...u32(0x06054b50), ...u16(0, 0, 0xffff, 0xffff), ...u32(all, all), ...u16(0)];
  return Uint8Array.from([...local, ...descriptor, ...record, ...end64, ...locator, ...end]);
}
const open = (bytes: Uint8Array) => openPackage(bytes, DEFAULT_LIMITS);

describe('rewritePackage', () => {
  it('replaces and adds parts and leaves the others readable', () => {
    const old = zipSync({
      'a.xml': strToU8('một'),
      'b.xml': strToU8('hai'),
      'c.bin': [strToU8('ba'), { level: 0, comment: 'ghi chú' }],
    });
    const fresh = rewritePackage(
      open(old),
      new Map([
        ['b.xml', strToU8('HAI '.repeat(500))],
        ['d/mới.xml', strToU8('bốn')],
      ]),
    );
    const parts = unzipSync(fresh);
    expect(
      Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes).slice(0, 8)])),
    ).toEqual({ 'a.xml': 'một', 'b.xml': 'HAI HAI ', 'c.bin': 'ba', 'd/mới.xml': 'bốn' });
    expect(partText(open(fresh), 'd/mới.xml')).toBe('bốn');
  });

  it('reads and rewrites zip64 entries with descriptors', () => {
    const old = zip64('a.xml', 'một hai ba');
    expect(partText(open(old), 'a.xml')).toBe('một hai ba');
    const added = rewritePackage(open(old), new Map([['b.xml', strToU8('thêm')]]));
    expect(partText(open(added), 'a.xml')).toBe('một hai ba');
    expect(partText(open(added), 'b.xml')).toBe('thêm');
    const replaced = rewritePackage(open(old), new Map([['a.xml', strToU8('khác')]]));
    expect(partText(open(replaced), 'a.xml')).toBe('khác');
  });

  it('keeps bytes in front of the first entry and a comment behind the last', () => {
    const inner = zipSync({ 'a.xml': strToU8('một') });
    const old = new Uint8Array(inner.length + 5);
    old.set(inner);
    old.set(strToU8('chú'), inner.length);
    view(old).setUint16(inner.length - 2, 5, true);
    const fresh = rewritePackage(open(old), new Map([['a.xml', strToU8('hai')]]));
    expect(strFromU8(fresh.subarray(fresh.length - 5)).startsWith('chú')).toBe(true);
    expect(partText(open(fresh), 'a.xml')).toBe('hai');
  });
});
