export function buildWorkbench(): Promise<void>;
