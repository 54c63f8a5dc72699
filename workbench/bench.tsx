import { render } from 'preact';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { a1 } from '../shared/index.js';
import type { Address } from '../shared/index.js';
import type { XlsxWorkbook } from '../ooxml/xlsx-workbook.js';
import { mountPanel } from '../panel/mount.js';
import { Button } from '../panel/parts/button.js';
import { Icon } from '../panel/parts/icon.js';
import type { PanelState } from '../panel/session/state.js';
import { browserBridge } from './browser-bridge.js';
import { download, mendedName } from './download.js';
import { SheetView, WINDOW } from './sheet-view.js';

/** What the workbook asks of the page that shows it. */
export interface Screen {
  reveal: (at: Address) => void;
}

interface Props {
  readonly file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly workbook: XlsxWorkbook;
    readonly screen: Screen;
    readonly from?: string;
  };
  /** Name of a file dropped while there are mends not saved yet. */
  readonly waiting: string | undefined;
  readonly onUnsaved: (unsaved: boolean) => void;
  /** leave = close this file; false = stay with it. */
  readonly onClose: (leave: boolean) => void;
}

/** The opened workbook: the sheet on the left, the shared panel on the right. */
export function Bench({ file, waiting, onUnsaved, onClose }: Props): JSX.Element {
  const { name, bytes, workbook, screen, from: kind } = file;
  const aside = useRef<HTMLElement>(null);
  const [select, setSelect] = useState<(at: Address) => void>();
  const [state, setState] = useState<PanelState>();
  const [saved, setSaved] = useState(bytes);
  const [leaving, setLeaving] = useState(false);
  const [here, setHere] = useState<Address>();
  const [sheet, setSheet] = useState<string>();
  const [from, setFrom] = useState(0);
  const [only, setOnly] = useState(false);

  useEffect(() => {
    const root = aside.current;
    if (!root) return undefined;
    screen.reveal = setHere;
    const bridge = browserBridge(name, workbook);
    const session = mountPanel(root, bridge);
    const unsubscribe = session.subscribe(() => setState(session.state()));
    setSelect(() => bridge.select);
    return () => {
      unsubscribe();
      session.stop();
      render(null, root);
    };
  }, [name, workbook, screen]);

  useEffect(() => {
    if (!here) return;
    setSheet(here.sheet);
    setFrom((now) => (here.row >= now && here.row < now + WINDOW ? now : Math.max(0, here.row - WINDOW / 2)));
  }, [here]);

  const grids = state?.grids ?? [];
  const first = state?.checks.find((check) => check.located)?.sheet ?? grids[0]?.sheet;
  const grid = grids.find((one) => one.sheet === (sheet ?? first));
  const check = state?.checks.find((one) => one.sheet === grid?.sheet);
  const now = workbook.bytes();
  const unsaved = now !== saved;
  // Before the page is painted: who sees “Đã sửa” and leaves at once is asked.
  useLayoutEffect(() => onUnsaved(unsaved), [unsaved]);
  const save = (): void => {
    download(mendedName(name), now);
    setSaved(now);
    setLeaving(false);
  };
  const last = grid ? Math.max(0, grid.rows.length - WINDOW) : 0;

  return (
    <div class="bench">
      <header class="top">
        <span class="brand">
          <Icon name="brand" />
          Đôn Đốc
        </span>
        <span class="line">
          <Icon name="file" />
          <b class="clip">{name}</b>
          <Button look="transparent" onPress={() => (unsaved ? setLeaving(true) : onClose(true))}>
            Mở tệp khác
          </Button>
        </span>
        <span class="grow" />
        <span class="line small soft">
          <Icon name="shield" />
          Tệp không rời khỏi máy này
        </span>
        <Button id="download" look="primary" icon="save" disabled={now === bytes} onPress={save}>
          Tải tệp đã sửa
        </Button>
      </header>
      <main class="work" tabIndex={-1}>
        {(leaving || waiting !== undefined) && (
          <div class="notice notice--warn part" role="alert">
            <Icon name="warn" tone="warn" />
            <div class="grow">
              <b>Các ô đã sửa chưa được tải về.</b>
              <div>Mở tệp khác{waiting === undefined ? '' : ` (${waiting})`} thì phần đã sửa không còn.</div>
              <div class="buttons">
                <Button look="primary" icon="save" onPress={save}>
                  Tải tệp đã sửa
                </Button>
                <Button onPress={() => onClose(true)}>Mở tệp khác, không giữ</Button>
                <Button
                  look="transparent"
                  onPress={() => {
                    setLeaving(false);
                    onClose(false);
                  }}
                >
                  Ở lại
                </Button>
              </div>
            </div>
          </div>
        )}
        {kind !== undefined && (
          <div class="notice part" role="status">
            <Icon name="file" />
            <div class="grow">
              Tệp gốc ở định dạng {kind} và được giữ nguyên. Bản tải về là tệp .xlsx mới, có đủ nội dung, ô gộp, công
              thức và dạng ngày, số nhưng không mang theo phông chữ, màu, đường kẻ và biểu đồ.
            </div>
          </div>
        )}
        {workbook.leftOut.length > 0 && (
          <div class="notice notice--warn part" role="status">
            <Icon name="warn" tone="warn" />
            <div class="grow">
              {workbook.leftOut.length} ô nằm quá xa bảng nên không được đọc:{' '}
              {workbook.leftOut
                .slice(0, 5)
                .map((at) => `“${at.sheet}” ${a1(at)}`)
                .join(', ')}
              {workbook.leftOut.length > 5 ? '…' : ''}. Các ô này vẫn được giữ nguyên trong tệp.
            </div>
          </div>
        )}
        <div class="line part">
          <h1 class="grow title">
            Phụ lục phân công nhiệm vụ <span class="soft count">· trang “{grid?.sheet}”</span>
          </h1>
          {grids.length > 1 && (
            <select
              class="input input--sheet"
              aria-label="Trang tính"
              value={grid?.sheet}
              onChange={(event) => (setSheet(event.currentTarget.value), setFrom(0))}
            >
              {grids.map((one) => (
                <option key={one.sheet} value={one.sheet}>
                  {one.sheet}
                </option>
              ))}
            </select>
          )}
          <label class="line">
            <span>Chỉ hiện dòng cần xem lại</span>
            <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          </label>
        </div>
        {grid && (
          <SheetView
            grid={grid}
            check={check}
            here={here?.sheet === grid.sheet ? here : undefined}
            from={from}
            onlyFindings={only}
            onPick={(at) => {
              setHere(at);
              select?.(at);
            }}
          />
        )}
        {grid && grid.rows.length > WINDOW && (
          <div class="line part">
            <Button disabled={from === 0} onPress={() => setFrom(Math.max(0, from - WINDOW))}>
              Các dòng trước
            </Button>
            <span class="grow center small soft">
              Dòng {from + 1} – {Math.min(grid.rows.length, from + WINDOW)} / {grid.rows.length}
            </span>
            <Button disabled={from >= last} onPress={() => setFrom(Math.min(last, from + WINDOW))}>
              Các dòng sau
            </Button>
          </div>
        )}
      </main>
      <aside ref={aside} aria-label="Đôn Đốc" />
    </div>
  );
}
