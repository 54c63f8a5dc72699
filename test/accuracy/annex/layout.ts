// Lays corpus rows out as an office would: letterhead, header of one or two rows, groups, merges, broken rows, damage.
import type { Cell, Grid, Range } from '../../../shared/grid/grid.js';
import { damage } from './damage.js';
import { pick, stream } from './random.js';
import { WORDINGS } from './wordings.js';

export interface CorpusRow {
  readonly doc: string;
  readonly no: string;
  readonly task: string;
  readonly lead: string;
  readonly coordinating: string;
  readonly deadline: string;
  readonly output: string;
  readonly group?: string;
}

export type Kind = 'task' | 'lead' | 'coordinating' | 'deadline' | 'output';
export type Groups = 'none' | 'cells' | 'merged' | 'repeated' | 'numbered' | 'plain';

export interface Plan {
  readonly seed: number;
  readonly order: readonly Kind[];
  readonly groups: Groups;
  readonly letterhead: boolean;
  readonly twoRows: 'no' | 'merged' | 'unmerged';
  readonly repeatHeader: boolean;
  readonly wrap: boolean;
  readonly share: boolean;
  readonly damaged: boolean;
  readonly extras: boolean;
  readonly offset: boolean;
  readonly index: boolean;
  readonly numbersRow: boolean;
  readonly tail: boolean;
}

export interface Expected {
  readonly tasks: readonly Record<Kind, string>[];
  readonly groups: number;
}

const EXTRAS = ['Ghi chú', 'Kinh phí', 'Lãnh đạo phụ trách', 'Căn cứ'];
const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

const cellOf = (text: string): Cell => (text === '' ? { kind: 'blank', text } : { kind: 'text', text });

/** One sheet and what must be read from it. */
export function layOut(rows: readonly CorpusRow[], plan: Plan): { grid: Grid; expected: Expected } {
  return new Sheet(rows, plan).build();
}

class Sheet {
  private readonly lines: string[][] = [];
  private readonly merges: Range[] = [];
  private readonly random: () => number;
  private readonly left: number;
  private readonly fields: readonly (Kind | 'index' | 'extra')[];
  private readonly names: readonly string[];
  private readonly expected: Record<Kind, string>[] = [];
  private groups = 0;

  constructor(
    private readonly rows: readonly CorpusRow[],
    private readonly plan: Plan,
  ) {
    this.random = stream(plan.seed);
    this.left = plan.offset ? 1 + Math.floor(this.random() * 2) : 0;
    this.fields = [
      ...(plan.index ? (['index'] as const) : []),
      ...plan.order,
      ...(plan.extras ? (['extra', 'extra'] as const) : []),
    ];
    this.names = this.fields.map((field, i) => {
      const name = field === 'extra' ? EXTRAS[i % EXTRAS.length]! : pick(this.random, WORDINGS[field]);
      return plan.damaged ? damage(name, this.random) : name;
    });
  }

  build(): { grid: Grid; expected: Expected } {
    if (this.plan.offset) this.lines.push([], []);
    if (this.plan.letterhead) this.letterhead();
    this.header();
    if (this.plan.numbersRow) this.push(this.fields.map((_, i) => `(${i + 1})`));
    this.body();
    if (this.plan.share) this.shareDeadlines();
    if (this.plan.tail) this.tail();
    const rows = this.lines.map((line) => line.map(cellOf));
    return {
      grid: { sheet: 'Phụ lục', rows, merges: this.merges },
      expected: { tasks: this.expected, groups: this.groups },
    };
  }

  private push(cells: readonly string[]): number {
    this.lines.push([...Array<string>(this.left).fill(''), ...cells]);
    return this.lines.length - 1;
  }

  private across(row: number, from = 0): void {
    this.merges.push({ top: row, bottom: row, left: this.left + from, right: this.left + this.fields.length - 1 });
  }

