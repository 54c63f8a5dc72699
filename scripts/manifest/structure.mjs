import { child, findAll } from './xml.mjs';

/** What may stand in an element, in this order: Excel refuses any other (Office add-ins manifest, "proper order"). */
const ORDER = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'OverriddenByRibbonApi Label Icon Tooltip Control',
  Control: 'Label ToolTip Supertip Icon Action Items Enabled OverriddenByRibbonApi',
  Supertip: 'Title Description',
  Action: 'TaskpaneId SourceLocation FunctionName Title SupportsPinning',
  Resources: 'Images Urls ShortStrings LongStrings',
};

const REQUIRED = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Hosts Resources',
  Control: 'Label Supertip Icon Action',
  Group: 'Label Icon Control',
  GetStarted: 'Title Description LearnMoreUrl',
  Supertip: 'Title Description',
};

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LENGTHS = { DisplayName: 125, Description: 250, ProviderName: 125 };

const everyElement = (element) => [element, ...element.children.flatMap(everyElement)];

export function checkStructure(root) {
  const errors = [];
  const say = (text) => void errors.push(text);
  if (root.name !== 'OfficeApp' || root.attributes.type !== 'TaskPaneApp')
    say('the root must be an OfficeApp of type TaskPaneApp');
  for (const element of everyElement(root)) {
    checkOrder(element, say);
    for (const name of (REQUIRED[element.name] ?? '').split(' ').filter(Boolean))
      if (!child(element, name)) say(`<${element.name}> lacks <${name}>`);
    for (const value of [element.attributes.DefaultValue, element.attributes.Value])
      if (value !== undefined && /^http:/i.test(value)) say(`<${element.name}> is not https: ${value}`);
  }
  const text = (name) => child(root, name)?.text ?? '';
  if (!GUID.test(text('Id'))) say(`<Id> is no GUID: ${text('Id')}`);
  if (!/^\d+(?:\.\d+){1,3}$/.test(text('Version'))) say(`<Version> is no version: ${text('Version')}`);
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(text('DefaultLocale')))
    say(`<DefaultLocale> must be a full tag: ${text('DefaultLocale')}`);
  for (const [name, longest] of Object.entries(LENGTHS)) {
    const element = child(root, name);
    const values = element
      ? [element.text, element.attributes.DefaultValue, ...overridesOf(element).map((one) => one.value)]
      : [];
    for (const value of values)
      if ((value ?? '').length > longest) say(`<${name}> is longer than ${longest} characters: ${value}`);
  }
  for (const overrides of findAll(root, 'VersionOverrides'))
    if (overrides.attributes.type !== 'VersionOverridesV1_0') say('a task pane knows VersionOverridesV1_0 only');
  const floor = findAll(root, 'Set').find((set) => set.attributes.Name === 'ExcelApi');
  if (!floor) say('<Requirements> names no ExcelApi');
  checkIds(root, say);
  return errors;
}

function checkOrder(element, say) {
  const order = ORDER[element.name]?.split(' ');
  if (!order) return;
  let last = -1;
  for (const { name } of element.children) {
    const place = order.indexOf(name);
    if (place < 0) say(`<${element.name}> may not hold <${name}>`);
    else if (place < last) say(`<${name}> stands too late in <${element.name}>`);
    last = Math.max(last, place);
  }
}

function checkIds(root, say) {
  const seen = new Set();
  for (const { name, attributes } of [...findAll(root, 'Group'), ...findAll(root, 'Control')]) {
    if (!attributes.id) say(`<${name}> has no id`);
    else if (seen.has(attributes.id)) say(`the id ${attributes.id} stands twice`);
    seen.add(attributes.id);
  }
}

/** The translations of an element: locale and value. */
export const overridesOf = (element) =>
  element.children
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => ({ locale: attributes.Locale, value: attributes.Value }));

/** The rules of translations: full tags, none for the default language, each language once. */
export function checkOverrides(element, label, defaultLocale, say) {
  const seen = new Set();
  for (const { locale, value } of overridesOf(element)) {
    if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale ?? '')) say(`${label} has an override without a full locale: ${locale}`);
    if (locale === defaultLocale) say(`${label} overrides the default locale ${locale}`);
    if (seen.has(locale)) say(`${label} overrides ${locale} twice`);
    if (!value) say(`${label} has an empty override for ${locale}`);
    seen.add(locale);
  }
}
