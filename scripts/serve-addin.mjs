// Serves dist/ at https://localhost:3000, where manifest.xml says the pane stands: for trying the add-in in Excel on this
// machine. Needs the certificate that `npx office-addin-dev-certs install` makes and trusts once.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const PORT = 3000;
const folder = process.env.ADDIN_CERTS ?? join(homedir(), '.office-addin-dev-certs');
const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => join(folder, name));

if (!existsSync(cert) || !existsSync(key)) {
  console.error(`No certificate in ${folder}. Run once: npx office-addin-dev-certs install`);
  process.exit(2);
}
if (!existsSync('dist/addin/taskpane.html')) {
  console.error('dist/addin is not built. Run: npm run build');
  process.exit(2);
}

const app = new Hono();
app.use('/*', async (context, next) => {
  await next();
  // Pages are asked for anew each time; icons must stay cacheable, or the ribbon shows none.
  if (!context.req.path.endsWith('.png')) context.header('Cache-Control', 'no-cache');
});
app.use('/*', serveStatic({ root: 'dist' }));

serve({
  fetch: app.fetch,
  port: PORT,
  hostname: 'localhost',
  createServer,
  serverOptions: { cert: readFileSync(cert), key: readFileSync(key) },
});
console.log(`https://localhost:${PORT}/addin/taskpane.html`);
