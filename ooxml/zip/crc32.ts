/** Four tables, one behind the other: four bytes go in at once. */
const TABLES = new Int32Array(1024);
for (let n = 0; n < 256; n += 1) {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = (c & 1) !== 0 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  TABLES[n] = c;
}
for (let n = 256; n < 1024; n += 1) TABLES[n] = TABLES[TABLES[n - 256]! & 255]! ^ (TABLES[n - 256]! >>> 8);

/** The CRC-32 a zip stores for each entry. */
export function crc32(bytes: Uint8Array): number {
  let c = -1;
  let i = 0;
  for (const last = bytes.length - 3; i < last; i += 4) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c =
      TABLES[768 + (c & 255)]! ^
      TABLES[512 + ((c >>> 8) & 255)]! ^
      TABLES[256 + ((c >>> 16) & 255)]! ^
      TABLES[c >>> 24]!;
  }
  for (; i < bytes.length; i += 1) c = TABLES[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}
