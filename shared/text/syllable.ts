// Every Vietnamese syllable is an optional initial and one of these rhymes; what is not has been damaged.
const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oat oay oc oe oen oeo oet oi om on ong oong op ot u ua uan uang uat uay uc ue uech uenh ' +
    'ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt y yen yet yeu'
  ).split(' '),
);
const INITIAL = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?/;

/** Whether folded letters can be a Vietnamese syllable: “thang” can, “thnag”, “cudi”, “ndm” cannot. */
export function isSyllable(flat: string): boolean {
  if (RHYMES.has(flat)) return true;
  const initial = INITIAL.exec(flat)![0];
  if (initial === 'qu' && flat[2] === 'u') return false;
  return RHYMES.has(flat.slice(initial.length)) || (initial.length > 1 && RHYMES.has(flat.slice(1)));
}
