export type IconBytes = (url: string) => Promise<Uint8Array | undefined>;
export function checkManifest(text: string, iconBytes: IconBytes): Promise<string[]>;
export function iconFiles(folder: string): IconBytes;
