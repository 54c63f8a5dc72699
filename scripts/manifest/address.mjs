/** Where the manifest in the project expects the pane: a developer's own machine. */
const DEVELOPMENT = 'https://localhost:3000';

/** The same manifest for another server; undefined when its address is no https origin. */
export function manifestFor(text, address) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.hash !== '') return undefined;
  return text.replaceAll(DEVELOPMENT, url.origin);
}
