import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What the sink does instead of answering as a healthy server: a line it says, or 'drop', 'hang', 'drop-after' (taken, then dropped). */
export type Reply = string;
export type Stage = 'greeting' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body';

/** Asked at every stage; undefined = the ordinary answer. `letter`: how many bodies have come so far. */
export type Behaviour = (stage: Stage, address: string, letter: number) => Reply | undefined;

export interface Taken {
  readonly to: string;
  readonly id: string;
  readonly subject: string;
  readonly raw: string;
}

export interface Sink {
  readonly url: string;
  readonly port: number;
  readonly taken: Taken[];
  behave(next: Behaviour | undefined): void;
  /** Called at the instant of acceptance, before 250 is sent. */
  onAccept(call: (() => void) | undefined): void;
  close(): Promise<void>;
}

const header = (raw: string, name: string): string =>
  new RegExp(`^${name}:\\s*((?:.|\\r\\n[ \\t])*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]+/g, ' ') ?? '';

const ORDINARY: Readonly<Record<Stage, string>> = {
  greeting: '220 sink ESMTP',
  ehlo: '250-sink\r\n250 ENHANCEDSTATUSCODES',
  mail: '250 2.1.0 ok',
  rcpt: '250 2.1.5 ok',
  data: '354 go on',
  body: '250 2.0.0 taken',
};

/** A mail server of our own on the loopback, line by line, that decides the instant of acceptance and any kind of misbehaviour. */
export async function openSink(): Promise<Sink> {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  let behave: Behaviour | undefined;
  let accepting: (() => void) | undefined;
  let bodies = 0;

  function serve(socket: Socket): void {
    let buffer = '';
    let to: string[] = [];
    let body = false;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    /** True when the ordinary answer was given. */
    const say = (stage: Stage, address = ''): boolean => {
      const reply = behave?.(stage, address, bodies);
      if (reply === undefined) {
        socket.write(`${ORDINARY[stage]}\r\n`);
        return true;
      }
      if (reply === 'drop' || reply === 'drop-after') socket.destroy();
      else if (reply !== 'hang') socket.write(`${reply}\r\n`);
      return false;
    };
    const line = (text: string): void => {
      const verb = text.slice(0, 4).toUpperCase();
      const address = /<([^>]*)>/.exec(text)?.[1] ?? '';
      if (verb === 'EHLO' || verb === 'HELO') say('ehlo');
      else if (verb === 'MAIL') {
        to = [];
        say('mail', address);
      } else if (verb === 'RCPT') {
        if (say('rcpt', address)) to.push(address);
      } else if (verb === 'DATA') body = say('data');
      else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    };
    socket.on('data', (bytes) => {
      buffer += bytes.toString('latin1');
      for (;;) {
        if (body) {
          const end = buffer.indexOf('\r\n.\r\n');
          if (end < 0) return;
          const raw = buffer.slice(0, end);
          buffer = buffer.slice(end + 5);
          body = false;
          bodies += 1;
          const reply = behave?.('body', to.join(), bodies);
          if (reply === undefined || reply === 'drop-after') {
            for (const one of to)
              taken.push({ to: one, id: header(raw, 'Message-ID'), subject: header(raw, 'Subject'), raw });
            accepting?.();
          }
          say('body', to.join());
          continue;
        }
        const end = buffer.indexOf('\r\n');
        if (end < 0) return;
        const text = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        line(text);
      }
    });
    say('greeting');
  }

  const server = createServer(serve);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    taken,
    behave: (next) => void (behave = next),
    onAccept: (call) => void (accepting = call),
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