  private letterhead(): void {
    this.push(['UBND PHƯỜNG SÔNG THAO', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    this.push(['', '', '', 'Độc lập - Tự do - Hạnh phúc']);
    this.across(this.push(['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ NĂM 2026']));
    this.across(this.push(['(Ban hành kèm theo Kế hoạch số 27/KH-UBND ngày 20/01/2026 của UBND phường)']));
    this.push([]);
  }

  private header(): void {
    if (this.plan.twoRows === 'no') {
      this.push(this.names);
      return;
    }
    const lead = this.fields.indexOf('lead');
    const paired = lead >= 0 && this.fields[lead + 1] === 'coordinating';
    const top = this.names.map((name, i) =>
      paired && i === lead ? 'Phân công thực hiện' : paired && i === lead + 1 ? '' : name,
    );
    const low = this.names.map((_, i) =>
      paired && i === lead ? 'Chủ trì' : paired && i === lead + 1 ? 'Phối hợp' : '',
    );
    const row = this.push(top);
    this.push(low);
    if (this.plan.twoRows === 'unmerged') return;
    this.names.forEach((_, i) => {
      const column = this.left + i;
      if (paired && i === lead) this.merges.push({ top: row, bottom: row, left: column, right: column + 1 });
      else if (!(paired && i === lead + 1))
        this.merges.push({ top: row, bottom: row + 1, left: column, right: column });
    });
  }

  private body(): void {
    let group: string | undefined;
    let number = 0;
    this.rows.forEach((row, i) => {
      if (this.plan.groups !== 'none' && row.group !== undefined && row.group !== group) {
        group = row.group;
        number = 0;
        this.groupLine(group.replace(/^(?:[IVXL]+|\d+)\s+/, ''));
      }
      number += 1;
      const ordinal = this.plan.groups === 'numbered' && this.groups > 0 ? `${this.groups}.${number}` : String(number);
      this.taskLines(row, ordinal);
      if (this.plan.repeatHeader && i % 12 === 11 && i < this.rows.length - 1) this.push(this.names);
    });
  }

  private groupLine(title: string): void {
    this.groups += 1;
    const roman = ROMAN[(this.groups - 1) % 20]!;
    const at = this.fields.indexOf('task');
    const blank = (): string[] => this.fields.map(() => '');
    const style = this.plan.index ? this.plan.groups : this.plan.groups === 'repeated' ? 'repeated' : 'merged';
    const line = blank();
    if (style === 'cells' || style === 'numbered') {
      line[0] = style === 'cells' ? roman : String(this.groups);
      line[at] = title;
      this.push(line);
    } else if (style === 'repeated') {
      this.push(line.map((_, i) => (this.plan.index && i === 0 ? roman : title)));
    } else if (style === 'plain') {
      line[at] = title.toUpperCase();
      this.push(line);
    } else {
      line[0] = `${roman}. ${title}`;
      this.across(this.push(line));
    }
  }

  private taskLines(row: CorpusRow, ordinal: string): void {
    this.expected.push({
      task: row.task,
      lead: row.lead,
      coordinating: row.coordinating,
      deadline: row.deadline,
      output: row.output,
    });
    const whole = this.fields.map((field) => (field === 'index' ? ordinal : field === 'extra' ? '' : row[field]));
    if (!this.plan.wrap) {
      this.push(whole);
      return;
    }
    const parts = whole.map((text, i) => broken(text, this.fields[i] === 'task' ? 60 : 26));
    const height = Math.max(...parts.map((part) => part.length));
    for (let k = 0; k < height; k++) this.push(parts.map((part) => part[k] ?? ''));
  }

  /** Equal deadlines one below the other become one merged cell. */
  private shareDeadlines(): void {
    const column = this.left + this.fields.indexOf('deadline');
    for (let row = 1; row < this.lines.length; row++) {
      const text = this.lines[row]![column] ?? '';
      let end = row;
      if (text === '') continue;
      while (end + 1 < this.lines.length && this.lines[end + 1]![column] === text && end - row < 4) end++;
      if (
        end > row &&
        !this.merges.some((m) => m.top <= end && row <= m.bottom && m.left <= column && column <= m.right)
      ) {
        this.merges.push({ top: row, bottom: end, left: column, right: column });
        for (let k = row + 1; k <= end; k++) this.lines[k]![column] = '';
      }
      row = end;
    }
  }

  private tail(): void {
    this.push(['', `Tổng cộng: ${this.expected.length} nhiệm vụ`]);
    this.push([]);
    this.push(['Nơi nhận:', '', '', 'TM. ỦY BAN NHÂN DÂN']);
    this.push(['- Như trên;', '', '', 'CHỦ TỊCH']);
    this.push(['- Lưu: VT.', '', '', 'Trần Văn Bình']);
  }
}

/** Breaks a text into lines of at most `width` letters, as a PDF column does. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length + 1 <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
