import { WARD_DIRECTORY, prepareDirectory, splitUnits } from '../../../shared/unit/index.js';

const LEADS = [
  'Phòng VH-XH',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'VP HĐND&UBND',
  'Công an phường',
  'TTPVHCC',
  'Ban CHQS phường',
];
const OTHERS = [
  'Công an phường; Ban CHQS; các tổ dân phố',
  'Các phòng, ban, đơn vị; các trường học',
  'Phòng VHXH, Phòng KTHTĐT và Trạm Y tế',
  'MTTQ và các đoàn thể; Tổ CNSCĐ',
  'Hội LHPN, Nông dân, CCB',
  'Các đơn vị liên quan',
];

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Prints how long directories, repeated cells and never-seen cells take; false where a target is missed. */
export function benchUnits(): boolean {
  let prepared = prepareDirectory(WARD_DIRECTORY);
  const prepare = timed(() => {
    prepared = prepareDirectory(WARD_DIRECTORY);
  });
  for (const text of [...LEADS, ...OTHERS]) splitUnits(text, prepared);
  const repeated = timed(() => {
    for (let row = 0; row < 10_000; row += 1) {
      splitUnits(LEADS[row % LEADS.length]!, prepared);
      splitUnits(OTHERS[row % OTHERS.length]!, prepared);
      splitUnits(OTHERS[(row * 7) % OTHERS.length]!, prepared);
    }
  });
  const fresh = Array.from({ length: 400 }, (_, i) => {
    const letter = String.fromCharCode(97 + (i % 26));
    return i % 2 ? `Phòng Văn ${letter}óa - Xã hộ${i}` : `Trung tdm Ph${letter}c vu hanh chinh cong ${i}`;
  });
  const first = timed(() => fresh.slice(0, 200).forEach((text) => splitUnits(text, prepared))) / 200;
  const later = timed(() => fresh.slice(200).forEach((text) => splitUnits(text, prepared))) / 200;
  console.log(`units: ${prepared.directory.units.length} units prepared in ${prepare.toFixed(1)} ms`);
  console.log(`units: 10,000 rows × 3 repeated cells ${repeated.toFixed(1)} ms (target < 60)`);
  console.log(`units: a never-seen damaged cell ${first.toFixed(2)} ms cold, ${later.toFixed(2)} ms warm (target < 1)`);
  return repeated < 60 && later < 1;
}

if (process.argv[1]?.includes('bench-unit')) benchUnits();
