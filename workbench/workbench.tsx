import { render } from 'preact';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { openXlsx } from '../ooxml/xlsx-workbook.js';
import type { XlsxWorkbook } from '../ooxml/xlsx-workbook.js';
import { applyTheme } from '../panel/fluent.js';
import { Bench } from './bench.js';
import type { Screen } from './bench.js';
import { Start } from './start.js';

/** Above this a person is told that reading takes a moment. */
const BIG = 3_000_000;
const SAMPLE = 'samples/sample.xlsx';
const READ_FAILED = 'Chưa đọc được tệp. Nếu tệp đang mở trong Excel, đề nghị lưu và đóng Excel rồi chọn lại.';

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: XlsxWorkbook;
  readonly screen: Screen;
}

/** Lets the page show what is said before the work that holds it up. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function App(): JSX.Element {
  const [file, setFile] = useState<OpenFile>();
  const [problem, setProblem] = useState<string>();
  const [reading, setReading] = useState<string>();
  /** A file dropped while mends of the open one are not saved yet. */
  const [waiting, setWaiting] = useState<File>();
  const unsaved = useRef(false);

  const open = async (name: string, size: number, read: () => Promise<ArrayBuffer>): Promise<void> => {
    setReading(size > BIG ? `Đang đọc tệp ${Math.round(size / 1_000_000)} MB, có thể mất vài giây…` : 'Đang đọc tệp…');
    setProblem(undefined);
    await painted();
    try {
      const bytes = new Uint8Array(await read());
      const screen: Screen = { reveal: () => undefined };
      const opened = openXlsx(bytes, { reveal: (at) => screen.reveal(at) });
      if (opened.ok) setFile({ name, bytes, workbook: opened.workbook, screen });
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
  const openFile = (chosen: File): void => void open(chosen.name, chosen.size, () => chosen.arrayBuffer());

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
  return (
    <Start
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
