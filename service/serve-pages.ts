import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { CivilDate } from '../shared/index.js';
import { Told } from './console.js';
import { createApp } from './http/app.js';
import type { Office } from './office.js';

/** The folder of the built pages: beside the program, or one up when it runs from a chunk. */
export function builtPages(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(here, 'workbench')) ? here : dirname(here);
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly office: Office;
  readonly host: string;
  readonly port: number;
  readonly route: string;
  readonly scheduled: boolean;
  readonly asOf?: CivilDate | undefined;
  /** Names the pages answer to beside localhost. */
  readonly hosts?: readonly string[];
}

/** Serves the pages; Told when the port is taken. */
export function servePages({ office, host, port, route, scheduled, asOf, hosts = [] }: ServeOptions): Promise<Served> {
  const pages = relative(process.cwd(), builtPages()) || '.';
  const app = createApp({ office, pages, route, scheduled, hosts, ...(asOf ? { asOf } : {}) });
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: host, port }, (info) => {
      const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
      resolve({
        url: `http://${name}:${info.port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // A browser that keeps its connection must not keep the program.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (cause: { code?: string }) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? `Cổng ${port} đang có chương trình khác dùng. Đóng chương trình đó, hoặc chọn cổng khác: --port 3001 (với npm start: PORT=3001 npm start)`
          : `Không mở được cổng ${port} (${cause.code ?? 'không rõ'}).`;
      reject(new Told(why, 2, { cause }));
    });
  });
}

/** Resolves when the person stops the program (Ctrl+C) or the system does. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
