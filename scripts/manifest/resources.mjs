import { child, findAll } from './xml.mjs';
import { checkOverrides, overridesOf } from './structure.mjs';

const KINDS = { Images: 'Image', Urls: 'Url', ShortStrings: 'String', LongStrings: 'String' };
const LONGEST = { ShortStrings: 125, LongStrings: 250 };
const LONGEST_ID = 32;
/** Which list a reference of this element must point into. */
const LIST = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
};

export function checkResources(root) {
  const errors = [];
  const say = (text) => void errors.push(text);
  const defaultLocale = child(root, 'DefaultLocale')?.text ?? '';
  const lists = new Map();
  for (const resources of findAll(root, 'Resources')) {
    for (const list of resources.children) {
      for (const item of list.children) {
        const { id, DefaultValue } = item.attributes;
        if (item.name !== KINDS[list.name]) say(`<${list.name}> may not hold <${item.name}>`);
        if (!id) say(`<${list.name}> holds an item without an id`);
        if (lists.has(id)) say(`the resource ${id} stands twice`);
        if ((id ?? '').length > LONGEST_ID) say(`the resource id ${id} is longer than ${LONGEST_ID} characters`);
        if (!DefaultValue) say(`the resource ${id} has no value`);
        lists.set(id, list.name);
        for (const value of [DefaultValue ?? '', ...overridesOf(item).map((one) => one.value ?? '')])
          if (value.length > (LONGEST[list.name] ?? Infinity))
            say(`the string ${id} is longer than ${LONGEST[list.name]} characters`);
        checkOverrides(item, `the resource ${id}`, defaultLocale, say);
      }
    }
  }
  for (const name of ['DisplayName', 'Description']) {
    const element = child(root, name);
    if (element) checkOverrides(element, `<${name}>`, defaultLocale, say);
  }
  const used = new Set();
  checkReferences(root, lists, used, say);
  for (const [id] of lists) if (!used.has(id)) say(`the resource ${id} is used nowhere`);
  return errors;
}

function checkReferences(element, lists, used, say) {
  const { resid } = element.attributes;
  if (resid !== undefined) {
    used.add(resid);
    const list = lists.get(resid);
    const wanted = LIST[element.name];
    if (list === undefined) say(`<${element.name}> points to the resource ${resid}, which is not there`);
    else if (wanted && wanted !== list) say(`<${element.name}> points to ${resid} in <${list}> instead of <${wanted}>`);
  }
  for (const one of element.children) checkReferences(one, lists, used, say);
}
