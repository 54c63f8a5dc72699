import { render } from 'preact';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { foreignName, openAsXlsx } from '../foreign/index.js';
import type { ForeignKind, LoadConvert } from '../foreign/index.js';
import type { Address } from '../shared/index.js';
import { openXlsx } from '../ooxml/xlsx-workbook.js';
import type { XlsxWorkbook } from '../ooxml/xlsx-workbook.js';
import { vietnamClock } from '../shared/index.js';
import { applyTheme } from '../panel/fluent.js';
import { Bench } from './bench.js';
import type { Screen } from './bench.js';
import type * as PlanDoor from './plan/open.js';
import { Start } from './start.js';

/** Above this a person is told that reading takes a moment. */
const BIG = 3_000_000;
const clock = vietnamClock(() => Date.now());
const SAMPLE = 'samples/sample.xlsx';
const READ_FAILED = 'Chưa đọc được tệp. Nếu tệp đang mở trong Excel, đề nghị lưu và đóng Excel rồi chọn lại.';

/** Documents a plan may come as; every other file is opened as a workbook. */
const isDocument = (name: string): boolean => /\.(?:docx?|rtf|pdf|txt|png|jpe?g|bmp)$/i.test(name);

type PlanChunk = Pick<typeof PlanDoor, 'openPlan' | 'PlanBench'>;

interface OpenPlan {
  readonly name: string;
  readonly chunk: PlanChunk;
  readonly opened: Extract<Awaited<ReturnType<PlanChunk['openPlan']>>, { ok: true }>;
}

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly screen: Screen;
  /** What kind of file the workbook was copied from; absent for an .xlsx. */
  readonly from?: string;
}

/** Beside the page; the path is no literal, so that the bundler leaves it alone. */
const OLD_FILES = './old-files.js';
const loadOldFiles: LoadConvert = () => import(OLD_FILES) as ReturnType<LoadConvert>;

/** A copy of another kind of file is an .xlsx and is called so. */
const named = (name: string, from: ForeignKind | undefined): Pick<OpenFile, 'name' | 'from'> =>
  from === undefined ? { name } : { name: `${name.replace(/\.[^.]*$/, '')}.xlsx`, from: foreignName(from) };

/** Lets the page show what is said before the work that holds it up. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function App(): JSX.Element {
  const [file, setFile] = useState<OpenFile>();
  const [problem, setProblem] = useState<string>();
  const [reading, setReading] = useState<string>();
  /** A file dropped while mends of the open one are not saved yet. */
  const [waiting, setWaiting] = useState<File>();
  const [plan, setPlan] = useState<OpenPlan>();
  /** A scan that could be read when asked. */
  const [scan, setScan] = useState<File>();
  const cancelled = useRef(false);
  const unsaved = useRef(false);

  const openPlan = async (chosen: File, withScan: boolean): Promise<void> => {
    setReading('Đang đọc văn bản…');
    setProblem(undefined);
    setScan(undefined);
    cancelled.current = false;
    await painted();
    try {
      const chunk = await import('./plan/open.js');
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const opened = await chunk.openPlan(bytes, withScan, setReading, () => cancelled.current);
      if (opened.ok) setPlan({ name: chosen.name, chunk, opened });
      else {
        setProblem(opened.message);
        if (opened.scan) setScan(chosen);
      }
    } catch {
      setProblem('Chưa đọc được văn bản. Nếu tệp đang mở trong Word, đề nghị lưu và đóng Word rồi chọn lại.');
    }
    setReading(undefined);
  };

  const open = async (name: string, size: number, read: () => Promise<ArrayBuffer>): Promise<void> => {
    setReading(size > BIG ? `Đang đọc tệp ${Math.round(size / 1_000_000)} MB, có thể mất vài giây…` : 'Đang đọc tệp…');
    setProblem(undefined);
    await painted();
    try {
      const bytes = new Uint8Array(await read());
      const screen: Screen = { reveal: () => undefined };
      const hooks = { reveal: (at: Address) => screen.reveal(at) };
      let opened = openXlsx(bytes, hooks);
      let from: ForeignKind | undefined;
      if (!opened.ok) {
        const copy = await openAsXlsx(bytes, name, loadOldFiles);
        from = copy.ok ? copy.from : undefined;
        opened = copy.ok ? openXlsx(copy.bytes, hooks) : copy;
      }
      if (opened.ok)
        setFile({ ...named(name, from), bytes: opened.workbook.bytes(), workbook: opened.workbook, screen });
      else {
        setFile(undefined);
        setProblem(opened.error.message);
      }
    } catch {
      setFile(undefined);
      setProblem(READ_FAILED);
    }
    setReading(undefined);
  };
  const openFile = (chosen: File): void =>
    void (isDocument(chosen.name)
      ? openPlan(chosen, false)
      : open(chosen.name, chosen.size, () => chosen.arrayBuffer()));

  useEffect(() => {
    // A file dropped beside the frame would replace the page, and with it the mends.
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const dropped = event.dataTransfer?.files[0];
      if (!dropped) return;
      if (unsaved.current) setWaiting(dropped);
      else openFile(dropped);
    };
    const leave = (event: BeforeUnloadEvent): void => {
      if (unsaved.current) event.preventDefault();
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('beforeunload', leave);
    };
  }, []);

  if (file)
    return (
      <Bench
        key={file.workbook}
        file={file}
        waiting={waiting?.name}
        onUnsaved={(is) => (unsaved.current = is)}
        onClose={(leave) => {
          setWaiting(undefined);
          if (!leave) return;
          unsaved.current = false;
          setFile(undefined);
          if (waiting) openFile(waiting);
        }}
      />
    );
  if (plan)
    return (
      <plan.chunk.PlanBench
        key={plan.opened}
        name={plan.name}
        document={plan.opened.document}
        plan={plan.opened.plan}
        year={clock.today().year}
        onClose={() => setPlan(undefined)}
        onAnnex={(name, bytes) => {
          setPlan(undefined);
          void open(name, bytes.length, async () => bytes.slice().buffer);
        }}
      />
    );
  return (
    <Start
      scan={scan && (() => void openPlan(scan, true))}
      onStop={() => (cancelled.current = true)}
      problem={problem}
      reading={reading}
      onFile={openFile}
      onSample={() =>
        void open('phu-luc-mau.xlsx', 0, async () => {
          const response = await fetch(SAMPLE);
          if (!response.ok) throw new Error(`${response.status}`);
          return response.arrayBuffer();
        })
      }
    />
  );
}

applyTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
render(<App />, document.getElementById('root')!);
