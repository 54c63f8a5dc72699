import {
  COMMUNE_DIRECTORY,
  WARD_DIRECTORY,
  matchUnit,
  prepareDirectory,
  splitUnits,
  type Directory,
  type UnitReading,
} from '../../../shared/unit/index.js';

/** Signs between the units of a cell, as offices type them. */
const SIGNS = [', ', '; ', '\n', ' và ', ' - ', '/', ' + ', ' & ', ',', ' , ', ';\n- ', '\n+ ', '\n• '];
const CELLS = 1000;

/** A row of numbers in [0, 1) that is the same on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const nameOf = (reading: UnitReading | undefined): string | undefined =>
  reading?.match === 'known' || reading?.match === 'collective'
    ? reading.unit
    : reading?.match === 'doubtful'
      ? reading.suggestions[0]
      : undefined;

/**
 * The directory's own names put side by side, two to five in a cell, with every sign: each must come out again, certain or
 * offered first. Prints what did not; false under 99.5 % of the cells, or where a unit is certain that was not written.
 */
export function scoreLists(): boolean {
  const random = randomFrom(20_260_701);
  let [right, total, wrong] = [0, 0, 0];
  const misses: string[] = [];
  for (const directory of [WARD_DIRECTORY, COMMUNE_DIRECTORY] as readonly Directory[]) {
    const prepared = prepareDirectory(directory);
    const forms = directory.units
      .flatMap(({ name, short, aliases }) =>
        [name, ...(short ? [short] : []), ...aliases].map((text) => ({ name, text })),
      )
      .filter(
        // “Các trường …” holds for bare names behind it as well.
        ({ name, text }) =>
          !text.startsWith('Các ') &&
          nameOf(matchUnit(text, prepared)) === name &&
          splitUnits(text, prepared).length === 1,
      );
    for (let cell = 0; cell < CELLS; cell += 1) {
      const count = 2 + Math.floor(random() * 4);
      const units = Array.from({ length: count }, () => forms[Math.floor(random() * forms.length)]!);
      if (new Set(units.map(({ name }) => name)).size < count) continue;
      const text = units.map((unit) => unit.text).join(SIGNS[cell % SIGNS.length]);
      const readings = splitUnits(text, prepared);
      const written = new Set(units.map(({ name }) => name));
      total += 1;
      const good = readings.length === count && readings.every((reading, at) => nameOf(reading) === units[at]!.name);
      const strange = readings.some((r) => (r.match === 'known' || r.match === 'collective') && !written.has(r.unit));
      if (good) right += 1;
      if (strange) wrong += 1;
      if (!good)
        misses.push(
          `${strange ? 'wrong ' : ''}${JSON.stringify(text)} → ${readings.map((r) => `[${r.text}] ${r.match} ${nameOf(r) ?? ''}`).join(' · ')}`,
        );
    }
  }
  console.log(
    `lists of names: ${right}/${total} split and named right (${((100 * right) / total).toFixed(2)} %), ${wrong} with a unit that was not written`,
  );
  misses.slice(0, 40).forEach((miss) => console.log(`  ${miss}`));
  return right >= total * 0.995 && wrong === 0;
}
