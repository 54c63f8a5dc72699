import type { BuildOptions, BuildResult } from 'esbuild';

export function pageOptions(entryPoints: Record<string, string>, outdir: string): BuildOptions;
export function buildPage(entryPoints: Record<string, string>, outdir: string): Promise<BuildResult>;
