import type { Field } from '../../../annex/types.js';
import { changeOf } from '../../mends/cell-change.js';
import { PREFILTER } from '../../engine/prefilter.js';
import { findContacts, withoutContacts } from '../../facts/contacts.js';
import { defineRule } from '../../engine/define-rule.js';
import { cellName, toText, write } from '../../words.js';

/** Columns that are never put in a letter, or that an office keeps for telephone numbers on purpose. */
const NOT_MAILED: ReadonlySet<Field> = new Set(['other', 'index', 'id', 'legalBasis', 'budget', 'leader']);

export const personalContact = defineRule({
  id: 'personal-contact',
  severity: 'warning',
  scope: 'cell',
  signs: PREFILTER.contact,
  title: 'Có thông tin liên hệ cá nhân',
  rationale: 'Nội dung phụ lục được gửi cho nhiều nơi; số điện thoại và thư điện tử cá nhân không được đi kèm.',
  example: { wrong: 'Công an phường (SĐT: 0912 000 111)', right: 'Công an phường', in: ['lead'] },
  *check({ at, field, cell }, context) {
    if (cell.kind !== 'text' || NOT_MAILED.has(field)) return;
    const { text } = cell;
    const contacts = findContacts(text);
    if (contacts.length === 0) return;
    const kinds = new Set(contacts.map((contact) => contact.kind));
    const what = [
      ...(kinds.has('phone') ? ['số điện thoại'] : []),
      ...(kinds.has('mail') ? ['thư điện tử cá nhân'] : []),
    ].join(' và ');
    const left = withoutContacts(text, contacts);
    const change = changeOf(at, text, left === '' ? { kind: 'blank' } : toText(left), context);
    const mends = change ? [write('Xóa thông tin liên hệ', [change])] : [];
    yield { at, message: `Ô ${cellName(at)} có ${what}, nội dung này không được đưa vào thư.`, mends };
  },
});
