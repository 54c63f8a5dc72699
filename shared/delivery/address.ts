/** One mailbox as RFC 5321 takes it in practice; the mail server has the last word. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63}$/u;

export interface Addresses {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** Sorts typed addresses into usable ones, each once, and those no server would take. */
export function readAddresses(emails: readonly string[]): Addresses {
  const good = new Map<string, string>();
  const bad: string[] = [];
  for (const email of emails) {
    const text = email.trim();
    if (text === '') continue;
    if (ADDRESS.test(text)) good.set(text.toLowerCase(), good.get(text.toLowerCase()) ?? text);
    else bad.push(text);
  }
  return { good: [...good.values()], bad };
}
