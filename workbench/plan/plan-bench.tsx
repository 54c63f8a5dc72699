import { officeKindNamed } from '../../shared/index.js';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentBlock, PlanDocument, PlanDraft, PlanTask, PlanUnit } from '../../shared/index.js';
import { draftAnnex, placeOf } from '../../documents/index.js';
import { Button } from '../../panel/parts/button.js';
import { Icon } from '../../panel/parts/icon.js';
import { kept, mark, merge, move, nextDoubt, openDesk, split, undo, type Desk } from './desk.js';

interface Props {
  readonly name: string;
  readonly document: PlanDocument;
  readonly plan: PlanDraft;
  readonly year: number;
  readonly onAnnex: (name: string, bytes: Uint8Array) => void;
  readonly onClose: () => void;
}

const nameOf = ({ unit, text }: PlanUnit): string => unit ?? text;

/** Whether a block of the document belongs to a task. */
function isSource(block: DocumentBlock, { source }: PlanTask): boolean {
  if (block.kind === 'table') return block.table === source.table;
  if (block.kind === 'paragraph') return block.paragraph === source.paragraph;
  return source.line !== null && block.line >= source.line && block.line <= (source.endLine ?? source.line);
}

const KEYS: Readonly<Record<string, (desk: Desk) => Desk>> = {
  Enter: (desk) => mark(desk, 'accepted'),
  Delete: (desk) => mark(desk, 'dropped'),
  g: merge,
  t: split,
  F8: nextDoubt,
  ArrowDown: (desk) => move(desk, desk.at + 1),
  ArrowUp: (desk) => move(desk, desk.at - 1),
};

/** The plan on the left, its draft on the right, tied to each other; then one press makes the annex. */
export function PlanBench({ name, document, plan, year, onAnnex, onClose }: Props): JSX.Element {
  const [desk, setDesk] = useState(() => openDesk(plan.tasks));
  const [busy, setBusy] = useState(false);
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLTableSectionElement>(null);
  const here = desk.entries[desk.at];
  const tasks = kept(desk);
  const doubts = desk.entries.filter(({ task, state }) => task.asked.length > 0 && state === 'open').length;

  useEffect(() => {
    left.current?.querySelector('.plan-here')?.scrollIntoView({ block: 'center' });
    right.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [desk.at, desk.entries]);

  const onKey = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'z') setDesk(undo);
    else if (!event.ctrlKey && !event.metaKey && KEYS[event.key]) setDesk(KEYS[event.key]!);
    else return;
    event.preventDefault();
  };

  const create = async (): Promise<void> => {
    setBusy(true);
    const bytes = await draftAnnex(plan, tasks, officeKindNamed(plan.office), year);
    onAnnex(`Phu luc - ${name.replace(/\.[^.]+$/, '')}.xlsx`, bytes);
  };

  return (
    <div class="plan-bench">
      <header class="top">
        <span class="brand">
          <Icon name="brand" />
          Đôn Đốc
        </span>
        <b class="clip">{name}</b>
        <span class="grow" />
        <span class="line small soft">
          <Icon name="shield" />
          Văn bản không rời khỏi máy này
        </span>
        <Button onPress={onClose}>Mở văn bản khác</Button>
      </header>
      <div class="plan-text" ref={left} tabIndex={-1} aria-label="Văn bản kế hoạch">
        {document.blocks.map((block, i) => {
          const used = desk.entries.findIndex(({ task }) => isSource(block, task));
          const current = here !== undefined && isSource(block, here.task);
          const look = current ? 'plan-here' : used >= 0 ? 'plan-used' : '';
          if (block.kind === 'table')
            return (
              <div key={i} class={look} onClick={() => used >= 0 && setDesk(move(desk, used))}>
                {block.rows.map((row, r) => (
                  <p key={r}>{row.map((cell) => cell.text).join(' | ')}</p>
                ))}
              </div>
            );
          return (
            <p key={i} class={look} onClick={() => used >= 0 && setDesk(move(desk, used))}>
              {block.kind === 'paragraph' && block.number ? `${block.number} ` : ''}
              {block.text}
            </p>
          );
        })}
      </div>
      <main class="work" tabIndex={0} onKeyDown={onKey} aria-label="Dự thảo phụ lục">
        <div class="line part">
          <h1 class="grow title">
            Dự thảo phụ lục{' '}
            <span class="soft count">
              · {tasks.length} nhiệm vụ, {doubts} cần xem lại, {plan.notTasks.length} đoạn để ngoài
            </span>
          </h1>
        </div>
        {plan.questions.length > 0 && (
          <div class="notice notice--warn part" role="status">
            <Icon name="warn" tone="warn" />
            <div class="grow">
              {plan.questions.map((question) => (
                <div key={question}>{question}</div>
              ))}
            </div>
          </div>
        )}
        <table class="plan-table">
          <thead>
            <tr>
              {['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Nguồn'].map(
                (title) => (
                  <th key={title}>{title}</th>
                ),
              )}
            </tr>
          </thead>
          <tbody ref={right}>
            {desk.entries.map(({ task, state }, i) => {
              const asked = (field: string): string | undefined =>
                task.asked
                  .filter((one) => one.field === field)
                  .map(({ why }) => why)
                  .join('\n') || undefined;
              const cell = (field: string, words: string): JSX.Element => (
                <td class={asked(field) === undefined ? '' : 'plan-doubt'} title={asked(field)}>
                  {words || (asked(field) === undefined ? '' : 'chưa nêu')}
                </td>
              );
              return (
                <tr
                  key={i}
                  class={`plan-${state}`}
                  aria-current={i === desk.at ? 'true' : undefined}
                  onClick={() => setDesk(move(desk, i))}
                >
                  <td>{i + 1}</td>
                  {cell('content', task.content)}
                  {cell('lead', task.lead.map(nameOf).join('; '))}
                  {cell('coordinating', task.coordinating.map(nameOf).join('; '))}
                  {cell('deadline', task.deadline.inherited ? '' : task.deadline.text)}
                  {cell('output', task.output ?? '')}
                  <td>{placeOf(task.source)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {desk.entries.length === 0 && <p>Chưa thấy nhiệm vụ nào trong văn bản.</p>}
      </main>
      <footer class="plan-foot">
        <div class="grow small">
          {here?.task.asked.map(({ why }) => (
            <div key={why}>
              STT {desk.at + 1}: {why}
            </div>
          ))}
          <div class="soft">Dự thảo chưa phải là phụ lục: đề nghị đọc lại trước khi trình ký.</div>
        </div>
        <Button id="accept" onPress={() => setDesk(KEYS.Enter!)}>
          Nhận (Enter)
        </Button>
        <Button id="merge" onPress={() => setDesk(merge)}>
          Gộp với dòng dưới (G)
        </Button>
        <Button id="split" onPress={() => setDesk(split)}>
          Tách (T)
        </Button>
        <Button id="drop" onPress={() => setDesk(KEYS.Delete!)}>
          Bỏ (Delete)
        </Button>
        <Button id="undo" disabled={desk.before.length === 0} onPress={() => setDesk(undo)}>
          Hoàn tác (Ctrl+Z)
        </Button>
        <Button id="next-doubt" disabled={doubts === 0} onPress={() => setDesk(nextDoubt)}>
          Chỗ cần xem lại (F8)
        </Button>
        <Button id="create" look="primary" busy={busy} disabled={tasks.length === 0} onPress={() => void create()}>
          Tạo phụ lục ({String(tasks.length)} nhiệm vụ)
        </Button>
      </footer>
    </div>
  );
}
