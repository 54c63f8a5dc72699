import { COMMUNE_DIRECTORY, WARD_DIRECTORY, matchUnit, prepareDirectory } from '../../../shared/unit/index.js';

/** What a scanner makes of a letter whose marks it lost. */
const READ_AS: Readonly<Record<string, string>> = {
  a: 'édahq',
  e: 'éc',
  o: '6dé0g',
  u: 'ywv',
  i: 'jlf1',
  y: 'v',
  h: 'b',
  n: 'm',
  d: 'PD',
  g: 'qe',
  t: 'fl',
  c: 'e',
};

/** A row of numbers in [0, 1) that is the same on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function scan(name: string, rate: number, random: () => number): string {
  return Array.from(name.normalize('NFC'), (letter) => {
    const flat = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
    const marked = flat !== letter;
    const choices = READ_AS[flat.toLowerCase()];
    if (choices && random() < (marked ? rate * 3 : rate * 0.4)) return choices[Math.floor(random() * choices.length)]!;
    return marked && random() < 0.05 ? '' : flat;
  }).join('');
}

/** Names of the starting directories damaged as by a scanner: prints right or first, and what was taken for another unit. */
export function damageScore(): boolean {
  let good = true;
  for (const rate of [0.05, 0.1, 0.2]) {
    const random = randomFrom(7);
    let [total, offered] = [0, 0];
    const wrong: string[] = [];
    for (const directory of [WARD_DIRECTORY, COMMUNE_DIRECTORY]) {
      const prepared = prepareDirectory(directory);
      for (const { name } of directory.units.filter((unit) => unit.name.length >= 8)) {
        const text = scan(name, rate, random);
        const reading = matchUnit(text, prepared);
        total += 1;
        if (reading.match === 'known' && reading.unit !== name) wrong.push(`${name}: ${text} → ${reading.unit}`);
        if (reading.match === 'known' || (reading.match === 'doubtful' && reading.suggestions[0] === name))
          offered += 1;
      }
    }
    console.log(
      `scanned names, damage ${rate}: ${offered}/${total} right or offered first (${((100 * offered) / total).toFixed(1)} %), ${wrong.length} wrong in silence`,
    );
    wrong.forEach((line) => console.log(`  wrong: ${line}`));
    good &&= wrong.length === 0 && (rate > 0.1 || offered >= total * 0.97);
  }
  return good;
}
