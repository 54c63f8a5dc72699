import type { UnitReading } from '../../unit/index.js';
import { unitsByShortRoles } from './short-roles.js';

const read = (words: string): readonly UnitReading[] =>
  [...words.matchAll(/[^,;]+/g)].map((part) => ({
    text: part[0].trim(),
    span: { start: part.index, end: part.index + part[0].length },
    match: 'unknown',
  }));

const roles = (text: string): string | undefined =>
  unitsByShortRoles(text, read)
    ?.map(({ text: name, role, span }) => `${role} ${name} ${text.slice(span.start, span.end).trim() === name}`)
    .join(' | ');

it('two letters before a colon give the role, and spans stay those of the cell', () => {
  expect(roles('CT: Phòng Kinh tế; PH: Công an xã, Trạm Y tế')).toBe(
    'lead Phòng Kinh tế true | coordinating Công an xã true | coordinating Trạm Y tế true',
  );
  expect(roles('- CT: Phòng Kinh tế\n- PH: Công an xã')).toBe('lead Phòng Kinh tế true | coordinating Công an xã true');
});

it.each(['CT UBND xã', 'Phòng Kinh tế', 'PH: Công an xã', 'Giao CT: Nguyễn Văn A', ''])(
  '“%s” gives no roles in short',
  (text) => expect(roles(text)).toBeUndefined(),
);
