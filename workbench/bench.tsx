import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Address } from '../shared/index.js';
import { openXlsx } from '../ooxml/xlsx-workbook.js';
import type { XlsxWorkbook } from '../ooxml/xlsx-workbook.js';
import { mountPanel } from '../panel/mount.js';
import { Button } from '../panel/parts/button.js';
import { Icon } from '../panel/parts/icon.js';
import type { Session } from '../panel/session/session.js';
import type { PanelState } from '../panel/session/state.js';
import { browserBridge } from './browser-bridge.js';
import { download, mendedName } from './download.js';
import { SheetView, WINDOW } from './sheet-view.js';

interface Props {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

interface Opened {
  readonly workbook: XlsxWorkbook;
  readonly session: Session;
  readonly select: (at: Address) => void;
}

/** The opened workbook: the sheet on the left, the shared panel on the right. */
export function Bench({ name, bytes, onClose }: Props): JSX.Element {
  const aside = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened>();
  const [state, setState] = useState<PanelState>();
  const [here, setHere] = useState<Address>();
  const [sheet, setSheet] = useState<string>();
  const [from, setFrom] = useState(0);
  const [only, setOnly] = useState(false);

  useEffect(() => {
    const read = openXlsx(bytes, { reveal: (at) => setHere(at) });
    if (!read.ok || !aside.current) return undefined;
    const bridge = browserBridge(name, read.workbook);
    const session = mountPanel(aside.current, bridge);
    const unsubscribe = session.subscribe(() => setState(session.state()));
    setOpened({ workbook: read.workbook, session, select: bridge.select });
    return () => {
      unsubscribe();
      session.stop();
    };
  }, [bytes, name]);

  useEffect(() => {
    if (!here) return;
    setSheet(here.sheet);
    setFrom((now) => (here.row >= now && here.row < now + WINDOW ? now : Math.max(0, here.row - WINDOW / 2)));
  }, [here]);

  const grids = state?.grids ?? [];
  const first = state?.checks.find((check) => check.located)?.sheet ?? grids[0]?.sheet;
  const grid = grids.find((one) => one.sheet === (sheet ?? first));
  const check = state?.checks.find((one) => one.sheet === grid?.sheet);
  const changed = useMemo(() => opened !== undefined && opened.workbook.bytes() !== bytes, [state, opened, bytes]);
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
          <Button look="transparent" onPress={onClose}>
            Mở tệp khác
          </Button>
        </span>
        <span class="grow" />
        <span class="line small soft">
          <Icon name="shield" />
          Tệp không rời khỏi máy này
        </span>
        <Button
          id="download"
          look="primary"
          icon="save"
          disabled={!changed}
          onPress={() => opened && download(mendedName(name), opened.workbook.bytes())}
        >
          Tải tệp đã sửa
        </Button>
      </header>
      <main class="work" tabIndex={-1}>
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
              opened?.select(at);
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
