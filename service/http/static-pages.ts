import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

export const PAGE_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  frameSrc: ["'self'"],
  frameAncestors: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
};
const WORKBENCH_POLICY = { ...PAGE_POLICY, scriptSrc: ["'self'"], connectSrc: ["'self'"] };
/** Excel frames the pane and brings office.js from Microsoft's own server; the pane's skeleton has one script in the page. */
const OFFICE = 'https://appsforoffice.microsoft.com';
const { frameAncestors: _anyFrame, ...PANE } = PAGE_POLICY;
const ADDIN_POLICY = {
  ...PANE,
  scriptSrc: ["'self'", "'unsafe-inline'", OFFICE],
  connectSrc: ["'self'", OFFICE],
};

/** Pages are asked for anew each time; icons stay cacheable, or the ribbon shows none. */
const fresh: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.req.path.endsWith('.png')) context.header('Cache-Control', 'no-cache');
};

/** The built pages under /workbench/ and /addin/, each with the policy it needs. `folder` is where both lie. */
export function serveBuiltPages(app: Hono, folder: string): void {
  const headers = (policy: typeof ADDIN_POLICY | typeof WORKBENCH_POLICY, framed: boolean): MiddlewareHandler =>
    secureHeaders({
      contentSecurityPolicy: policy,
      originAgentCluster: false,
      crossOriginResourcePolicy: framed ? 'cross-origin' : 'same-origin',
      xFrameOptions: framed ? false : 'SAMEORIGIN',
    });
  app.get('/workbench', (context) => context.redirect('/workbench/'));
  for (const path of ['/addin', '/addin/']) app.get(path, (context) => context.redirect('/addin/taskpane.html'));
  app.use('/workbench/*', headers(WORKBENCH_POLICY, false), fresh, serveStatic({ root: folder }));
  app.use('/addin/*', headers(ADDIN_POLICY, true), fresh, serveStatic({ root: folder }));
}
