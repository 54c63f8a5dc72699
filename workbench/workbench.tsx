import { render } from 'preact';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { openXlsx } from '../ooxml/xlsx-workbook.js';
import { applyTheme } from '../panel/fluent.js';
import { Bench } from './bench.js';
import { Start } from './start.js';

const SAMPLE = 'samples/sample.xlsx';
const READ_FAILED = 'Chưa đọc được tệp. Nếu tệp đang mở trong Excel, đề nghị lưu và đóng Excel rồi chọn lại.';

interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function App(): JSX.Element {
  const [file, setFile] = useState<OpenFile>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const open = async (name: string, read: () => Promise<ArrayBuffer>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const bytes = new Uint8Array(await read());
      const opened = openXlsx(bytes);
      if (opened.ok) setFile({ name, bytes });
      else setProblem(opened.error.message);
    } catch {
      setProblem(READ_FAILED);
    }
    setBusy(false);
  };
  if (file) return <Bench key={file.name} name={file.name} bytes={file.bytes} onClose={() => setFile(undefined)} />;
  return (
    <Start
      problem={problem}
      busy={busy}
      onFile={(chosen) => void open(chosen.name, () => chosen.arrayBuffer())}
      onSample={() =>
        void open('phu-luc-mau.xlsx', async () => {
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
