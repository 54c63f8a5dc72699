import { redactContacts } from './redact.js';

test.each([
  ['Liên hệ lan.nguyen@phuong.gov.vn', 'Liên hệ (x)'],
  ['a@b.vn_c@d.vn', '(x)(x)'],
  ['hộp thư lê.văn+a@xa.vn, ĐT 0912 345 678', 'hộp thư (x), ĐT (x)'],
  ['họp ngày 05.11.2026', 'họp ngày 05.11.2026'],
])('“%s” leaves as “%s”', (text, wanted) => expect(redactContacts(text, '(x)')).toBe(wanted));
