import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { inflateRaw } from './inflate-raw.js';

function inflate(data: Uint8Array, cap = 1e9): { how: string; bytes: Buffer } {
  const pieces: Buffer[] = [];
  const how = inflateRaw(data, cap, (piece) => pieces.push(Buffer.from(piece)));
  return { how, bytes: Buffer.concat(pieces) };
}
const noise = (length: number): Uint8Array => {
  let n = 12345;
  return Uint8Array.from({ length }, () => (n = (n * 1103515245 + 12345) % 2147483648) >> 8);
};

describe('inflateRaw', () => {
  const cases: [string, Uint8Array][] = [
    ['nothing', new Uint8Array(0)],
    ['one byte', strToU8('a')],
    ['words', strToU8('Kế hoạch chuyển đổi số của phường An Bình. '.repeat(50))],
    ['a long run', new Uint8Array(3_000_000)],
    ['noise (stored blocks)', noise(700_000)],
    [
      'sheet-like',
      strToU8(Array.from({ length: 60_000 }, (_, i) => `<c r="B${i}" s="4" t="s"><v>${i * 7}</v></c>`).join('')),
    ],
  ];
  it.each(cases)('gives %s back at every level of two deflaters', (_, bytes) => {
    const packed = [0, 1, 6, 9].flatMap((level) => [
      deflateSync(bytes, { level: level as 0 }),
      deflateRawSync(bytes, { level }),
    ]);
    packed.push(deflateRawSync(bytes, { strategy: 4 }), deflateRawSync(bytes, { strategy: 2 }));
    for (const data of packed) {
      const { how, bytes: back } = inflate(data);
      expect([how, back.length, back.equals(Buffer.from(bytes))]).toEqual(['whole', bytes.length, true]);
    }
  });

  it('gives any bytes back', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), fc.integer({ min: 0, max: 9 }), (parts, level) => {
        const bytes = Buffer.concat([...parts, ...parts]);
        expect(inflate(deflateRawSync(bytes, { level })).bytes.equals(bytes)).toBe(true);
      }),
    );
  });

  it('stops at the cap and hands out nothing beyond it', () => {
    const data = deflateSync(new Uint8Array(50_000_000));
    const { how, bytes } = inflate(data, 1_000_000);
    expect(how).toBe('over');
    expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  });

  it('calls cut or changed data damaged, or at least ends', () => {
    const data = deflateRawSync(strToU8('Đôn đốc thực hiện nhiệm vụ '.repeat(400)));
    for (let cut = 0; cut < data.length; cut += 1)
      expect([cut, inflate(data.subarray(0, cut), 1e6).how]).not.toEqual([cut, 'whole']);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (junk) => {
        expect(['whole', 'over', 'damaged']).toContain(inflate(junk, 1e6).how);
      }),
    );
  });
});
