export function buildService(): Promise<void>;
