import { safeHref } from './escape.js';
import { plain } from './say.js';
import type { Block, LetterView, Row, TableRow } from './view.js';
import { wrap } from './wrap.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Tables become one sentence per row: plain text is often shown in a proportional font. */
function tableRow(row: TableRow, columns: TableBlock['columns']): string[] {
  // A cell without a value (“–”) is not read out.
  const cells = row.cells.flatMap(({ text }, i) => {
    const { label = '', spoken = `${label.toLowerCase()} {}` } = columns[i] ?? {};
    return text === '–' ? [] : [spoken.replace('{}', () => text)];
  });
  return wrap(`${row.name}: ${cells.join('; ')}`, '  – ', '    ');
}

function listRow(row: Row, index: number): string[] {
  const facts = [...(row.sideText === undefined ? [row.side, row.sideNote] : [row.sideText]), row.strong, ...row.meta]
    .filter(Boolean)
    .join('; ');
  const number = `${String(index + 1).padStart(2)}. `;
  return [
    ...wrap(row.title, number, '    '),
    ...(facts ? wrap(facts, '    ', '    ') : []),
    ...row.lines.flatMap((words) => wrap(plain(words), '    ', '    ')),
  ];
}

/** The lines of one block; the first word says whether a blank line stands before it. */
function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'verdict':
    case 'paragraph':
      return ['', ...wrap(plain(block.words))];
    case 'figures':
      return [
        '',
        ...block.items.flatMap(({ value, label, notes }) =>
          wrap(`${label}: ${value}${notes.length ? ` (${notes.join(', ')})` : ''}`, '  ', '    '),
        ),
      ];
    case 'bar':
      return [
        '',
        ...wrap(`${block.title}:`),
        ...block.segments.flatMap(({ label, shown, share }) => wrap(`${label}: ${shown} (${share})`, '  ', '    ')),
        ...wrap(block.note),
      ];
    case 'heading': {
      const title = wrap(`${block.title.toUpperCase()}${block.count ? ` (${block.count})` : ''}`);
      return [
        '',
        ...title,
        '-'.repeat(Math.max(...title.map((line) => line.length))),
        ...(block.note ? wrap(block.note) : []),
      ];
    }
    case 'rows':
      return block.rows.flatMap(listRow);
    case 'points':
      return block.items.flatMap((words, i) =>
        wrap(plain(words), block.ordered ? `  ${i + 1}. ` : '  – ', block.ordered ? '     ' : '    '),
      );
    case 'table':
      return [...block.rows, ...(block.total ? [block.total] : [])].flatMap((row) => tableRow(row, block.columns));
    case 'course':
      return block.steps.flatMap(({ day, words }) => wrap(plain(words), `  ${day}  `, ' '.repeat(day.length + 4)));
    case 'files':
      return block.files.flatMap(({ name, about }) => [...wrap(name, '  - ', '    '), ...wrap(about, '    ', '    ')]);
    default: {
      const link = safeHref(block.href);
      return link ? ['', ...wrap(`${block.label}:`), link, ...block.notes.flatMap((note) => wrap(note))] : [];
    }
  }
}

/** Under a heading or a list nothing is left blank; everything else stands apart. */
function joined(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, i) => {
    const lines = blockLines(block);
    const before = blocks[i - 1]?.kind;
    // Rows that follow a sentence, not a heading, stand apart from it; numbered points belong to it.
    if (block.kind === 'rows' && before !== 'heading') return ['', ...lines];
    return before === 'heading' && lines[0] === '' && block.kind !== 'heading' ? lines.slice(1) : lines;
  });
}

/** The plain-text part: every fact of the letter in the same order, lines of at most 72 characters. */
export function renderText(view: LetterView): string {
  const lines = [
    ...wrap(view.body.toUpperCase()),
    ...wrap(view.title.toUpperCase()),
    ...(view.meta ? wrap(view.meta) : []),
    '',
    ...wrap(`${view.dear} ${view.recipient}`),
    ...joined(view.blocks),
    '',
    '-'.repeat(40),
    ...view.foot.flatMap((line) => wrap(line)),
  ];
  return `${lines.join('\n')}\n`;
}
