import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

const PAGES = [
  ['/', 'Tổng quan'],
  ['/thu', 'Thư'],
  ['/bao-cao', 'Báo cáo'],
] as const;

/** A page of the service; everything put into the template is escaped by it. */
export function layout(title: string, current: string, body: Markup): Markup {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Đôn Đốc</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header class="top">
          <div>
            <a class="brand" href="/">Đôn Đốc</a>
            <nav aria-label="Trang">
              ${PAGES.map(([path, name]) => html`<a href="${path}" ${path === current ? html`aria-current="page"` : ''}>${name}</a>`)}
              <a href="/workbench/">Mở một phụ lục…</a>
            </nav>
          </div>
        </header>
        <main>${body}</main>
      </body>
    </html>`;
}
