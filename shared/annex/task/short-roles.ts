// “CT: Phòng Kinh tế; PH: Công an xã”: roles in two letters, in a cell that says who leads and who helps.
import type { UnitReading } from '../../unit/index.js';

const LABEL = /(?:^|[\n;,.]|\s[-–+])\s*[-–+]?\s*(CT|PH)\s*[:：]\s*/g;

/**
 * The units of such a cell, each with the role its label gives; undefined where no label says who leads: “CT” alone is
 * as well a chairman. `read` reads the words of one role.
 */
export function unitsByShortRoles(
  text: string,
  read: (words: string) => readonly UnitReading[],
): readonly UnitReading[] | undefined {
  if (!text.includes('CT') || !text.includes(':')) return undefined;
  const labels = [...text.matchAll(LABEL)];
  if (labels[0]?.index !== 0 || !labels.some(([, label]) => label === 'CT')) return undefined;
  return labels.flatMap((label, i) => {
    const start = label.index + label[0].length;
    const words = text.slice(start, labels[i + 1]?.index ?? text.length);
    const role = label[1] === 'CT' ? ('lead' as const) : ('coordinating' as const);
    return read(words).map((unit) => ({
      ...unit,
      role,
      span: { start: unit.span.start + start, end: unit.span.end + start },
    }));
  });
}
