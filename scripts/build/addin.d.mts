export function buildAddin(outdir?: string): Promise<void>;
