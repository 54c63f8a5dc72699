import type { MarkTone } from '../../shared/index.js';

interface Look {
  readonly fill: string;
  readonly ink: string;
  /** Never colour alone: each tone also has its own edge or weight. */
  readonly edge?: 'thin' | 'dashed' | 'dotted';
  readonly bold?: true;
  readonly italic?: true;
}

/** Strongest first: the order of priority where two tones meet on a cell. Ink on fill is at least 7 : 1. */
export const LOOKS: Readonly<Record<MarkTone, Look>> = {
  error: { fill: 'FFFFD9DC', ink: 'FF7A0A16', edge: 'thin' },
  overdue: { fill: 'FFF9C6CB', ink: 'FF6E0811', bold: true },
  warning: { fill: 'FFFFE6CC', ink: 'FF6B2B02', edge: 'dashed' },
  'due-soon': { fill: 'FFFFF2C2', ink: 'FF574100', italic: true },
  notice: { fill: 'FFDDEBFA', ink: 'FF0B4075', edge: 'dotted' },
};

export const TONES = Object.keys(LOOKS) as readonly MarkTone[];

/** The differential style of a tone as styles.xml holds it. */
export function dxfXml(tone: MarkTone, prefix: string): string {
  const { fill, ink, edge, bold, italic } = LOOKS[tone];
  const p = prefix;
  const colour = `<${p}color rgb="${ink}"/>`;
  const side = (name: string): string => `<${p}${name} style="${edge}">${colour}</${p}${name}>`;
  const weight = (bold ? `<${p}b/>` : '') + (italic ? `<${p}i/>` : '');
  const border = edge ? `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</${p}border>` : '';
  const solid = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf><${p}font>${weight}${colour}</${p}font>${solid}${border}</${p}dxf>`;
}
