import { child, findAll } from './xml.mjs';

const NEEDED = ['16', '32', '80'];

/** Width and height of a PNG; undefined when the bytes are none. */
function pngSize(bytes) {
  const head = Buffer.from(bytes);
  if (head.length < 24 || head.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

export async function checkIcons(root, iconBytes) {
  const errors = [];
  const say = (text) => void errors.push(text);
  const images = new Map(
    findAll(root, 'Images').flatMap((list) =>
      list.children.map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    ),
  );
  const wanted = [
    { url: child(root, 'IconUrl')?.attributes.DefaultValue, size: '32', label: '<IconUrl>' },
    {
      url: child(root, 'HighResolutionIconUrl')?.attributes.DefaultValue,
      size: '64',
      label: '<HighResolutionIconUrl>',
    },
  ];
  for (const icon of findAll(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    for (const size of NEEDED) if (!sizes.includes(size)) say(`an <Icon> lacks the size ${size}`);
    for (const { attributes } of icon.children)
      wanted.push({ url: images.get(attributes.resid), size: attributes.size, label: `the image ${attributes.resid}` });
  }
  const seen = new Set();
  for (const { url, size, label } of wanted) {
    if (url === undefined || seen.has(`${url} ${size}`)) continue;
    seen.add(`${url} ${size}`);
    const bytes = await iconBytes(url);
    const real = bytes && pngSize(bytes);
    if (!real) say(`${label} is no PNG of ours: ${url}`);
    else if (String(real.width) !== size || String(real.height) !== size)
      say(`${label} is ${real.width} × ${real.height} instead of ${size} × ${size}: ${url}`);
  }
  return errors;
}
