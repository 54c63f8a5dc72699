import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../panel/parts/button.js';
import { Icon } from '../panel/parts/icon.js';

interface Props {
  readonly problem: string | undefined;
  /** What is being read just now. */
  readonly reading: string | undefined;
  /** Reads the scan that was just refused; absent where none was. */
  readonly scan?: (() => void) | undefined;
  readonly onStop: () => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

const STEPS = [
  ['Đôn Đốc tự tìm bảng phân công.', 'Tiêu đề hai dòng, ô gộp, dòng nhóm đều đọc được.'],
  ['Sửa từng nội dung bằng một lần bấm', 'Ô nào, vì sao, sửa thành gì đều hiện rõ.'],
  ['Tải tệp đã sửa', 'Phông chữ, màu, công thức giữ nguyên.'],
] as const;

/** Nothing open yet: drop a file, choose one, or try a sample. */
export function Start({ problem, reading, scan, onStop, onFile, onSample }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      class="start"
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <header class="top">
        <span class="brand">
          <Icon name="brand" />
          Đôn Đốc
        </span>
        <span class="grow" />
        <span class="line small soft">
          <Icon name="shield" />
          Tệp không rời khỏi máy này
        </span>
      </header>
      <main class="work">
        <div class={`drop${over ? ' drop--over' : ''}`}>
          <div class="state">
            <Icon name="upload" size="xl" tone="idle" />
            <h1>Kéo tệp phụ lục hoặc kế hoạch vào đây</h1>
            <p>
              Tệp Excel (.xlsx, .xls), .ods hoặc .csv có bảng phân công nhiệm vụ;
              <br />
              hoặc văn bản kế hoạch (.docx, .pdf, .txt, bản quét) để lập phụ lục.
              <br />
              Tệp được đọc ngay trên máy này, không gửi đi đâu.
            </p>
            {problem && (
              <p class="problem" role="alert">
                {problem}
              </p>
            )}
            <p class="small" role="status">
              {reading ?? ''}
            </p>
            <div class="buttons">
              <Button look="primary" large busy={reading !== undefined} onPress={() => input.current?.click()}>
                Chọn tệp…
              </Button>
              {scan && (
                <Button id="scan" large onPress={scan}>
                  Đọc bản quét
                </Button>
              )}
              {reading !== undefined && (
                <Button id="stop" large onPress={onStop}>
                  Dừng
                </Button>
              )}
              <Button large disabled={reading !== undefined} onPress={onSample}>
                Dùng thử phụ lục mẫu
              </Button>
            </div>
            <input
              ref={input}
              type="file"
              accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.docx,.pdf,.txt,.png,.jpg,.jpeg"
              hidden
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = '';
                if (file) onFile(file);
              }}
            />
          </div>
        </div>
      </main>
      <aside class="stack stack--loose">
        <h2>Ba bước là xong</h2>
        <ol class="steps">
          {STEPS.map(([title, text]) => (
            <li key={title}>
              <span>
                <b>{title}</b>
                <br />
                <span class="small soft">{text}</span>
              </span>
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}
