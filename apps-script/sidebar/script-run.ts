import { HostError } from '../../panel/bridge.js';
import type { PanelAnswer, PanelHandlers } from '../panel-server.js';

/** The part of google.script.run we use: one server function, two listeners. */
interface ScriptRun {
  withSuccessHandler(listener: (answer: string) => void): ScriptRun;
  withFailureHandler(listener: (error: unknown) => void): ScriptRun;
  panelCall(name: string, args: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

export type Call = <K extends keyof PanelHandlers>(
  name: K,
  ...args: Parameters<PanelHandlers[K]>
) => Promise<ReturnType<PanelHandlers[K]>>;

const MANY_ACCOUNTS =
  'Google chưa cho phép bảng bên làm việc. Nếu trình duyệt đang đăng nhập nhiều tài khoản Google, đề nghị mở bảng tính trong cửa sổ ẩn danh chỉ với một tài khoản; hoặc dùng các mục trong menu Đôn Đốc.';
const OFFLINE = 'Chưa liên lạc được với Google. Đề nghị kiểm tra mạng rồi làm lại.';

/** Failures before our own code runs: rights and network. What our code refuses comes back as an answer. */
function transportError(error: unknown): HostError {
  const message =
    error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error);
  if (/PERMISSION_DENIED|reading from storage|authori[sz]|permission/i.test(message)) {
    return new HostError('denied', MANY_ACCOUNTS, { cause: error });
  }
  if (/network|offline|timed? ?out|unavailable|HTTP/i.test(message))
    return new HostError('offline', OFFLINE, { cause: error });
  return new HostError('failed', `Google chưa thực hiện được (${message}).`, { cause: error });
}

/** Calls a function of the server by its own types; one JSON text each way. */
export const call: Call = (name, ...args) =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((text) => {
        const answer = JSON.parse(text) as PanelAnswer;
        if (answer.ok) resolve(answer.value as never);
        else reject(new HostError(answer.kind, answer.message));
      })
      .withFailureHandler((error) => reject(transportError(error)))
      .panelCall(name, JSON.stringify(args));
  });
