// Numbers in words, and what is counted or stands beside a number.
import type { Words } from '../entry.js';

export const NUMERAL_WORDS: Words = {
  // before percent
  được: [
    'numerals:before-percent',
    'numerals:before-number',
    'fillers:single-of-list',
    'numerals:before-share',
    'states:done-before',
    'people:hired',
    'roles:not-before-giao',
    'fillers:open-end',
    'fillers:common-in-plans',
  ],
  // counted
  hộ: [
    'numerals:counted',
    'people:owned',
    'bodies:counted-body',
    'roles:ve-noun',
    'numerals:counted-work',
    'people:plan-role',
  ],
  lượt: ['numerals:counted', 'numerals:counted-work'],
  lớp: ['numerals:counted', 'numerals:numbered', 'numerals:counted-occasion', 'numerals:counted-work'],
  'cơ sở': [
    'numerals:counted',
    'people:owned',
    'bodies:generic-group',
    'fillers:common',
    'bodies:group-head',
    'people:plan-role',
  ],
  // no telephone
  mst: ['numerals:no-telephone'],
  'mã số thuế': ['numerals:no-telephone'],
  'mã số doanh nghiệp': ['numerals:no-telephone'],
  'mã hồ sơ': ['numerals:no-telephone'],
  stk: ['numerals:no-telephone'],
  'số tài khoản': ['numerals:no-telephone'],
  'tài khoản': ['numerals:no-telephone'],
  cmnd: ['numerals:no-telephone'],
  'căn cước công dân': ['numerals:no-telephone'],
  'căn cước': ['numerals:no-telephone'],
  bhyt: ['numerals:no-telephone'],
  serial: ['numerals:no-telephone'],
  seri: ['numerals:no-telephone'],
  // ordinal word
  nhất: ['numerals:ordinal-word', 'time:core', 'time:damageable', 'time:bound-syllable'],
  // ordinal before
  bước: ['numerals:ordinal-before', 'states:not-yet', 'numerals:numbered'],
  // numbered
  cụm: ['numerals:numbered'],
  bậc: ['numerals:numbered'],
  // counted occasion
  cuộc: ['numerals:counted-occasion', 'numerals:counted-work'],
  // counted work
  bài: ['numerals:counted-work'],
  // money
  vnđ: ['numerals:money'],
  vnd: ['numerals:money'],
  tỷ: ['numerals:money'],
  tỉ: ['numerals:money'],
  nghìn: ['numerals:money'],
};
