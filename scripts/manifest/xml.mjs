// A small XML reader for our own manifest: elements, attributes and text; entities of the five kinds XML knows.

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all);
const local = (name) => name.slice(name.indexOf(':') + 1);

/** Reads a document into { name, attributes, children, text } with names stripped of their prefix. Throws when it is broken. */
export function parseXml(source) {
  const text = source.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  if (/<!DOCTYPE/i.test(text)) throw new Error('a DOCTYPE is not allowed');
  const root = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const match of text.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g)) {
    const between = text.slice(end, match.index);
    if (between.includes('<')) throw new Error(`a tag that cannot be read: ${between.slice(between.indexOf('<'), 60)}`);
    end = match.index + match[0].length;
    const parent = open[open.length - 1];
    parent.text += decode(between.trim());
    const [, closing, name, attributes, empty] = match;
    if (closing) {
      if (parent.name !== local(name)) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element = { name: local(name), attributes: readAttributes(attributes), children: [], text: '' };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is not closed`);
  if (root.children.length !== 1) throw new Error('there must be one root element');
  return root.children[0];
}

function readAttributes(text) {
  const attributes = {};
  for (const [, name, value] of text.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)) {
    if (local(name) in attributes && !name.startsWith('xmlns')) throw new Error(`${name} stands twice`);
    attributes[name.startsWith('xmlns') ? name : local(name)] = decode(value);
  }
  return attributes;
}

/** Every element of this name, wherever it stands. */
export function findAll(element, name) {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => findAll(child, name))];
}

export const child = (element, name) => element.children.find((one) => one.name === name);
