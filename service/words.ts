export type Language = 'vi' | 'en';

let language: Language = 'vi';

/** The language the program speaks for the rest of this process; Vietnamese until it is set. */
export function speak(wanted: Language): void {
  language = wanted;
}

export const spoken = (): Language => language;

/** The one of two wordings that the person reads. */
export const say = (vi: string, en: string): string => (language === 'en' ? en : vi);

/** --lang before everything, then the locale (LC_ALL, LC_MESSAGES, LANG); what is not English is Vietnamese. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  const wanted = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^en([_.-]|$)/i.test(wanted) ? 'en' : 'vi';
}
