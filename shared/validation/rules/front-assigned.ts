import type { Sourced } from '../../annex/types.js';
import { fold, unfold } from '../../text/fold.js';
import { directoryOf, type Unit } from '../../unit/index.js';
import { foldKey } from '../../text/fold.js';
import { changeOf } from '../cell-change.js';
import { defineRule } from '../define-rule.js';
import type { PreparedDirectory } from '../../unit/index.js';
import { cellName, toText, write } from '../words.js';

const FRONT_WORDS = [
  '(?:uy ban |uy ban nhan dan va |ub |ubtw |ban thuong truc )?(?:mttq|mat tran to quoc|uy ban mat tran|ubmttq)',
  'hoi (?:lien hiep )?(?:phu nu|lhpn|nong dan|nd|cuu chien binh|ccb|chu thap do|nguoi cao tuoi|khuyen hoc|cuu thanh nien xung phong)',
  '(?:doan|ban chap hanh doan|bch doan) (?:thanh nien|tncs|tn|phuong|xa|dac khu)',
  '(?:xa|phuong) doan',
  '(?:cong doan|lien doan lao dong)',
  '(?:cac )?(?:doan the|to chuc (?:chinh tri|doan the|hoi)|hoi doan the|hoi, doan the)',
].join('|');

/** Who stands between “giao” and the body it addresses: other receivers in the same list, or nobody. */
const BEFORE = '(?:cho |nhiem vu cho |trach nhiem cho |chi tieu cho )?(?:cac co quan )?';
const OTHERS = '((?:cac )?(?:phong|van phong|trung tam|cong an|ban|tram|truong|don vi)\\b[^.;:\\n]{0,80}?(?:,| va) ?)?';

const cache = new WeakMap<PreparedDirectory, RegExp>();

function addressing(directory: PreparedDirectory): RegExp {
  const known = cache.get(directory);
  if (known) return known;
  const names = [...directory.units.values()]
    .filter((unit: Unit) => unit.kind === 'front')
    .flatMap((unit: Unit) => [unit.name, unit.short ?? '', ...unit.aliases])
    .map((name) => foldKey(name))
    .filter((name) => name.length >= 4)
    .map((name) => name.replace(/ /g, '[^a-z0-9]+'));
  // “bàn giao”, “chuyển giao”, “được giao” and the like are other words; “giao ban”, “giao thông” are never followed by a body.
  const made = new RegExp(
    `(?<!\\b(?:ban|chuyen|duoc|phan|da|tiep|co|ngoai|nhiem vu) )\\bgiao ${BEFORE}${OTHERS}(${[...names, FRONT_WORDS].join('|')})(?![a-z0-9])`,
  );
  cache.set(directory, made);
  return made;
}

export const frontAssigned = defineRule({
  id: 'front-assigned',
  severity: 'warning',
  scope: 'task',
  title: 'Cách ghi đối với MTTQ, đoàn thể',
  rationale: 'UBND không giao việc cho Mặt trận Tổ quốc và các đoàn thể; văn bản hành chính dùng “đề nghị phối hợp”.',
  example: {
    wrong: 'Giao Ủy ban MTTQ Việt Nam phường vận động Nhân dân cài đặt ứng dụng',
    right: 'Đề nghị Ủy ban MTTQ Việt Nam phường phối hợp vận động Nhân dân cài đặt ứng dụng',
    in: ['task'],
  },
  *check(task, context) {
    const cells: readonly Sourced<unknown>[] = [task.content, task.lead, task.coordinating, task.output];
    for (const { at, text } of cells) {
      if (!/giao\s/i.test(text)) continue;
      const folded = fold(text);
      const match = addressing(directoryOf(context.settings)).exec(folded.text);
      if (!match) continue;
      const body = match[2]!;
      const start = match.index + match[0].length - body.length;
      const named = unfold(folded, start, start + body.length).text;
      const verb = unfold(folded, match.index, match.index + 4);
      const polite = /^\p{Lu}/u.test(verb.text) ? 'Đề nghị phối hợp' : 'đề nghị phối hợp';
      // A list that also names offices of the committee needs two sentences: only a person can write them.
      const change = match[1]
        ? undefined
        : changeOf(at, text, toText(text.slice(0, verb.start) + polite + text.slice(verb.end)), context);
      const mends = change ? [write('Thay bằng “đề nghị phối hợp”', [change])] : [];
      const message = `Ô ${cellName(at)} ghi “giao” đối với ${named}, đề nghị dùng “đề nghị phối hợp”.`;
      yield { at, message, task: task.row, mends };
    }
  },
});
