// One sheet, written in any spelling XML and OOXML allow. Every choice comes from a stream of numbers, so that a
// property test can shrink to the spelling that is misread.
import { zipSync, strToU8 } from 'fflate';
import type { CellKind } from './sheet-model.js';
import { encodePart } from '../xml/encoding.js';
import { smallParts } from './small-workbook.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface Spelt {
  readonly bytes: Uint8Array;
  /** The parts as stored. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** A pull of choices: `pick(n)` is a number below n. */
export type Pick = (n: number) => number;

const letters = (column: number): string => String.fromCharCode(65 + column);

/** Text of an element: entities, references or CDATA. */
function spellText(text: string, pick: Pick): string {
  const plain = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
  const choice = pick(6);
  if (choice === 1 && !text.includes(']]>') && !text.includes('\r')) return `<![CDATA[${text}]]>`;
  if (choice === 2)
    return Array.from(text)
      .map((char) => `&#${char.codePointAt(0)};`)
      .join('');
  if (choice === 3)
    return Array.from(text)
      .map((char) => `&#x${char.codePointAt(0)!.toString(16)};`)
      .join('');
  if (choice === 4 && plain.length > 1 && !plain.includes('&'))
    return `${plain.slice(0, 1)}<!-- </c> <v>9</v> -->${plain.slice(1)}`;
  if (choice === 5 && plain.length > 1 && !plain.includes('&'))
    return `${plain.slice(0, 1)}<?pi </t>?>${plain.slice(1)}`;
  return plain;
}

export function spellSheet(rows: readonly (readonly CellKind[])[], pick: Pick): Spelt {
  // `odd` spellings come with a third of the sheets: plain ones must stay plain.
  const wild = pick(3) > 0;
  const p: Pick = (n) => (wild ? pick(n) : 0);
  const prefix = ['', 'x:', 'ns0:'][p(3)]!;
  const two = prefix !== '' && p(3) === 1;
  const name = (local: string): string => (two && p(2) === 1 ? local : prefix + local);
  const gap = (): string =>
    ['', '', ' ', '\n\t', '<!-- <row r="1"><c r="A1"><v>7</v></c></row> -->', '<?x <c>?>'][p(6)]!;
  const space = (): string => [' ', '  ', '\n', '\t'][p(4)]!;
  const tail = (): string => ['', '', ' ', '\n'][p(4)]!;
  const value = (text: string): string =>
    p(5) === 1
      ? Array.from(text)
          .map((c) => `&#${c.charCodeAt(0)};`)
          .join('')
      : text;
  const attribute = (key: string, text: string): string =>
    `${space()}${key}${p(4) === 1 ? ' = ' : '='}${p(3) === 1 ? `'${value(text)}'` : `"${value(text)}"`}`;
  const element = (local: string, attributes: string, inner: string): string => {
    const full = name(local);
    if (inner === '' && p(2) === 0) return `<${full}${attributes}${tail()}/>`;
    return `<${full}${attributes}${tail()}>${inner}</${full}${tail()}>`;
  };
  const strings: string[] = [];
  const cell = (kind: CellKind, row: number, column: number): string => {
    const named = attribute('r', `${p(4) === 1 ? letters(column).toLowerCase() : letters(column)}${row + 1}`);
    const v = (text: string): string => gap() + element('v', '', spellText(text, p)) + gap();
    if (kind.is === 'blank') return element('c', named, '');
    if (kind.is === 'number')
      return element('c', named + (p(3) === 1 ? attribute('t', 'n') : ''), v(String(kind.value)));
    if (kind.is === 'boolean')
      return element('c', attribute('t', 'b') + named, v(p(2) === 1 ? String(kind.value) : kind.value ? '1' : '0'));
    if (kind.is === 'formula')
      return element('c', named + attribute('t', 'str'), element('f', '', spellText('A1&"<"', p)) + v(kind.text));
    if (kind.is === 'inline') {
      const t = (text: string): string => element('t', attribute('xml:space', 'preserve'), spellText(text, p));
      const inner =
        p(3) === 1 && kind.text.length > 1
          ? element('r', '', t(kind.text.slice(0, 1))) + gap() + element('r', '', t(kind.text.slice(1)))
          : t(kind.text);
      return element('c', named + attribute('t', 'inlineStr'), gap() + element('is', '', inner));
    }
    strings.push(kind.text);
    return element('c', attribute('t', 's') + named, v(String(strings.length - 1)));
  };
  const pieces: string[] = [];
  rows.forEach((cells, row) => {
    const spelt = cells.map((kind, column) => cell(kind, row, column));
    if (p(4) === 1) spelt.reverse();
    const numbered = (): string => (p(4) === 1 && spelt.length > 0 ? '' : attribute('r', String(row + 1)));
    if (p(4) === 1) pieces.push(...spelt.map((one) => element('row', attribute('r', String(row + 1)), one)));
    else pieces.push(element('row', numbered(), gap() + spelt.join(gap())));
  });
  if (p(4) === 1) pieces.reverse();
  const open = `<${prefix}worksheet${space()}${prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`}${two ? ` xmlns='${MAIN}'` : ''}>`;
  const data = element('sheetData', '', gap() + pieces.join(gap()) + (pieces.length === 0 ? ' ' : ''));
  const xml = `${open}${gap()}${data}${gap()}</${prefix}worksheet${tail()}>${gap()}`;
  const declared = p(2) === 1 ? '<?xml version="1.0" standalone="yes"?>' : '';
  const encoding = (['utf-8', 'utf-8', 'utf-16le', 'utf-16be'] as const)[p(4)]!;
  const store = (text: string): Uint8Array =>
    encoding === 'utf-8' && p(2) === 0 ? strToU8(text) : encodePart(`\uFEFF${text}`, encoding);
  const sst = `<sst xmlns="${MAIN}">${strings
    .map((text) => `<si${tail()}>${gap()}<t xml:space="preserve">${spellText(text, p)}</t${tail()}></si${tail()}>`)
    .join(gap())}</sst>`;
  const parts = {
    ...smallParts({}),
    'xl/worksheets/sheet1.xml': store(declared + xml),
    'xl/sharedStrings.xml': store(sst),
  };
  return { bytes: zipSync(parts), parts };
}
