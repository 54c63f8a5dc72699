/** How a finding looks, by its severity. */
export const TONE = { error: 'error', warning: 'warn', notice: 'info' } as const;
