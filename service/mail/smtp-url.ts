/** What nodemailer is given for one SMTP address. */
export interface SmtpRoute {
  readonly url: string;
  readonly requireTLS: boolean;
  readonly tls?: { readonly rejectUnauthorized: false };
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Reads smtp://user:password@host:port or smtps://…. A password never crosses the network in the clear: with a login
 * and a server elsewhere the connection must be encrypted, unless the address says ?insecure, which also accepts a
 * certificate nobody signed (an old relay inside the office).
 */
export function readSmtpUrl(text: string): SmtpRoute | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if ((url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') return undefined;
  const insecure = url.searchParams.has('insecure');
  url.searchParams.delete('insecure');
  const requireTLS = !insecure && url.protocol === 'smtp:' && url.username !== '' && !LOOPBACK.test(url.hostname);
  return { url: url.href, requireTLS, ...(insecure ? { tls: { rejectUnauthorized: false } } : {}) };
}

/** True for a server on this very machine. */
export function isLoopback(text: string): boolean {
  try {
    return LOOPBACK.test(new URL(text).hostname);
  } catch {
    return false;
  }
}

/** The address of the server without user and password, for messages and logs. */
export function serverName(text: string): string {
  try {
    const { hostname, port } = new URL(text);
    return port ? `${hostname}:${port}` : hostname;
  } catch {
    return 'địa chỉ máy chủ thư';
  }
}
