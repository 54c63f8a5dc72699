import type { Settings } from '../../settings/settings.js';
import type { Draft } from '../draft.js';
import { letterWords } from '../letters/words/index.js';

/** Two units behind one mailbox still get a letter each, because the rows differ; the list of letters says so. */
export function noteSharedAddresses(drafts: readonly Draft[], settings: Settings): readonly Draft[] {
  const said = letterWords(settings.language);
  const users = new Map<string, Set<string>>();
  const keyOf = (kind: string, email: string): string => `${kind}|${email.trim().toLowerCase()}`;
  for (const { kind, emails, recipient, build } of drafts) {
    if (build)
      for (const email of emails)
        users.set(keyOf(kind, email), (users.get(keyOf(kind, email)) ?? new Set()).add(recipient));
  }
  return drafts.map((draft) => {
    const others = new Set(draft.emails.flatMap((email) => [...(users.get(keyOf(draft.kind, email)) ?? [])]));
    others.delete(draft.recipient);
    return others.size ? { ...draft, why: `${draft.why} ${said.sharedAddress([...others].join(', '))}` } : draft;
  });
}
