import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkIcons } from './icons.mjs';
import { checkResources } from './resources.mjs';
import { checkStructure } from './structure.mjs';
import { parseXml } from './xml.mjs';

/**
 * Everything wrong with a manifest, each as one sentence; empty when it is right. `iconBytes(url)` answers the bytes of
 * an image of ours, or undefined when there is no such file.
 */
export async function checkManifest(text, iconBytes) {
  let root;
  try {
    root = parseXml(text);
  } catch (error) {
    return [`not well-formed: ${error.message}`];
  }
  return [...checkStructure(root), ...checkResources(root), ...(await checkIcons(root, iconBytes))];
}

/** The files of this project behind the addresses of its manifest. */
export function iconFiles(folder) {
  return async (url) => {
    const path = /^https:\/\/[^/]+\/addin\/(icons\/[\w.-]+)$/.exec(url)?.[1];
    return path && readFile(resolve(folder, 'addin', path)).catch(() => undefined);
  };
}
