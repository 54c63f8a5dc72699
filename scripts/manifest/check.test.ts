import { readFileSync } from 'node:fs';
import { manifestFor } from './address.mjs';
import { checkManifest, iconFiles } from './check.mjs';

const manifest = readFileSync('manifest.xml', 'utf8');
const icons = iconFiles(process.cwd());
const errors = (text: string): Promise<string[]> => checkManifest(text, icons);
const without = (part: RegExp, put = ''): string => {
  if (!part.test(manifest)) throw new Error(`the manifest has no ${String(part)}`);
  return manifest.replace(part, put);
};

describe('the manifest check', () => {
  it('finds nothing wrong with our manifest', async () => {
    expect(await errors(manifest)).toEqual([]);
  });

  it.each([
    ['a part is missing', without(/<SupportUrl[^>]*>/), '<OfficeApp> lacks <SupportUrl>'],
    [
      'parts stand in the wrong order',
      without(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
      '<Version> stands too late in <OfficeApp>',
    ],
    ['a part is unknown', without(/<Permissions>/, '<Colour/><Permissions>'), '<OfficeApp> may not hold <Colour>'],
    [
      'a resource is not there',
      without(/<bt:Url id="Help.Url"[^>]*>/),
      '<LearnMoreUrl> points to the resource Help.Url, which is not there',
    ],
    [
      'a resource stands twice',
      without(/<bt:Url id="Help.Url"/, '<bt:Url id="Taskpane.Url"'),
      'the resource Taskpane.Url stands twice',
    ],
    [
      'a label points to a long string',
      without(/<Label resid="Group.Label"/, '<Label resid="Open.Tip"'),
      '<Label> points to Open.Tip in <LongStrings> instead of <ShortStrings>',
    ],
    [
      'an address is not https',
      without(/https(:\/\/localhost:3000\/addin\/taskpane.html"\/>\s*<\/DefaultSettings>)/, 'http$1'),
      '<SourceLocation> is not https: http://localhost:3000/addin/taskpane.html',
    ],
    ['the id is no GUID', without(/<Id>.*<\/Id>/, '<Id>dondoc</Id>'), '<Id> is no GUID: dondoc'],
    [
      'an icon is too small',
      without(/icon-80\.png/, 'icon-64.png'),
      'the image Icon.80 is 64 × 64 instead of 80 × 80: https://localhost:3000/addin/icons/icon-64.png',
    ],
    [
      'an icon is no file',
      without(/icon-16\.png/, 'icon-17.png'),
      'the image Icon.16 is no PNG of ours: https://localhost:3000/addin/icons/icon-17.png',
    ],
    ['an icon lacks a size', without(/<bt:Image size="80" resid="Icon.80"\/>/), 'an <Icon> lacks the size 80'],
    [
      'a label is too long',
      without(/Value="Task annex"/, `Value="${'x'.repeat(126)}"`),
      'the string Group.Label is longer than 125 characters',
    ],
    [
      'a language is given twice',
      without(/(<Override Locale="en-US" Value="Don Doc"\/>)/, '$1$1'),
      '<DisplayName> overrides en-US twice',
    ],
    [
      'the default language is overridden',
      without(/<Override Locale="en-US" Value="Don Doc"/, '<Override Locale="vi-VN" Value="x"'),
      '<DisplayName> overrides the default locale vi-VN',
    ],
    ['the floor is gone', without(/<Set Name="ExcelApi"[^>]*>/), '<Requirements> names no ExcelApi'],
    [
      'the overrides are those of mail',
      without(/VersionOverridesV1_0/, 'VersionOverridesV1_1'),
      'a task pane knows VersionOverridesV1_0 only',
    ],
  ])('names what is wrong when %s', async (_, broken, expected) => {
    expect(await errors(broken)).toContain(expected);
  });

  it.each([
    ['a tag is not closed', manifest.replace('</OfficeApp>', '')],
    ['a tag closes another', manifest.replace('</Hosts>', '</Host>')],
    ['there is a DOCTYPE', manifest.replace('<OfficeApp', '<!DOCTYPE x><OfficeApp')],
  ])('says that it is not well-formed when %s', async (_, broken) => {
    expect((await errors(broken))[0]).toMatch(/^not well-formed: /);
  });
});

describe('the manifest of an office’s own server', () => {
  it('is right, and names no other server', async () => {
    const made = manifestFor(manifest, 'https://dondoc.phuong.example')!;
    expect(await errors(made)).toEqual([]);
    expect(made).toContain('https://dondoc.phuong.example/addin/taskpane.html');
    expect(made).not.toContain('localhost');
  });

  it.each(['http://dondoc.phuong.example', 'dondoc.phuong.example', 'https://a.example/path', ''])(
    'is not made for %s',
    (address) => expect(manifestFor(manifest, address)).toBeUndefined(),
  );
});
